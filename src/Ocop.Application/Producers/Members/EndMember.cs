using Ocop.Application.Identity;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Members;

/// <summary>A producer, or the commune for it, says until when somebody acts for it.</summary>
public sealed record EndMember(Id<Producer> ProducerId, Id<Membership> MembershipId, DateOnly To) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory, Clock clock)
        : IRequestHandler<EndMember, Unit>
    {
        public async Task<Unit> Handle(EndMember command, CancellationToken cancellationToken)
        {
            var producer = await db.Set<Producer>()
                .EnteredBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.ProducerId, cancellationToken);
            var user = await db.Set<User>()
                .SingleOrNotFoundAsync(
                    one =>
                        one.Memberships.Any(membership =>
                            membership.Id == command.MembershipId && membership.ProducerId == producer.Id
                        ),
                    cancellationToken
                );

            user.EndMembership(command.MembershipId, command.To, clock.Today, caller.Id);
            return Unit.Value;
        }
    }
}
