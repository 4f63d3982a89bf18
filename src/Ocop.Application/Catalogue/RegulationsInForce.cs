using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue;

/// <summary>Of several regulations that hold on one day, the one that began last is the law.</summary>
public static class RegulationsInForce
{
    /// <summary>The regulation in force on the date, if any.</summary>
    public static IQueryable<Regulation> InForceOn(this IQueryable<Regulation> regulations, DateOnly date) =>
        regulations
            .Where(regulation => regulation.EffectiveFrom == null || regulation.EffectiveFrom <= date)
            .Where(regulation => regulation.EffectiveTo == null || regulation.EffectiveTo >= date)
            .OrderByDescending(regulation => regulation.EffectiveFrom ?? DateOnly.MinValue)
            .Take(1);

    /// <summary>The regulation that judges what is filed on the date, if any.</summary>
    public static IQueryable<Regulation> JudgingFilingsOn(this IQueryable<Regulation> regulations, DateOnly date) =>
        regulations
            .Where(regulation => regulation.FilingsFrom == null || regulation.FilingsFrom <= date)
            .Where(regulation => regulation.EffectiveTo == null || regulation.EffectiveTo >= date)
            .OrderByDescending(regulation => regulation.FilingsFrom ?? DateOnly.MinValue)
            .Take(1);
}
