using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients.Tokens;

/// <summary>
/// Whose access token or API key this is. What the client may do is read anew, as with people: what was suspended, closed or
/// ended since is so at once.
/// </summary>
/// <param name="Sent">What came as <c>Authorization: Bearer</c>.</param>
public sealed record RecogniseSystem(string Sent) : IQuery<SystemCaller?>
{
    internal sealed class Handler(IOcopDb db, IReceivedTokens received, Clock clock)
        : IRequestHandler<RecogniseSystem, SystemCaller?>
    {
        public async Task<SystemCaller?> Handle(RecogniseSystem query, CancellationToken cancellationToken)
        {
            if (SecretText.IsApiKey(query.Sent))
                return await OfApiKey(SecretText.HashOf(query.Sent), cancellationToken);

            return await received.ReadAccess(query.Sent, clock.Now) is { } grant
                ? await OfToken(grant, cancellationToken)
                : null;
        }

        private async Task<SystemCaller?> OfApiKey(byte[] hash, CancellationToken cancellationToken)
        {
            var now = clock.Now;
            var keyed = db.Set<ApiClient>()
                .Where(client =>
                    client.Credentials.Any(one =>
                        one.Kind == CredentialKind.ApiKey && one.Hash == hash && now < one.EndsAt
                    )
                );
            var system = await Find(keyed, cancellationToken);

            return system is null ? null : system with { Scopes = [.. system.Scopes.Where(ApiScope.OnlyReads)] };
        }

        private async Task<SystemCaller?> OfToken(AccessGrant grant, CancellationToken cancellationToken)
        {
            var (id, number, now) = (grant.ClientId, grant.Credential, clock.Now);
            var granted = db.Set<ApiClient>()
                .Where(client =>
                    client.Id == id
                    && client.Credentials.Any(one => one.Number == number && (one.EndsAt == null || now < one.EndsAt))
                );
            var system = await Find(granted, cancellationToken);

            return system is null ? null : system with { Scopes = [.. grant.Scopes.Intersect(system.Scopes)] };
        }

        private Task<SystemCaller?> Find(IQueryable<ApiClient> clients, CancellationToken cancellationToken)
        {
            var hour = QuotaWindow.Of(clock.Now);
            return clients
                .Where(client => client.State == ApiClientState.Approved)
                .Select(client => new SystemCaller(
                    client.Id,
                    client.Scopes,
                    client.QuotaPerHour,
                    db.Set<QuotaWindow>()
                        .Where(window => window.ClientId == client.Id && window.Hour == hour)
                        .Sum(window => window.Calls)
                ))
                .SingleOrDefaultAsync(cancellationToken);
        }
    }
}

/// <summary>A system that calls.</summary>
/// <param name="Scopes">What its token or key is good for and it still may do.</param>
/// <param name="QuotaPerHour">Calls an hour.</param>
/// <param name="UsedThisHour">How many of them were used when this call came.</param>
public sealed record SystemCaller(
    Id<ApiClient> ClientId,
    IReadOnlyList<string> Scopes,
    int QuotaPerHour,
    int UsedThisHour
);
