using System.Collections.Concurrent;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue;

/// <summary>
/// The criteria sets and their regulations, kept in memory once read: they never change after loading, so nothing has
/// to be checked or forgotten. What this hands out is shared by all requests and is not tracked for saving.
/// </summary>
public sealed class LawBook
{
    private readonly ConcurrentDictionary<string, CriteriaSet> _setsByCode = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Id<CriteriaSet>, CriteriaSet> _setsById = new();
    private readonly ConcurrentDictionary<Id<Regulation>, Regulation> _regulations = new();

    /// <exception cref="NotFoundException">There is no such criteria set.</exception>
    public async Task<CriteriaSet> CriteriaSetAsync(IOcopDb db, string code, CancellationToken cancellationToken) =>
        _setsByCode.TryGetValue(code, out var known)
            ? known
            : Keep(
                await db.Set<CriteriaSet>()
                    .AsNoTracking()
                    .SingleOrNotFoundAsync(set => set.Code == code, cancellationToken)
            );

    /// <inheritdoc cref="CriteriaSetAsync(IOcopDb, string, CancellationToken)"/>
    public async Task<CriteriaSet> CriteriaSetAsync(
        IOcopDb db,
        Id<CriteriaSet> id,
        CancellationToken cancellationToken
    ) =>
        _setsById.TryGetValue(id, out var known)
            ? known
            : Keep(
                await db.Set<CriteriaSet>().AsNoTracking().SingleOrNotFoundAsync(set => set.Id == id, cancellationToken)
            );

    /// <exception cref="NotFoundException">There is no such regulation.</exception>
    public async Task<Regulation> RegulationAsync(IOcopDb db, Id<Regulation> id, CancellationToken cancellationToken) =>
        _regulations.TryGetValue(id, out var known)
            ? known
            : _regulations.GetOrAdd(
                id,
                await db.Set<Regulation>()
                    .AsNoTracking()
                    .SingleOrNotFoundAsync(regulation => regulation.Id == id, cancellationToken)
            );

    private CriteriaSet Keep(CriteriaSet set) => _setsByCode.GetOrAdd(set.Code, _setsById.GetOrAdd(set.Id, set));
}
