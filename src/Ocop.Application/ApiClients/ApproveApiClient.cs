using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>An administrator lets a system in, with so many calls an hour.</summary>
public sealed record ApproveApiClient(Id<ApiClient> ClientId, int QuotaPerHour, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Clock clock)
        : IRequestHandler<ApproveApiClient, Unit>
    {
        public async Task<Unit> Handle(ApproveApiClient command, CancellationToken cancellationToken)
        {
            var client = await db.Set<ApiClient>()
                .ToChangeAsync(command.ClientId, command.ExpectedVersion, cancellationToken);

            client.Approve(command.QuotaPerHour, caller.Id, clock.Now);
            return Unit.Value;
        }
    }
}
