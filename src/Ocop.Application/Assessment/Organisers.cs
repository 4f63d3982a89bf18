using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment;

/// <summary>
/// The province's agency organises its own rounds, councils and sessions, the ministry those of the central level; the
/// ministry sees a province's, but does not run them.
/// </summary>
internal static class Organisers
{
    public static readonly Role[] Roles = [Role.ProvinceOfficer, Role.CentralOfficer];

    public static IQueryable<TRecord> OrganisedBy<TRecord>(this IQueryable<TRecord> records, Territory territory)
        where TRecord : class, IAssessing
    {
        var province = territory.Of(Role.ProvinceOfficer).Ids;
        var central = territory.Of(Role.CentralOfficer).Ids;

        return records.Where(record =>
            record.Level == Level.Central ? central.Contains(record.UnitId) : province.Contains(record.UnitId)
        );
    }

    /// <summary>The unit where a round or a council is to be set up.</summary>
    /// <exception cref="NotFoundException">There is no such unit of today, or the caller does not organise there.</exception>
    public static Task<AdministrativeUnit> OrganisingUnitAsync(
        this IOcopDb db,
        Id<AdministrativeUnit> id,
        Territory territory,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var province = territory.Of(Role.ProvinceOfficer).Ids;
        var central = territory.Of(Role.CentralOfficer).Ids;

        return db.Set<AdministrativeUnit>()
            .Where(unit =>
                (unit.Level == UnitLevel.Province && province.Contains(unit.Id))
                || (unit.Level == UnitLevel.Central && central.Contains(unit.Id))
            )
            .SingleOrNotFoundAsync(
                unit => unit.Id == id && (unit.ValidTo == null || unit.ValidTo >= today),
                cancellationToken
            );
    }

    /// <summary>The level at which the unit assesses.</summary>
    public static Level AssessingLevel(this AdministrativeUnit unit) =>
        unit.Level is UnitLevel.Central ? Level.Central : Level.Province;
}
