using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>An administrator looks through all clients, an officer through those of the territory.</summary>
/// <param name="Page">Which part of the list.</param>
/// <param name="States">An empty list filters nothing.</param>
public sealed record ListApiClients(PageRequest Page, IReadOnlyList<ApiClientState> States)
    : IQuery<Page<ApiClientView>>
{
    private static readonly Sorting<ApiClient, ApiClientView> Order = Sorting<ApiClient, ApiClientView>
        .ById(client => client.Id, view => view.Id, byDefault: "-requestedAt")
        .By("requestedAt", client => client.RequestedAt, view => view.RequestedAt)
        .By("name", client => client.Name, view => view.Name);

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory, ICursors cursors)
        : IRequestHandler<ListApiClients, Page<ApiClientView>>
    {
        public Task<Page<ApiClientView>> Handle(ListApiClients query, CancellationToken cancellationToken) =>
            db.Set<ApiClient>()
                .VisibleTo(caller, territory)
                .Where(client => query.States.Count == 0 || query.States.Contains(client.State))
                .ToPageAsync(Order, query.Page, cursors, clients => clients.ToViews(), cancellationToken);
    }
}
