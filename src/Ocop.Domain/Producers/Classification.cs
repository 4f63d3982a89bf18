using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Producers;

/// <summary>
/// Where a product stands among the sectors, groups and subgroups of an act (codes of the catalogue). A subgroup has one
/// criteria set, whose code names it.
/// </summary>
public sealed record Classification(string Sector, string Group, string Subgroup)
{
    /// <summary>The sector code of community tourism, eco-tourism and tourist sites.</summary>
    public const string Tourism = "tourism";

    /// <summary>The place of the products that a criteria set is for.</summary>
    public static Classification By(CriteriaSet set) => new(set.Sector, set.Group, set.Code);

    public bool IsTourism => Sector == Tourism;
}
