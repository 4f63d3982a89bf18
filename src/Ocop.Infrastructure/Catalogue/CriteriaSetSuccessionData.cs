using CsvHelper;
using Ocop.Application.Common;
using Ocop.Domain.Catalogue;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Catalogue;

/// <summary>Brings <c>data/criteria-set-succession.csv</c> into the database; a changed file takes the place of the one before.</summary>
internal sealed class CriteriaSetSuccessionData(OcopDbContext db, DataFolder data) : IReferenceData
{
    private const string Path = "criteria-set-succession.csv";

    /// <summary>After the acts, whose first days count.</summary>
    public int Order => 15;

    public Task LoadAsync(CancellationToken cancellationToken) =>
        db.LoadOnceAsync(
            new("criteria-set-successions", data.FingerprintOf(Path)),
            () => Load(cancellationToken),
            cancellationToken
        );

    private async Task Load(CancellationToken cancellationToken)
    {
        var firstDays = await db.Set<Regulation>()
            .ToDictionaryAsync(act => act.Code, act => act.EffectiveFrom, cancellationToken);

        await db.Set<CriteriaSetSuccession>().ExecuteDeleteAsync(cancellationToken);
        db.AddRange(CriteriaSetSuccession.Of(data.ReadCsv(Path, row => Former(row, firstDays))));
    }

    private static FormerSet Former(CsvReader row, Dictionary<string, DateOnly?> firstDays) =>
        new(
            $"{row.GetString("from_regulation")}-{row.GetString("from_set")}",
            row.GetString("from_name"),
            row.GetStringOrNull("to_sets")?.Split(';') ?? [],
            row.GetStringOrNull("to_regulation") is { } act ? firstDays[act] : null,
            row.GetStringOrNull("note")
        );
}
