using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Decisions;

/// <summary>The decisions of the caller's territory.</summary>
public sealed record ListDecisions(PageRequest Page, Id<AdministrativeUnit>? UnitId, int? Year, bool? Issued)
    : IQuery<Page<DecisionSummaryView>>
{
    private static readonly Sorting<RecognitionDecision, DecisionSummaryView> Order = Sorting<
        RecognitionDecision,
        DecisionSummaryView
    >
        .ById(decision => decision.Id, view => view.Id, byDefault: "-signedOn")
        .By("signedOn", decision => decision.SignedOn, view => view.SignedOn);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListDecisions, Page<DecisionSummaryView>>
    {
        public Task<Page<DecisionSummaryView>> Handle(ListDecisions query, CancellationToken cancellationToken) =>
            db.Set<RecognitionDecision>()
                .VisibleTo(territory)
                .Where(decision => query.UnitId == null || decision.UnitId == query.UnitId)
                .Where(decision => query.Year == null || decision.Year == query.Year)
                .Where(decision => query.Issued == null || decision.IssuedAt != null == query.Issued)
                .ToPageAsync(Order, query.Page, cursors, Show, cancellationToken);

        private static IQueryable<DecisionSummaryView> Show(IQueryable<RecognitionDecision> decisions) =>
            decisions.Select(decision => new DecisionSummaryView(
                decision.Id,
                decision.Level,
                decision.UnitId,
                decision.Number.ToString(),
                decision.SignedOn,
                decision.IssuingBody,
                decision.IssuedAt,
                decision.Items.Count
            ));
    }
}

/// <summary>A decision in a list.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Level">The level that decides.</param>
/// <param name="UnitId">The unit of the issuing body.</param>
/// <param name="Number">Its number as printed.</param>
/// <param name="SignedOn">Its date.</param>
/// <param name="IssuingBody">Who issues it, as printed.</param>
/// <param name="IssuedAt">When it became final; absent before.</param>
/// <param name="Products">How many products it recognises.</param>
public sealed record DecisionSummaryView(
    Id<RecognitionDecision> Id,
    Level Level,
    Id<AdministrativeUnit> UnitId,
    string Number,
    DateOnly SignedOn,
    string IssuingBody,
    DateTimeOffset? IssuedAt,
    int Products
);
