using Ocop.Application.Catalogue;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Products;

internal static class ClassificationNamed
{
    private static readonly Text Unknown = new(
        "Văn bản đang có hiệu lực không có bộ tiêu chí này.",
        "The act in force has no such criteria set."
    );

    /// <summary>Where the products of a criteria set of the act in force stand.</summary>
    /// <exception cref="RefusedException">The act in force has no such criteria set.</exception>
    public static async Task<Classification> ClassificationOrRefusedAsync(
        this IOcopDb db,
        string criteriaSet,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var set = await db.Set<CriteriaSet>()
            .Where(set => set.Code == criteriaSet)
            .Where(set => db.Set<Regulation>().InForceOn(today).Any(act => act.Id == set.RegulationId))
            .Select(set => new Classification(set.Sector, set.Group, set.Code))
            .SingleOrDefaultAsync(cancellationToken);

        return set ?? throw new RefusedException([new("/criteriaSet", "criteria-set-unknown", Unknown)]);
    }
}
