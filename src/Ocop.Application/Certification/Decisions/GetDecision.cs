using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification.Decisions;

/// <summary>One decision of the caller's territory.</summary>
public sealed record GetDecision(Id<RecognitionDecision> DecisionId) : IQuery<DecisionView>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetDecision, DecisionView>
    {
        public Task<DecisionView> Handle(GetDecision query, CancellationToken cancellationToken) =>
            db.Set<RecognitionDecision>()
                .VisibleTo(territory)
                .Where(decision => decision.Id == query.DecisionId)
                .Select(decision => new DecisionView(
                    decision.Id,
                    decision.Level,
                    decision.UnitId,
                    decision.Number.ToString(),
                    decision.SignedOn,
                    decision.IssuingBody,
                    decision.Signatory,
                    decision.CertificatesFrom,
                    decision.IssuedAt,
                    decision
                        .Items.OrderBy(item => item.Position)
                        .Select(item => new DecisionItemView(
                            item.Position,
                            item.ResultId,
                            item.DossierId,
                            item.ProductId,
                            db.Set<Product>().Single(product => product.Id == item.ProductId).Name,
                            item.Star,
                            db.Set<Certificate>()
                                .Where(one => one.DecisionId == decision.Id && one.ProductId == item.ProductId)
                                .Where(one => one.ReplacesId == null)
                                .Select(one => one.Number.ToString())
                                .SingleOrDefault()
                        ))
                        .ToList(),
                    decision.Version
                ))
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
