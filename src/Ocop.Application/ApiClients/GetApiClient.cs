using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>An administrator or an officer of the territory looks at one client.</summary>
public sealed record GetApiClient(Id<ApiClient> ClientId) : IQuery<ApiClientView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory)
        : IRequestHandler<GetApiClient, ApiClientView>
    {
        public Task<ApiClientView> Handle(GetApiClient query, CancellationToken cancellationToken) =>
            db.Set<ApiClient>()
                .VisibleTo(caller, territory)
                .Where(client => client.Id == query.ClientId)
                .ToViews()
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
