using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;

namespace Ocop.Application.ApiClients;

internal static class VisibleApiClients
{
    /// <summary>Administrators see every client, officers and auditors those of agencies in their territory.</summary>
    public static IQueryable<ApiClient> VisibleTo(
        this IQueryable<ApiClient> clients,
        ICurrentUser caller,
        Territory territory
    ) => caller.Is(Role.Admin) ? clients : clients.Within(territory.Of([.. Organisers.Roles, Role.Auditor]));

    /// <summary>The secrets and keys of a client are its own agency's business: not even the centre's in a province.</summary>
    public static IQueryable<ApiClient> OwnedBy(this IQueryable<ApiClient> clients, Territory territory)
    {
        var province = territory.Of(Role.ProvinceOfficer).Ids;
        var central = territory.Of(Role.CentralOfficer).Ids;
        var country = UnitKey.VietNam.Id;

        return clients.Where(client =>
            client.UnitId == country ? central.Contains(client.UnitId) : province.Contains(client.UnitId)
        );
    }

    /// <exception cref="NotFoundException">There is no such client among them.</exception>
    /// <exception cref="ChangedMeanwhileException">It has another version now.</exception>
    public static async Task<ApiClient> ToChangeAsync(
        this IQueryable<ApiClient> clients,
        Id<ApiClient> id,
        int? expectedVersion,
        CancellationToken cancellationToken
    )
    {
        var client = await clients.SingleOrNotFoundAsync(client => client.Id == id, cancellationToken);
        client.Expect(expectedVersion);
        return client;
    }
}
