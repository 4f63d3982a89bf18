using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>An officer of the agency draws a key that its system calls with as it is, and only reads by.</summary>
/// <param name="EndsAt">From then on it opens nothing.</param>
public sealed record AddClientApiKey(Id<ApiClient> ClientId, DateTimeOffset EndsAt, int? ExpectedVersion)
    : ICommand<AddClientApiKey.Drawn>
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser caller, Clock clock)
        : IRequestHandler<AddClientApiKey, Drawn>
    {
        public async Task<Drawn> Handle(AddClientApiKey command, CancellationToken cancellationToken)
        {
            var client = await db.Set<ApiClient>()
                .OwnedBy(territory)
                .ToChangeAsync(command.ClientId, command.ExpectedVersion, cancellationToken);

            var key = SecretText.NewApiKey();
            var added = client.AddApiKey(key, command.EndsAt, caller.Id, clock.Now);
            return new(added.Number, key);
        }
    }

    public sealed record Drawn(int Number, SecretText Key);
}
