using Ocop.Domain.Imports;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports.Records;

/// <summary>
/// Works out what the rows of an import would change, without changing anything. The dry run and the entering both ask it,
/// so that neither can see what the other does not. The number of queries does not grow with the rows.
/// </summary>
internal sealed class RecordPlanner(IOcopDb db, RecordProgress progress, Clock clock)
{
    public async Task<RecordPlan> PlanAsync(RecordImport import, CancellationToken cancellationToken)
    {
        var system = await SendingSystem.ReadAsync(db, import, clock.Today, cancellationToken);
        var places = await RowPlaces.ReadAsync(db, cancellationToken);
        var law = await Law.ReadAsync(db, cancellationToken);
        var readings = await ReadAll(import, new(places, law, system, clock.Today), cancellationToken);
        RefuseRepeated(readings);

        var matching = await Matching(readings, system, places, cancellationToken);
        var matched = readings.Select(reading => (reading, Product: matching.ProductOf(reading))).ToList();
        var ids = matched.Select(one => one.Product).OfType<Id<Product>>().Distinct().ToList();
        var held = await HeldProducts.ReadAsync(db, ids, cancellationToken);
        var judging = new RecordJudging(held, system);

        return new([.. matched.Select(one => Plan(one.reading, one.Product, matching, judging))], held);
    }

    private static PlannedRecord Plan(
        RecordReading reading,
        Id<Product>? product,
        RecordMatching matching,
        RecordJudging judging
    )
    {
        var record = matching.RecordOf(reading);
        var verdict = judging.Judge(reading, record, product);
        var producer =
            verdict is Verdict.Create && reading.Located is { } located ? matching.ProducerOf(located) : null;

        return new(reading, verdict, record, product, producer);
    }

    private async Task<List<RecordReading>> ReadAll(
        RecordImport import,
        RecordReader reader,
        CancellationToken cancellationToken
    )
    {
        var rows = await db.Set<ReceivedRecord>()
            .AsNoTracking()
            .Where(row => row.ImportId == import.Id)
            .OrderBy(row => row.Row)
            .ToListAsync(cancellationToken);
        var readings = new List<RecordReading>(rows.Count);

        foreach (var row in rows)
        {
            readings.Add(reader.Read(row));
            await progress.TellAsync(import.Id, readings.Count, cancellationToken);
        }

        return readings;
    }

    /// <summary>A batch that was sent twice does no harm; two rows about one product that differ do.</summary>
    private static void RefuseRepeated(List<RecordReading> readings)
    {
        var first = new Dictionary<string, RecordReading>();

        foreach (var reading in readings)
        {
            if (first.TryAdd(reading.Sent.SourceId, reading))
                continue;

            var before = first[reading.Sent.SourceId];
            reading.IsRepeated =
                before.Sent.SourceVersion == reading.Sent.SourceVersion
                && before.Content.AsSpan().SequenceEqual(reading.Content);
            reading.Read.Found(reading.IsRepeated ? FindingKinds.RowRepeated : RecordFindingKinds.SourceIdRepeated);
        }
    }

    private async Task<RecordMatching> Matching(
        List<RecordReading> readings,
        SendingSystem system,
        RowPlaces places,
        CancellationToken cancellationToken
    )
    {
        var sent = readings.Select(reading => reading.Sent.SourceId).Distinct().ToList();
        var records = await db.Set<SourceRecord>()
            .Where(record => record.ClientId == system.Id && sent.Contains(record.SourceId))
            .ToDictionaryAsync(record => record.SourceId, cancellationToken);
        var kept = await db.Set<SourceRecord>()
            .Where(record => record.ClientId == system.Id && record.KeptId != null)
            .Select(record => record.ProductId)
            .ToListAsync(cancellationToken);
        var provinces = readings
            .Select(reading => reading.Located?.Place.ProvinceToday)
            .OfType<Id<Domain.AdministrativeUnits.AdministrativeUnit>>()
            .Distinct()
            .ToList();
        var known = await KnownRegister.ReadAsync(db, places, provinces, cancellationToken);

        return new(known, records, kept.ToHashSet());
    }
}
