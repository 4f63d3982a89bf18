using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>An administrator shuts a system out for good.</summary>
public sealed record CloseApiClient(Id<ApiClient> ClientId, string Reason, int? ExpectedVersion) : ICommand
{
    internal sealed class Validator : AbstractValidator<CloseApiClient>
    {
        public Validator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(ApiClient.LongestReason);
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Clock clock) : IRequestHandler<CloseApiClient, Unit>
    {
        public async Task<Unit> Handle(CloseApiClient command, CancellationToken cancellationToken)
        {
            var client = await db.Set<ApiClient>()
                .ToChangeAsync(command.ClientId, command.ExpectedVersion, cancellationToken);

            client.Close(command.Reason, caller.Id, clock.Now);
            return Unit.Value;
        }
    }
}
