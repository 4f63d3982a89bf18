using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Application.Producers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers;

/// <summary>A producer finds its dossiers, an officer looks through those of the territory.</summary>
public sealed record ListDossiers(PageRequest Page, DossierFilter Filter) : IQuery<Page<DossierView>>
{
    private static readonly Sorting<Dossier, DossierView> Order = Sorting<Dossier, DossierView>
        .ById(dossier => dossier.Id, view => view.Id, byDefault: "dueOn")
        .By("dueOn", DueColumn.InTable, view => view.DueOn ?? DueColumn.Never)
        .By("reportDueOn", DueColumn.ReportInTable, view => view.ReportDueOn ?? DueColumn.Never)
        .By("submittedOn", DueColumn.SubmissionInTable, view => view.SubmittedOn ?? DueColumn.Never);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors, Clock clock)
        : IRequestHandler<ListDossiers, Page<DossierView>>
    {
        public async Task<Page<DossierView>> Handle(ListDossiers query, CancellationToken cancellationToken) =>
            await Filtered(db.Set<Dossier>().VisibleTo(db, territory), query.Filter)
                .In(await db.UnitsIn(query.Filter.Communes, cancellationToken))
                .ToPageAsync(Order, query.Page, cursors, page => page.ToViews(db, clock.Today), cancellationToken);

        private IQueryable<Dossier> Filtered(IQueryable<Dossier> dossiers, DossierFilter filter) =>
            dossiers
                .Where(dossier => filter.States.Count == 0 || filter.States.Contains(dossier.State))
                .Where(dossier => filter.Kinds.Count == 0 || filter.Kinds.Contains(dossier.Kind))
                .Where(dossier => filter.Products.Count == 0 || filter.Products.Contains(dossier.ProductId))
                .Where(dossier => filter.Producers.Count == 0 || filter.Producers.Contains(dossier.ProducerId))
                .Where(dossier => filter.DueBefore == null || dossier.DueOn < filter.DueBefore)
                .Where(dossier => filter.Overdue == null || filter.Overdue == (dossier.DueOn < clock.Today));
    }
}

/// <summary>Which dossiers; an empty list filters nothing.</summary>
/// <param name="DueBefore">Only those due before this day, whoever's turn it is.</param>
/// <param name="Overdue">Only those that are overdue today, or only those that are not.</param>
public sealed record DossierFilter(
    IReadOnlyList<DossierState> States,
    IReadOnlyList<DossierKind> Kinds,
    IReadOnlyList<Id<Product>> Products,
    IReadOnlyList<Id<Producer>> Producers,
    IReadOnlyList<Id<AdministrativeUnit>> Communes,
    DateOnly? DueBefore,
    bool? Overdue
);
