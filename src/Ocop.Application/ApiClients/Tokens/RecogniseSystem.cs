using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients.Tokens;

/// <summary>
/// Whose access token this is. What the client may do is read anew, as with people: what was suspended, closed or ended since
/// the token was given is so at once.
/// </summary>
public sealed record RecogniseSystem(string AccessToken) : IQuery<SystemCaller?>
{
    internal sealed class Handler(IOcopDb db, IReceivedTokens received, Clock clock)
        : IRequestHandler<RecogniseSystem, SystemCaller?>
    {
        public async Task<SystemCaller?> Handle(RecogniseSystem query, CancellationToken cancellationToken)
        {
            if (await received.ReadAccess(query.AccessToken, clock.Now) is not { } grant)
                return null;

            var (id, number) = (grant.ClientId, grant.Credential);
            var (now, hour) = (clock.Now, QuotaWindow.Of(clock.Now));
            var client = await db.Set<ApiClient>()
                .Where(client => client.Id == id && client.State == ApiClientState.Approved)
                .Where(client =>
                    client.Credentials.Any(one => one.Number == number && (one.EndsAt == null || now < one.EndsAt))
                )
                .Select(client => new
                {
                    client.Scopes,
                    client.QuotaPerHour,
                    Used = db.Set<QuotaWindow>()
                        .Where(window => window.ClientId == id && window.Hour == hour)
                        .Sum(window => window.Calls),
                })
                .SingleOrDefaultAsync(cancellationToken);

            return client is null
                ? null
                : new(id, [.. grant.Scopes.Intersect(client.Scopes)], client.QuotaPerHour, client.Used);
        }
    }
}

/// <summary>A system that calls.</summary>
/// <param name="Scopes">What its token is good for and it still may do.</param>
/// <param name="QuotaPerHour">Calls an hour.</param>
/// <param name="UsedThisHour">How many of them were used when this call came.</param>
public sealed record SystemCaller(
    Id<ApiClient> ClientId,
    IReadOnlyList<string> Scopes,
    int QuotaPerHour,
    int UsedThisHour
);
