using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>An administrator lets a suspended system in again.</summary>
public sealed record ResumeApiClient(Id<ApiClient> ClientId, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Clock clock) : IRequestHandler<ResumeApiClient, Unit>
    {
        public async Task<Unit> Handle(ResumeApiClient command, CancellationToken cancellationToken)
        {
            var client = await db.Set<ApiClient>()
                .ToChangeAsync(command.ClientId, command.ExpectedVersion, cancellationToken);

            client.Resume(caller.Id, clock.Now);
            return Unit.Value;
        }
    }
}
