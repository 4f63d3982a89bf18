using System.Collections.Frozen;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Register;

/// <summary>
/// What sectors, groups and subgroups are called, kept in memory once read: the law's words never change after loading,
/// and a page of the register would otherwise join three tables for every row.
/// </summary>
public sealed class TaxonNames
{
    private FrozenDictionary<string, TaxonView>? _known;

    internal async Task<Taxons> ReadAsync(IOcopDb db, CancellationToken cancellationToken) =>
        new(_known ??= await LoadAsync(db, cancellationToken));

    private static async Task<FrozenDictionary<string, TaxonView>> LoadAsync(
        IOcopDb db,
        CancellationToken cancellationToken
    )
    {
        var regulations = await db.Set<Regulation>()
            .AsNoTracking()
            .OrderByDescending(regulation => regulation.EffectiveFrom)
            .Select(regulation => regulation.Definition)
            .ToListAsync(cancellationToken);
        var sets = await db.Set<CriteriaSet>().Select(set => new { set.Code, set.Name }).ToListAsync(cancellationToken);

        var taxons = regulations
            .SelectMany(regulation => regulation.Sectors.Select(sector => new TaxonView(sector.Code, sector.Name)))
            .Concat(
                regulations
                    .SelectMany(regulation => regulation.Groups)
                    .Select(group => new TaxonView(group.Code, group.Name))
            )
            .Concat(sets.Select(set => new TaxonView(set.Code, set.Name)));

        return taxons.DistinctBy(taxon => taxon.Code).ToFrozenDictionary(taxon => taxon.Code);
    }
}

internal sealed class Taxons(FrozenDictionary<string, TaxonView> known)
{
    /// <summary>A code that no act in the catalogue has speaks for itself.</summary>
    public TaxonView? Of(string? code) =>
        code is null ? null : known.GetValueOrDefault(code) ?? new(code, new(code, code));
}
