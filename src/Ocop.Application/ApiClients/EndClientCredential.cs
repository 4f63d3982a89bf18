using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;

namespace Ocop.Application.ApiClients;

/// <summary>An officer of the agency, or an administrator, ends a secret or a key at once.</summary>
public sealed record EndClientCredential(Id<ApiClient> ClientId, int Number, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser caller, Clock clock)
        : IRequestHandler<EndClientCredential, Unit>
    {
        public async Task<Unit> Handle(EndClientCredential command, CancellationToken cancellationToken)
        {
            var clients = db.Set<ApiClient>();
            var client = await (caller.Is(Role.Admin) ? clients : clients.OwnedBy(territory)).ToChangeAsync(
                command.ClientId,
                command.ExpectedVersion,
                cancellationToken
            );

            client.EndCredential(command.Number, clock.Now);
            return Unit.Value;
        }
    }
}
