using Ocop.Application.ApiClients;
using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;
using Ocop.Domain.Imports.Records;

namespace Ocop.Application.Imports.Records;

/// <summary>
/// Who sends records: a system its own, or an officer of its agency for it. A system finds its own imports and no others;
/// where a person has to stand, the officer stands who answers for it.
/// </summary>
internal sealed class RecordSender(IOcopDb db, ICurrentUser caller, Territory territory)
{
    /// <param name="named">The system; an officer names it, a system may.</param>
    /// <exception cref="NotFoundException">There is no such system, or it is another's.</exception>
    public Task<ApiClient> ClientAsync(Id<ApiClient>? named, CancellationToken cancellationToken)
    {
        var id = named ?? caller.System;
        return Clients().SingleOrNotFoundAsync(client => client.Id == id, cancellationToken);
    }

    public async Task<RecordImport> ImportAsync(
        Id<RecordImport> id,
        int? expectedVersion,
        CancellationToken cancellationToken
    )
    {
        var clients = Clients();
        var import = await db.Set<RecordImport>()
            .Where(import => clients.Any(client => client.Id == import.ClientId))
            .SingleOrNotFoundAsync(import => import.Id == id, cancellationToken);
        import.Expect(expectedVersion);
        return import;
    }

    /// <summary>Imports that the caller may look at: auditors and the centre see those of their territory too.</summary>
    public IQueryable<RecordImport> Visible()
    {
        var clients = VisibleClients();
        return db.Set<RecordImport>().Where(import => clients.Any(client => client.Id == import.ClientId));
    }

    /// <summary>Systems whose imports and ids the caller may look at.</summary>
    public IQueryable<ApiClient> VisibleClients() =>
        caller.System is { } system
            ? db.Set<ApiClient>().Where(client => client.Id == system)
            : db.Set<ApiClient>().Within(territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor));

    /// <summary>Who stands for the sender where a person must.</summary>
    public Id<User> PersonFor(ApiClient client) => caller.System is null ? caller.Id : client.RequestedBy;

    private IQueryable<ApiClient> Clients() =>
        caller.System is { } system
            ? db.Set<ApiClient>().Where(client => client.Id == system)
            : db.Set<ApiClient>().OwnedBy(territory);
}
