using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>An administrator does not let a system in.</summary>
public sealed record RefuseApiClient(Id<ApiClient> ClientId, string Reason, int? ExpectedVersion) : ICommand
{
    internal sealed class Validator : AbstractValidator<RefuseApiClient>
    {
        public Validator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(ApiClient.LongestReason);
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Clock clock) : IRequestHandler<RefuseApiClient, Unit>
    {
        public async Task<Unit> Handle(RefuseApiClient command, CancellationToken cancellationToken)
        {
            var client = await db.Set<ApiClient>()
                .ToChangeAsync(command.ClientId, command.ExpectedVersion, cancellationToken);

            client.Refuse(command.Reason, caller.Id, clock.Now);
            return Unit.Value;
        }
    }
}
