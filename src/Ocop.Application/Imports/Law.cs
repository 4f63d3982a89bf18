using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Imports;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports;

/// <summary>The acts of every time and the product groups that lists may name.</summary>
internal sealed class Law
{
    private readonly IReadOnlyList<Regulation> _acts;
    private readonly Dictionary<string, Classification> _groups;
    private readonly Dictionary<string, Classification> _coded;

    private Law(IReadOnlyList<Regulation> acts, IReadOnlyList<CriteriaSet> sets) =>
        (_acts, _groups, _coded) = (
            acts,
            Groups(acts, sets),
            sets.GroupBy(set => set.Code).ToDictionary(ones => ones.Key, ones => Classification.By(ones.First()))
        );

    public static async Task<Law> ReadAsync(IOcopDb db, CancellationToken cancellationToken) =>
        new(
            await db.Set<Regulation>().AsNoTracking().ToListAsync(cancellationToken),
            await db.Set<CriteriaSet>().AsNoTracking().ToListAsync(cancellationToken)
        );

    /// <summary>The act of a recognition: the one in force on its day. A span of time that two acts share has none.</summary>
    public Id<Regulation>? ActOf(RecordedDate date)
    {
        var (first, last) = (InForceOn(date.Earliest), InForceOn(date.Latest));

        return first is not null && first == last ? first : null;
    }

    /// <summary>Reads a product group by its name; the finding says when there is none.</summary>
    public Classification? GroupOf(ReadRow read)
    {
        if (read.Row.ProductGroup is not { } named)
            return null;
        if (_groups.TryGetValue(NameSpelling.Key(named), out var group))
            return group;

        read.Found(FindingKinds.GroupUnknown);
        return null;
    }

    /// <summary>The place of the products of a criteria set; the finding says when there is none with this code.</summary>
    public Classification? GroupOf(ReadRow read, string? criteriaSet)
    {
        if (criteriaSet is null)
            return null;
        if (_coded.TryGetValue(criteriaSet, out var group))
            return group;

        read.Found(FindingKinds.GroupUnknown);
        return null;
    }

    private Id<Regulation>? InForceOn(DateOnly date) =>
        _acts
            .Where(act => act.IsInForceOn(date))
            .OrderByDescending(act => act.EffectiveFrom ?? DateOnly.MinValue)
            .FirstOrDefault()
            ?.Id;

    /// <summary>A subgroup by its name, and a group or a sector that has but one.</summary>
    private static Dictionary<string, Classification> Groups(
        IReadOnlyList<Regulation> acts,
        IReadOnlyList<CriteriaSet> sets
    )
    {
        var named = sets.Select(set => (Name: set.Name.Vi, Set: set))
            .Concat(
                from act in acts
                from one in act.Definition.Groups
                from set in sets
                where set.Group == one.Code
                select (Name: one.Name.Vi, Set: set)
            )
            .Concat(
                from act in acts
                from one in act.Definition.Sectors
                from set in sets
                where set.Sector == one.Code
                select (Name: one.Name.Vi, Set: set)
            );

        return named
            .GroupBy(one => NameSpelling.Key(one.Name))
            .Where(ones => ones.Select(one => one.Set.Id).Distinct().Count() == 1)
            .ToDictionary(ones => ones.Key, ones => Classification.By(ones.First().Set));
    }
}
