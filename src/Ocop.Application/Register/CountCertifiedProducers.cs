using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>
/// Counts who makes the products of the register and in how many communes, as it stood on a day: producers and communes
/// are those of the products that a list with the same filters shows.
/// </summary>
public sealed record CountCertifiedProducers(RegisterFilter Filter) : IQuery<CertifiedProducerStatisticsView>
{
    internal sealed class Handler(IOcopDb db, Clock clock, KnownProvinces provinces)
        : IRequestHandler<CountCertifiedProducers, CertifiedProducerStatisticsView>
    {
        public async Task<CertifiedProducerStatisticsView> Handle(
            CountCertifiedProducers query,
            CancellationToken cancellationToken
        )
        {
            var day = RegisterFilter.DayOf(query.Filter.AsOf, clock.Today);
            var known = await provinces.ReadAsync(db, cancellationToken);
            var made = Made(db.Register(query.Filter, day, known));
            var all = await made.GroupBy(_ => 1)
                .Select(products => new
                {
                    Products = products.Count(),
                    Producers = products
                        .Where(one => one.Producer != null)
                        .Select(one => one.Producer)
                        .Distinct()
                        .Count(),
                    Communes = products.Where(one => one.Commune != null).Select(one => one.Commune).Distinct().Count(),
                    Unnamed = products.Count(one => one.Producer == null),
                    Unplaced = products.Count(one => one.Commune == null),
                })
                .SingleOrDefaultAsync(cancellationToken);

            return new(
                day,
                all?.Products ?? 0,
                all?.Producers ?? 0,
                all?.Unnamed ?? 0,
                all?.Communes ?? 0,
                all?.Unplaced ?? 0,
                await ByKind(made).ToListAsync(cancellationToken)
            );
        }

        private static IQueryable<Making> Made(IQueryable<StatedEntry> entries) =>
            entries.Select(stated => new Making
            {
                Producer = EF.Property<string?>(stated.Entry, RegisterColumns.ProducerKey),
                Kind = stated.Entry.ProducerKind,
                Commune = stated.Entry.CommuneId,
            });

        private static IQueryable<ProducerKindFigureView> ByKind(IQueryable<Making> made) =>
            made.Where(one => one.Producer != null)
                .GroupBy(one => one.Kind)
                .OrderBy(kind => kind.Key)
                .Select(kind => new ProducerKindFigureView(
                    kind.Key,
                    kind.Select(one => one.Producer).Distinct().Count()
                ));
    }

    private sealed class Making
    {
        public string? Producer { get; init; }
        public ProducerKind? Kind { get; init; }
        public Id<Domain.AdministrativeUnits.AdministrativeUnit>? Commune { get; init; }
    }
}

/// <summary>Who makes the products of the register on a day, and where.</summary>
/// <param name="AsOf">The day that is counted on.</param>
/// <param name="Products">The products that the other figures are of: the `total` of the list.</param>
/// <param name="Producers">
/// Different producers of these products: by `producer.id`, or by name and province where only a name was published.
/// </param>
/// <param name="ProductsWithoutProducer">Products whose producer was not published, hence not counted.</param>
/// <param name="Communes">Different communes, each as it was at the time of the recognition.</param>
/// <param name="ProductsWithoutCommune">Products whose commune was not published, hence not counted.</param>
/// <param name="ByKind">Producers of each kind. One that lists give two kinds counts in both.</param>
public sealed record CertifiedProducerStatisticsView(
    DateOnly AsOf,
    int Products,
    int Producers,
    int ProductsWithoutProducer,
    int Communes,
    int ProductsWithoutCommune,
    IReadOnlyList<ProducerKindFigureView> ByKind
);

/// <summary>As many producers as the list with this `producerKind` shows.</summary>
/// <param name="Kind">Absent for those whose kind was not published.</param>
/// <param name="Producers">Different producers.</param>
public sealed record ProducerKindFigureView(ProducerKind? Kind, int Producers);
