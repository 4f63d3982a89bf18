using Ocop.Application.Catalogue;
using Ocop.Domain.Catalogue;

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
}
