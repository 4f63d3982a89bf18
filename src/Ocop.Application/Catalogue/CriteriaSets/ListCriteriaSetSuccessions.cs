using Ocop.Application.Common.Paging;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.CriteriaSets;

/// <summary>Anyone reads which criteria set follows which.</summary>
/// <param name="From">Only what follows these sets.</param>
/// <param name="To">Only what these sets follow.</param>
public sealed record ListCriteriaSetSuccessions(IReadOnlyList<string> From, IReadOnlyList<string> To, PageRequest Page)
    : IQuery<Page<CriteriaSetSuccessionView>>
{
    private static readonly Sorting<CriteriaSetSuccession, CriteriaSetSuccessionView> Order = Sorting<
        CriteriaSetSuccession,
        CriteriaSetSuccessionView
    >
        .ById(one => one.Id, view => view.Id, byDefault: "from")
        .By("from", one => one.From, view => view.From);

    internal sealed class Handler(IOcopDb db, ICursors cursors)
        : IRequestHandler<ListCriteriaSetSuccessions, Page<CriteriaSetSuccessionView>>
    {
        public Task<Page<CriteriaSetSuccessionView>> Handle(
            ListCriteriaSetSuccessions query,
            CancellationToken cancellationToken
        ) =>
            db.Set<CriteriaSetSuccession>()
                .Where(one => query.From.Count == 0 || query.From.Contains(one.From))
                .Where(one => query.To.Count == 0 || query.To.Contains(one.To!))
                .ToPageAsync(Order, query.Page, cursors, Show, cancellationToken);

        private static IQueryable<CriteriaSetSuccessionView> Show(IQueryable<CriteriaSetSuccession> successions) =>
            successions.Select(one => new CriteriaSetSuccessionView(
                one.Id,
                one.From,
                one.FromName,
                one.To,
                one.On,
                one.Kind,
                one.Note
            ));
    }
}

/// <summary>A criteria set of a former act goes on in one of a later act: a suggestion that a person confirms.</summary>
/// <param name="Id">Its identity, the same in every deployment.</param>
/// <param name="From" example="QD1048-T15">The former set.</param>
/// <param name="FromName" example="Rau, củ, quả, hạt tươi">What it was for, in the words of its act.</param>
/// <param name="To" example="QD26-01">The set that it goes on in; absent where there is none.</param>
/// <param name="On" example="2026-05-22">The first day of the later act; absent where no set follows.</param>
/// <param name="Kind">Whether it goes on alone, in several sets, with others, or not at all.</param>
/// <param name="Note">A remark.</param>
public sealed record CriteriaSetSuccessionView(
    Id<CriteriaSetSuccession> Id,
    string From,
    string FromName,
    string? To,
    DateOnly? On,
    SuccessionKind Kind,
    string? Note
);
