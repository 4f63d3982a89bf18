using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>Counts over the register as it stood on a day; each figure is the count of a list with the same filters.</summary>
public sealed record CountCertifiedProducts(RegisterFilter Filter) : IQuery<CertifiedProductStatisticsView>
{
    internal sealed class Handler(IOcopDb db, Clock clock, TaxonNames names, KnownProvinces provinces)
        : IRequestHandler<CountCertifiedProducts, CertifiedProductStatisticsView>
    {
        public async Task<CertifiedProductStatisticsView> Handle(
            CountCertifiedProducts query,
            CancellationToken cancellationToken
        )
        {
            var day = RegisterFilter.DayOf(query.Filter.AsOf, clock.Today);
            var taxons = await names.ReadAsync(db, cancellationToken);
            var known = await provinces.ReadAsync(db, cancellationToken);
            var cells = await db.CountAsync(query.Filter, day, known, cancellationToken);
            known = await provinces.ReadAsync(
                db,
                cells.Select(cell => cell.Province).OfType<Id<AdministrativeUnit>>(),
                cancellationToken
            );

            return new(
                day,
                query.Filter.Units,
                query.Filter.UnitsOn,
                Total: cells.Sum(cell => cell.Count),
                Certified: cells.Where(cell => cell.Status.IsCertified()).Sum(cell => cell.Count),
                ByProvince(cells, known),
                query.Filter.UnitsOn is null ? null : Undetermined(cells),
                BySector(cells, taxons)
            );
        }

        private static IReadOnlyList<ProvinceFigureView> ByProvince(List<RegisterCell> cells, Provinces provinces) =>
            [
                .. cells
                    .Where(cell => cell.Province is not null)
                    .GroupBy(cell => (Province: cell.Province!.Value, cell.Star, cell.Status), cell => cell.Count)
                    .OrderBy(figure => provinces[figure.Key.Province].Name, VietnameseOrder.OfNames)
                    .ThenByDescending(figure => figure.Key.Star)
                    .ThenBy(figure => figure.Key.Status)
                    .Select(figure => new ProvinceFigureView(
                        provinces[figure.Key.Province],
                        figure.Key.Star,
                        figure.Key.Status,
                        figure.Sum()
                    )),
            ];

        private static IReadOnlyList<StarFigureView> Undetermined(List<RegisterCell> cells) =>
            [
                .. cells
                    .Where(cell => cell.Province is null)
                    .GroupBy(cell => (cell.Star, cell.Status), cell => cell.Count)
                    .OrderByDescending(figure => figure.Key.Star)
                    .ThenBy(figure => figure.Key.Status)
                    .Select(figure => new StarFigureView(figure.Key.Star, figure.Key.Status, figure.Sum())),
            ];

        private static IReadOnlyList<SectorFigureView> BySector(List<RegisterCell> cells, Taxons taxons) =>
            [
                .. cells
                    .GroupBy(cell => (cell.Sector, cell.Star, cell.Status), cell => cell.Count)
                    .OrderBy(figure => figure.Key.Sector, StringComparer.Ordinal)
                    .ThenByDescending(figure => figure.Key.Star)
                    .ThenBy(figure => figure.Key.Status)
                    .Select(figure => new SectorFigureView(
                        taxons.Of(figure.Key.Sector),
                        figure.Key.Star,
                        figure.Key.Status,
                        figure.Sum()
                    )),
            ];
    }
}

/// <summary>Products of the register on a day, counted by where they are made and by what they are.</summary>
/// <param name="AsOf">The day that is counted on.</param>
/// <param name="Units">Whose units the provinces are: of today, of each recognition's time, or of one day.</param>
/// <param name="UnitsOn">The day whose units the provinces are, when one was asked for.</param>
/// <param name="Total">Every product counted, whatever its recognition is worth.</param>
/// <param name="Certified">Those that count as certified: valid, expiring or extended.</param>
/// <param name="ByProvince">Province × star × status; a combination without products is left out.</param>
/// <param name="ProvinceUndetermined">
/// Star × status of what cannot be proved to lie in one province of `unitsOn`; `provinceUndetermined=true` lists it. Only
/// with `unitsOn`.
/// </param>
/// <param name="BySector">Sector × star × status; a combination without products is left out.</param>
public sealed record CertifiedProductStatisticsView(
    DateOnly AsOf,
    UnitsOf Units,
    DateOnly? UnitsOn,
    int Total,
    int Certified,
    IReadOnlyList<ProvinceFigureView> ByProvince,
    IReadOnlyList<StarFigureView>? ProvinceUndetermined,
    IReadOnlyList<SectorFigureView> BySector
);

/// <summary>As many products as the list counts with this province, star, status, day and units.</summary>
/// <param name="Province">The province.</param>
/// <param name="Star">The star.</param>
/// <param name="Status">What the recognition is worth.</param>
/// <param name="Count">How many products.</param>
public sealed record ProvinceFigureView(RegisterUnitView Province, int Star, RecognitionStatus Status, int Count);

/// <summary>As many products as the list counts with this sector, star, status and day.</summary>
/// <param name="Sector">Absent for products whose class was never published: `sector=unclassified` lists them.</param>
/// <param name="Star">The star.</param>
/// <param name="Status">What the recognition is worth.</param>
/// <param name="Count">How many products.</param>
public sealed record SectorFigureView(TaxonView? Sector, int Star, RecognitionStatus Status, int Count);

/// <summary>As many products as the list counts with this star, status, day and units, and `provinceUndetermined`.</summary>
/// <param name="Star">The star.</param>
/// <param name="Status">What the recognition is worth.</param>
/// <param name="Count">How many products.</param>
public sealed record StarFigureView(int Star, RecognitionStatus Status, int Count);
