using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>An officer of the agency draws a secret for its system, which that officer alone gets to see.</summary>
/// <param name="FormerEndsAt">When the secret or key of before ends; needed when there is one.</param>
public sealed record AddClientSecret(Id<ApiClient> ClientId, DateTimeOffset? FormerEndsAt, int? ExpectedVersion)
    : ICommand<AddClientSecret.Drawn>
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser caller, Clock clock)
        : IRequestHandler<AddClientSecret, Drawn>
    {
        public async Task<Drawn> Handle(AddClientSecret command, CancellationToken cancellationToken)
        {
            var client = await db.Set<ApiClient>()
                .OwnedBy(territory)
                .ToChangeAsync(command.ClientId, command.ExpectedVersion, cancellationToken);

            var secret = SecretText.New();
            var added = client.AddSecret(secret, command.FormerEndsAt, caller.Id, clock.Now);
            return new(added.Number, secret);
        }
    }

    public sealed record Drawn(int Number, SecretText Secret);
}
