using Ocop.Application.Common.Paging;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.CriteriaSets;

/// <summary>Anyone lists criteria sets.</summary>
public sealed record ListCriteriaSets(
    IReadOnlyList<string> Regulations,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Groups,
    DateOnly? AsOf,
    PageRequest Page
) : IQuery<Page<CriteriaSetSummaryView>>
{
    internal sealed class Handler(IOcopDb db, ICursors cursors)
        : IRequestHandler<ListCriteriaSets, Page<CriteriaSetSummaryView>>
    {
        private static readonly Sorting<CriteriaSet, CriteriaSetSummaryView> Order = Sorting<
            CriteriaSet,
            CriteriaSetSummaryView
        >
            .ById(set => set.Id, view => view.Id, byDefault: "code")
            .By("code", set => set.Code, view => view.Code)
            .By("name", set => set.Name.Vi, view => view.Name.Vi);

        public Task<Page<CriteriaSetSummaryView>> Handle(ListCriteriaSets query, CancellationToken cancellationToken) =>
            Matching(query).ToPageAsync(Order, query.Page, cursors, Show, cancellationToken);

        private IQueryable<CriteriaSet> Matching(ListCriteriaSets query)
        {
            var sets = db.Set<CriteriaSet>().AsQueryable();

            if (query.Regulations.Count > 0)
                sets = sets.Where(set => query.Regulations.Contains(set.RegulationCode));
            if (query.Sectors.Count > 0)
                sets = sets.Where(set => query.Sectors.Contains(set.Sector));
            if (query.Groups.Count > 0)
                sets = sets.Where(set => query.Groups.Contains(set.Group));
            if (query.AsOf is { } date)
            {
                var inForce = db.Set<Regulation>().InForceOn(date).Select(regulation => regulation.Id);
                sets = sets.Where(set => inForce.Contains(set.RegulationId));
            }

            return sets;
        }

        private static IQueryable<CriteriaSetSummaryView> Show(IQueryable<CriteriaSet> sets) =>
            sets.Select(set => new CriteriaSetSummaryView(
                set.Id,
                set.Code,
                set.RegulationCode,
                set.Number,
                new Text(set.Name.Vi, set.Name.En), // set.Name itself would fetch the whole row, definition included
                set.Sector,
                set.Group,
                set.SamplesRequired,
                set.SiteSurveyRequired
            ));
    }
}

/// <summary>A criteria set in a list.</summary>
/// <param name="Id">Its identity in this system.</param>
/// <param name="Code">Its public name.</param>
/// <param name="Regulation">The code of the act it belongs to.</param>
/// <param name="Number">Its number in the act.</param>
/// <param name="Name">The subgroup of products it is for.</param>
/// <param name="Sector">The code of the sector.</param>
/// <param name="Group">The code of the group.</param>
/// <param name="SamplesRequired">How many samples of the product come with a dossier.</param>
/// <param name="SiteSurveyRequired">Whether the site is surveyed before scoring.</param>
public sealed record CriteriaSetSummaryView(
    Id<CriteriaSet> Id,
    string Code,
    string Regulation,
    int Number,
    Text Name,
    string Sector,
    string Group,
    int SamplesRequired,
    bool SiteSurveyRequired
);
