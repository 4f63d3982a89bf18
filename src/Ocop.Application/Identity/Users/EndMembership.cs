using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>An administrator ends a role. It stays on record.</summary>
public sealed record EndMembership(Id<User> UserId, Id<Membership> MembershipId, DateOnly LastDay, int? ExpectedVersion)
    : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Clock clock) : IRequestHandler<EndMembership, Unit>
    {
        public async Task<Unit> Handle(EndMembership command, CancellationToken cancellationToken)
        {
            var user = await db.Set<User>()
                .Where(user => user.Memberships.Any(membership => membership.Id == command.MembershipId))
                .SingleOrNotFoundAsync(user => user.Id == command.UserId, cancellationToken);
            user.Expect(command.ExpectedVersion);

            user.EndMembership(command.MembershipId, command.LastDay, clock.Today, caller.Id);
            return Unit.Value;
        }
    }
}
