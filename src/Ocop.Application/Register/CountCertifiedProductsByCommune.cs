using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>
/// Counts the products of provinces by commune, as the register stood on a day. Communes are those of one day, today
/// unless another is asked for; each figure is the count of a list with the same filters.
/// </summary>
public sealed record CountCertifiedProductsByCommune(RegisterFilter Filter) : IQuery<CommuneStatisticsView>
{
    private static readonly Text ProvinceNeeded = new(
        "Cần nêu ít nhất một tỉnh, thành phố bằng tham số province.",
        "Name at least one province by the parameter province."
    );

    internal sealed class Handler(IOcopDb db, Clock clock, KnownProvinces provinces)
        : IRequestHandler<CountCertifiedProductsByCommune, CommuneStatisticsView>
    {
        public async Task<CommuneStatisticsView> Handle(
            CountCertifiedProductsByCommune query,
            CancellationToken cancellationToken
        )
        {
            if (query.Filter.Provinces.Count == 0)
                throw new MalformedException(new("province", "query-parameter-missing", ProvinceNeeded));

            var day = RegisterFilter.DayOf(query.Filter.AsOf, clock.Today);
            var unitsOn = query.Filter.UnitsOn ?? clock.Today;
            var filter = query.Filter with { Units = UnitsOf.Day, UnitsOn = unitsOn };
            var known = await provinces.ReadAsync(db, cancellationToken);
            var figures = await Count(db.Register(filter, day, known), unitsOn).ToListAsync(cancellationToken);

            return new(day, unitsOn, await Named(figures, cancellationToken));
        }

        private IQueryable<Figure> Count(IQueryable<StatedEntry> entries, DateOnly unitsOn) =>
            from stated in entries
            join place in db.PlacementsOn(unitsOn)
                on stated.Entry.CommuneId ?? stated.Entry.ProvinceId equals place.UnitId
            group stated by new
            {
                place.CommuneId,
                stated.Entry.Star,
                stated.Status,
            } into cell
            select new Figure(cell.Key.CommuneId, cell.Key.Star, cell.Key.Status, cell.Count());

        private async Task<IReadOnlyList<CommuneFigureView>> Named(
            List<Figure> figures,
            CancellationToken cancellationToken
        )
        {
            var ids = figures.Select(figure => figure.Commune).OfType<Id<AdministrativeUnit>>().Distinct().ToList();
            var names = await db.Set<AdministrativeUnit>()
                .Where(unit => ids.Contains(unit.Id))
                .ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancellationToken);

            return
            [
                .. figures
                    .Select(figure => new CommuneFigureView(
                        figure.Commune is { } id ? new(id, names[id]) : null,
                        figure.Star,
                        figure.Status,
                        figure.Count
                    ))
                    .OrderBy(figure => figure.Commune?.Name, VietnameseOrder.OfNames)
                    .ThenBy(figure => figure.Commune?.Id)
                    .ThenByDescending(figure => figure.Star)
                    .ThenBy(figure => figure.Status),
            ];
        }

        private sealed record Figure(Id<AdministrativeUnit>? Commune, int Star, RecognitionStatus Status, int Count);
    }
}

/// <summary>Products of one or more provinces on a day, counted by commune.</summary>
/// <param name="AsOf">The day that is counted on.</param>
/// <param name="UnitsOn">The day whose communes these are.</param>
/// <param name="ByCommune">Commune × star × status; a combination without products is left out.</param>
public sealed record CommuneStatisticsView(DateOnly AsOf, DateOnly UnitsOn, IReadOnlyList<CommuneFigureView> ByCommune);

/// <summary>As many products as the list counts with this commune, star, status, day and `unitsOn`.</summary>
/// <param name="Commune">
/// Absent for products that cannot be proved to lie in one commune: none was published, or it has been divided since.
/// </param>
/// <param name="Star">The star.</param>
/// <param name="Status">What the recognition is worth.</param>
/// <param name="Count">How many products.</param>
public sealed record CommuneFigureView(RegisterUnitView? Commune, int Star, RecognitionStatus Status, int Count);
