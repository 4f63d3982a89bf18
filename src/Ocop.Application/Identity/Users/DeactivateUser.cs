using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>An administrator shuts somebody out at once. What the person did stays on record.</summary>
public sealed record DeactivateUser(Id<User> UserId, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Clock clock) : IRequestHandler<DeactivateUser, Unit>
    {
        public async Task<Unit> Handle(DeactivateUser command, CancellationToken cancellationToken)
        {
            var user = await db.Set<User>().SingleOrNotFoundAsync(user => user.Id == command.UserId, cancellationToken);
            user.Expect(command.ExpectedVersion);

            user.Deactivate(clock.Now, caller.Id);
            return Unit.Value;
        }
    }
}
