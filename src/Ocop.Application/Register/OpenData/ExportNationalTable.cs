using Ocop.Application.Register.Exports;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.Register.OpenData;

/// <summary>
/// The certified products of a day as the table <c>PTNT_OCOP</c> of the national database. It is made whole before the first
/// byte is sent, as exports are.
/// </summary>
/// <param name="AsOf">The day; today when null.</param>
/// <param name="Provinces">Only these, if any are named.</param>
public sealed record ExportNationalTable(DateOnly? AsOf, IReadOnlyList<Id<AdministrativeUnit>> Provinces)
    : IQuery<NationalTable>
{
    internal sealed class Handler(IOcopDb db, KnownProvinces provinces, ExportTurns turns, Clock clock)
        : IRequestHandler<ExportNationalTable, NationalTable>
    {
        public async Task<NationalTable> Handle(ExportNationalTable query, CancellationToken cancellationToken)
        {
            using var turn = await turns.TakeAsync(cancellationToken);
            var day = RegisterFilter.DayOf(query.AsOf, clock.Today);
            var rows = Rows(query, day, await provinces.ReadAsync(db, cancellationToken));

            var content = await SpooledFile.WriteAsync(async file =>
            {
                await using var text = CsvText.Into(file);
                await text.WriteLineAsync(CsvText.LineOf(NationalRow.Header));
                await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
                    await text.WriteLineAsync(CsvText.LineOf(row.Cells(day)));
            });
            return new(content, $"PTNT_OCOP-{day:yyyy-MM-dd}.csv");
        }

        private IQueryable<NationalRow> Rows(ExportNationalTable query, DateOnly day, Provinces known)
        {
            var filter = new RegisterFilter { Provinces = query.Provinces, AsOf = query.AsOf };
            var units = db.Set<AdministrativeUnit>();

            return from stated in db.Register(filter, day, known)
                join place in db.PlacementsOn(day)
                    on stated.Entry.CommuneId ?? stated.Entry.ProvinceId equals place.UnitId
                    into places
                from place in places.DefaultIfEmpty()
                orderby stated.Entry.ProductId
                select new NationalRow(
                    stated.Entry.ProductCode,
                    units
                        .Where(unit => unit.Id == (place.CommuneId ?? place.ProvinceId ?? stated.Entry.ProvinceTodayId))
                        .Select(unit => unit.Code)
                        .First(),
                    stated.Entry.Subgroup,
                    stated.Entry.Name,
                    stated.Entry.Star,
                    stated.Entry.ProducerName,
                    stated.Status
                );
        }
    }
}

/// <param name="Content">To be disposed of by whoever sends it.</param>
public sealed record NationalTable(Stream Content, string FileName);
