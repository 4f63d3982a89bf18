using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

internal static class RegisterFilters
{
    /// <summary>The rows of the products asked for, as they stood on the day, with their status on it.</summary>
    public static IQueryable<StatedEntry> Register(
        this IOcopDb db,
        RegisterFilter filter,
        DateOnly day,
        Provinces provinces
    ) => db.Set<RegisterEntry>().AsNoTracking().Matching(filter.Words).AskedFor(filter, db, day, provinces);

    /// <summary>Those of the rows that the question names, whatever words it searches for.</summary>
    public static IQueryable<StatedEntry> AskedFor(
        this IQueryable<RegisterEntry> entries,
        RegisterFilter filter,
        IOcopDb db,
        DateOnly day,
        Provinces provinces
    )
    {
        entries = entries
            .StandingOn(day)
            .InPlaces(filter, db, provinces)
            .OfClass(filter)
            .Issued(filter)
            .Published(filter);

        if (filter.Stars is [var star])
            entries = entries.Where(entry => entry.Star == star);
        else if (filter.Stars is { Count: > 1 } stars)
            entries = entries.Where(entry => stars.Contains(entry.Star));
        if (filter.ProducerKinds is { Count: > 0 } kinds)
            entries = entries.Where(entry => kinds.Contains(entry.ProducerKind!.Value));
        if (filter.Producers is { Count: > 0 } producers)
            entries = entries.Where(entry => producers.Contains(entry.ProducerId!.Value));

        return entries.WithStatus(filter, day);
    }

    private static IQueryable<StatedEntry> WithStatus(
        this IQueryable<RegisterEntry> entries,
        RegisterFilter filter,
        DateOnly day
    )
    {
        if (filter.Statuses is not { } statuses)
            return entries.StatedOn(day, filter.Patterns);
        if (statuses.ToHashSet().SetEquals(RegisterFilter.Certified))
            return entries.CertifiedOn(day).StatedOn(day, filter.Patterns);
        if (statuses.All(status => status.IsCertified()))
            entries = entries.CertifiedOn(day);

        return entries.StatedOn(day, filter.Patterns).Where(one => statuses.Contains(one.Status));
    }

    private static IQueryable<RegisterEntry> OfClass(this IQueryable<RegisterEntry> entries, RegisterFilter filter)
    {
        if (filter.Sectors is { Count: > 0 } sectors)
        {
            var unclassified = sectors.Contains(RegisterFilter.Unclassified);
            entries = entries.Where(entry => sectors.Contains(entry.Sector!) || (unclassified && entry.Sector == null));
        }

        if (filter.Groups is { Count: > 0 } groups)
            entries = entries.Where(entry => groups.Contains(entry.Group!));
        if (filter.Subgroups is { Count: > 0 } subgroups)
            entries = entries.Where(entry => subgroups.Contains(entry.Subgroup!));

        return entries;
    }

    /// <summary>Days of issue and expiry are compared where they are on record to the day.</summary>
    private static IQueryable<RegisterEntry> Issued(this IQueryable<RegisterEntry> entries, RegisterFilter filter)
    {
        if (filter is { IssuedFrom: null, IssuedTo: null, ExpiresBefore: null })
            return entries;

        entries = entries.Where(entry => entry.IssuePrecision == DatePrecision.Day);

        if (filter.IssuedFrom is { } from)
            entries = entries.Where(entry => from <= entry.EffectiveFrom);
        if (filter.IssuedTo is { } to)
            entries = entries.Where(entry => entry.EffectiveFrom <= to);
        if (filter.ExpiresBefore is { } before)
            entries = entries.Where(entry => entry.LastDay < before);

        return entries;
    }

    /// <summary>By which decision it was recognised, and where that was published.</summary>
    private static IQueryable<RegisterEntry> Published(this IQueryable<RegisterEntry> entries, RegisterFilter filter)
    {
        if (filter.Decisions is { Count: > 0 } decisions)
        {
            var keys = decisions.Select(RegisterColumns.DecisionKeyOf).ToArray();
            entries = entries.Where(entry => keys.Contains(EF.Property<string>(entry, RegisterColumns.DecisionKey)));
        }

        if (filter.Sources is { Count: > 0 } sources)
            entries = entries.Where(entry => sources.Contains(entry.SourceUrl!));

        return entries;
    }
}
