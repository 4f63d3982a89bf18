using Ocop.Domain.Certification;

namespace Ocop.Application.Register.Changes;

/// <summary>Tells of a product what consumers need to answer for it on any day: its rows, as periods with dates.</summary>
internal sealed class PublishedProducts(Taxons taxons, Provinces provinces)
{
    public ChangeView Change(RegisterChange change, IReadOnlyCollection<RegisterEntry> entries) =>
        new(
            change.ProductId,
            change.Number,
            change.Reason is null ? ChangeKind.Upsert : ChangeKind.Tombstone,
            change.ChangedAt,
            change.Reason,
            change.Reason is null ? new(change.ProductId, [.. Periods(entries)]) : null
        );

    private IEnumerable<PublishedPeriodView> Periods(IEnumerable<RegisterEntry> entries) =>
        entries.Where(entry => entry.StandsFrom < entry.ReplacedFrom).OrderBy(entry => entry.StandsFrom).Select(Period);

    private PublishedPeriodView Period(RegisterEntry entry)
    {
        var statuses = entry.Effect().StatusesIn(entry.StandsFrom, entry.ReplacedFrom).ToList();
        var item = new ListedEntry(entry, statuses[0].Status, Relevance: 0).View(taxons);

        return new(
            Known(entry.StandsFrom),
            entry.ReplacedFrom == DateOnly.MaxValue ? null : entry.ReplacedFrom,
            [.. statuses.Select(one => new StatusFromView(Known(one.From), one.Status))],
            item.ProductCode,
            item.Name,
            item.Star,
            item.Producer,
            item.Place,
            provinces[entry.ProvinceTodayId],
            item.Sector,
            item.Group,
            item.Subgroup,
            item.Certificate,
            item.RecognisedOn,
            item.ExpiresOn
        );
    }

    private static DateOnly? Known(DateOnly day) => day == DateOnly.MinValue ? null : day;
}

internal static class EntryEffects
{
    /// <summary>The facts that decide its status, as the domain knows them.</summary>
    public static LegalEffect Effect(this RegisterEntry entry) =>
        new()
        {
            IssuedOn = entry.IssuePrecision switch
            {
                DatePrecision.Day => RecordedDate.Day(entry.EffectiveFrom),
                DatePrecision.Month => RecordedDate.Month(entry.EffectiveFrom.Year, entry.EffectiveFrom.Month),
                DatePrecision.Year => RecordedDate.Year(entry.EffectiveFrom.Year),
                _ => RecordedDate.Between(entry.EffectiveFrom, entry.LastDay),
            },
            LastDay = entry.LastDay,
            ExtendedUntil = entry.ExtendedUntil,
            RevokedFrom = entry.RevokedFrom,
            WithdrawnFrom = entry.WithdrawnFrom,
            SupersededFrom = entry.SupersededFrom,
            Suspensions =
            [
                .. entry
                    .SuspensionTurns.Chunk(2)
                    .Select(turns => new Suspension(turns[0], turns is [_, var lifted] ? lifted : null)),
            ],
        };
}
