using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>An administrator shuts a system out at once, for a time.</summary>
public sealed record SuspendApiClient(Id<ApiClient> ClientId, string Reason, int? ExpectedVersion) : ICommand
{
    internal sealed class Validator : AbstractValidator<SuspendApiClient>
    {
        public Validator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(ApiClient.LongestReason);
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Clock clock)
        : IRequestHandler<SuspendApiClient, Unit>
    {
        public async Task<Unit> Handle(SuspendApiClient command, CancellationToken cancellationToken)
        {
            var client = await db.Set<ApiClient>()
                .ToChangeAsync(command.ClientId, command.ExpectedVersion, cancellationToken);

            client.Suspend(command.Reason, caller.Id, clock.Now);
            return Unit.Value;
        }
    }
}
