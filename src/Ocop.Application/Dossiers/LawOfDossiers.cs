using Ocop.Application.Catalogue;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Holidays;

namespace Ocop.Application.Dossiers;

internal static class LawOfDossiers
{
    /// <summary>The act in force on the day.</summary>
    public static async Task<Regulation> RegulationInForceAsync(
        this LawBook law,
        IOcopDb db,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var id = await db.Set<Regulation>().InForceOn(today).Select(act => act.Id).SingleAsync(cancellationToken);
        return await law.RegulationAsync(db, id, cancellationToken);
    }

    /// <summary>The calendar that working days are counted by, with every year that is known.</summary>
    public static async Task<WorkingCalendar> WorkingCalendarAsync(
        this IOcopDb db,
        CancellationToken cancellationToken
    ) => new(await db.Set<HolidayYear>().AsNoTracking().ToListAsync(cancellationToken));
}
