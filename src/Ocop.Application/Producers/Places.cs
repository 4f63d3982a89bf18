using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers;

/// <summary>The places that producers and products name.</summary>
internal static class Places
{
    private static readonly Text Unknown = new(
        "Không có đơn vị hành chính này.",
        "There is no such administrative unit."
    );

    /// <exception cref="RefusedException">There is no such unit.</exception>
    public static async Task<AdministrativeUnit> UnitOrRefusedAsync(
        this IOcopDb db,
        Id<AdministrativeUnit> id,
        CancellationToken cancellationToken
    ) =>
        await db.Set<AdministrativeUnit>().SingleOrDefaultAsync(unit => unit.Id == id, cancellationToken)
        ?? throw new RefusedException([new("/unitId", "unit-unknown", Unknown)]);

    /// <summary>A commune officer enters only what lies in their own commune.</summary>
    /// <exception cref="NotFoundException">The unit lies elsewhere.</exception>
    public static async Task RequireInOwnCommuneAsync(
        this Territory territory,
        Id<AdministrativeUnit> unit,
        CancellationToken cancellationToken
    )
    {
        if (!await territory.Of(Role.CommuneOfficer).Ids.AnyAsync(own => own == unit, cancellationToken))
            throw new NotFoundException(typeof(AdministrativeUnit));
    }

    public static Task<bool> ActsForAsync(
        this Territory territory,
        Id<Producer> producer,
        CancellationToken cancellationToken
    ) => territory.OwnProducers().Ids.AnyAsync(own => own == producer, cancellationToken);

    /// <summary>
    /// The units, of any time, that lie in one of these units of today; null when none is named. They are looked up before the
    /// records: asked for both at once, PostgreSQL reckons who may see what anew for each unit, and reads all records instead.
    /// </summary>
    public static async Task<IReadOnlyList<Id<AdministrativeUnit>>?> UnitsIn(
        this IOcopDb db,
        IReadOnlyCollection<Id<AdministrativeUnit>> units,
        CancellationToken cancellationToken
    ) =>
        units.Count == 0
            ? null
            : await db.Set<UnitContainment>()
                .Where(lies => units.Contains(lies.WithinId))
                .Select(lies => lies.UnitId)
                .ToListAsync(cancellationToken);

    /// <summary>Only records of these units; all when it is null.</summary>
    /// <param name="units">From <see cref="UnitsIn"/>.</param>
    public static IQueryable<TRecord> In<TRecord>(
        this IQueryable<TRecord> records,
        IReadOnlyList<Id<AdministrativeUnit>>? units
    )
        where TRecord : class, IPlaced =>
        units is null ? records : records.Where(record => units.Contains(record.UnitId));
}
