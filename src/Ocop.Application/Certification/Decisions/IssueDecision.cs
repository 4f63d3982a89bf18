using Ocop.Application.Assessment;
using Ocop.Application.Catalogue;
using Ocop.Application.Credentials;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Decisions;

/// <summary>
/// Makes a decision final. Its certificates are numbered, and all that follows (dossiers, history, register, rewards)
/// is saved with them or not at all.
/// </summary>
public sealed record IssueDecision(Id<RecognitionDecision> DecisionId, int? Version) : ICommand
{
    internal sealed class Handler(
        IOcopDb db,
        Territory territory,
        ICurrentUser user,
        Clock clock,
        LawBook law,
        SigningKeys keys
    ) : IRequestHandler<IssueDecision, Unit>
    {
        public async Task<Unit> Handle(IssueDecision command, CancellationToken cancellationToken)
        {
            var decision = await db.Set<RecognitionDecision>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(decision => decision.Id == command.DecisionId, cancellationToken);
            decision.Expect(command.Version);
            _ = keys.Required; // what is issued can be signed
            var place = await db.Set<AdministrativeUnit>()
                .SingleAsync(unit => unit.Id == decision.UnitId, cancellationToken);
            var act = await law.RegulationAsync(db, decision.RegulationId, cancellationToken);
            var products = await db.CertifiedByAsync(decision, cancellationToken);

            db.Set<Certificate>().AddRange(decision.Issue(place, products, act, user.Id, clock.Now));
            return Unit.Value;
        }
    }
}
