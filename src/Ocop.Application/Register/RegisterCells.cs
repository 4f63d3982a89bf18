using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>How many products of a province, sector and star have a status on the day asked about.</summary>
/// <param name="Province">Null where it cannot be proved, in the units of a day.</param>
internal sealed record RegisterCell(
    Id<AdministrativeUnit>? Province,
    string? Sector,
    int Star,
    RecognitionStatus Status,
    int Count
);

/// <summary>
/// Counts the part of the register that is asked about: from the tallies where they know all that the question names, else
/// row by row. Both give the same figures; a test holds them together.
/// </summary>
internal static class RegisterCells
{
    public static async Task<List<RegisterCell>> CountAsync(
        this IOcopDb db,
        RegisterFilter filter,
        DateOnly day,
        Provinces provinces,
        CancellationToken cancellationToken
    ) =>
        filter.IsTallied
            ? [.. (await db.TalliedOn(day, filter.Units, cancellationToken)).Where(filter.Counts(provinces))]
            : await db.Keyed(filter, db.Register(filter, day, provinces))
                .GroupBy(key => key)
                .Select(group => new RegisterCell(
                    group.Key.Province,
                    group.Key.Sector,
                    group.Key.Star,
                    group.Key.Status,
                    group.Count()
                ))
                .ToListAsync(cancellationToken);

    private static IQueryable<CellKey> Keyed(this IOcopDb db, RegisterFilter filter, IQueryable<StatedEntry> entries) =>
        filter switch
        {
            { UnitsOn: { } day } => from stated in entries
            join place in db.PlacementsOn(day)
                on stated.Entry.CommuneId ?? stated.Entry.ProvinceId equals place.UnitId
                into places
            from place in places.DefaultIfEmpty()
            select new CellKey
            {
                Province = place!.ProvinceId,
                Sector = stated.Entry.Sector,
                Star = stated.Entry.Star,
                Status = stated.Status,
            },
            { Units: UnitsOf.Recognition } => entries.Select(stated => new CellKey
            {
                Province = stated.Entry.ProvinceId,
                Sector = stated.Entry.Sector,
                Star = stated.Entry.Star,
                Status = stated.Status,
            }),
            _ => entries.Select(stated => new CellKey
            {
                Province = stated.Entry.ProvinceTodayId,
                Sector = stated.Entry.Sector,
                Star = stated.Entry.Star,
                Status = stated.Status,
            }),
        };

    private static async Task<IEnumerable<RegisterCell>> TalliedOn(
        this IOcopDb db,
        DateOnly day,
        UnitsOf units,
        CancellationToken cancellationToken
    )
    {
        var spans = RegisterTally.SpansUpTo(day);
        var tallies = await RegisterTally
            .Sums(db.Set<RegisterTally>().AsNoTracking().Where(tally => spans.Contains(tally.Span)))
            .ToListAsync(cancellationToken);

        return tallies.SelectMany(tally =>
            tally.Cells(units is UnitsOf.Recognition ? tally.ProvinceId : tally.ProvinceTodayId)
        );
    }

    /// <summary>Which cells a question of tallied parts asks for: the same as <see cref="RegisterFilters"/> of rows.</summary>
    private static Func<RegisterCell, bool> Counts(this RegisterFilter filter, Provinces provinces)
    {
        HashSet<Id<AdministrativeUnit>> asked =
            filter.Units is UnitsOf.Recognition
                ? [.. filter.Provinces]
                : [.. filter.Provinces.SelectMany(provinces.OfToday)];

        return cell =>
            (filter.Provinces.Count == 0 || asked.Contains(cell.Province!.Value))
            && (filter.Sectors.Count == 0 || filter.Sectors.Contains(cell.Sector ?? RegisterFilter.Unclassified))
            && (filter.Stars.Count == 0 || filter.Stars.Contains(cell.Star))
            && (filter.Statuses is null || filter.Statuses.Contains(cell.Status));
    }

    /// <summary>With settable members, so that a query can be made of its members after they were selected.</summary>
    private sealed record CellKey
    {
        public Id<AdministrativeUnit>? Province { get; init; }
        public string? Sector { get; init; }
        public int Star { get; init; }
        public RecognitionStatus Status { get; init; }
    }
}
