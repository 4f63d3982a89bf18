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
            var cells = await Cells(db.Register(query.Filter, day, known), query.Filter.Units)
                .ToListAsync(cancellationToken);

            return new(
                day,
                query.Filter.Units,
                Total: cells.Sum(cell => cell.Count),
                Certified: cells.Where(cell => cell.Status.IsCertified()).Sum(cell => cell.Count),
                ByProvince(cells, known),
                BySector(cells, taxons)
            );
        }

        private static IQueryable<Cell> Cells(IQueryable<StatedEntry> entries, UnitsOf units)
        {
            var keyed =
                units is UnitsOf.Recognition
                    ? entries.Select(stated => new
                    {
                        Province = stated.Entry.ProvinceId,
                        stated.Entry.Sector,
                        stated.Entry.Star,
                        stated.Status,
                    })
                    : entries.Select(stated => new
                    {
                        Province = stated.Entry.ProvinceTodayId,
                        stated.Entry.Sector,
                        stated.Entry.Star,
                        stated.Status,
                    });

            return keyed
                .GroupBy(key => key)
                .Select(group => new Cell(
                    group.Key.Province,
                    group.Key.Sector,
                    group.Key.Star,
                    group.Key.Status,
                    group.Count()
                ));
        }

        private static IReadOnlyList<ProvinceFigureView> ByProvince(List<Cell> cells, Provinces provinces) =>
            [
                .. cells
                    .GroupBy(cell => (cell.Province, cell.Star, cell.Status), cell => cell.Count)
                    .OrderBy(figure => provinces[figure.Key.Province].Name, StringComparer.Create(Vietnamese, false))
                    .ThenByDescending(figure => figure.Key.Star)
                    .ThenBy(figure => figure.Key.Status)
                    .Select(figure => new ProvinceFigureView(
                        provinces[figure.Key.Province],
                        figure.Key.Star,
                        figure.Key.Status,
                        figure.Sum()
                    )),
            ];

        private static IReadOnlyList<SectorFigureView> BySector(List<Cell> cells, Taxons taxons) =>
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

        private static readonly System.Globalization.CultureInfo Vietnamese =
            System.Globalization.CultureInfo.GetCultureInfo("vi");
    }

    private sealed record Cell(
        Id<AdministrativeUnit> Province,
        string? Sector,
        int Star,
        RecognitionStatus Status,
        int Count
    );
}

/// <summary>Products of the register on a day, counted by where they are made and by what they are.</summary>
/// <param name="AsOf">The day that is counted on.</param>
/// <param name="Units">Whose units the provinces are: those of today, or those of each recognition's time.</param>
/// <param name="Total">Every product counted, whatever its recognition is worth.</param>
/// <param name="Certified">Those that count as certified: valid, expiring or extended.</param>
/// <param name="ByProvince">Province × star × status; a combination without products is left out.</param>
/// <param name="BySector">Sector × star × status; a combination without products is left out.</param>
public sealed record CertifiedProductStatisticsView(
    DateOnly AsOf,
    UnitsOf Units,
    int Total,
    int Certified,
    IReadOnlyList<ProvinceFigureView> ByProvince,
    IReadOnlyList<SectorFigureView> BySector
);

/// <summary>As many products as the list counts with this province, star, status, day and units.</summary>
public sealed record ProvinceFigureView(RegisterUnitView Province, int Star, RecognitionStatus Status, int Count);

/// <summary>As many products as the list counts with this sector, star, status and day.</summary>
/// <param name="Sector">Absent for products whose class was never published: `sector=unclassified` lists them.</param>
public sealed record SectorFigureView(TaxonView? Sector, int Star, RecognitionStatus Status, int Count);
