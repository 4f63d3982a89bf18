using Ocop.Application.Identity;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Members;

/// <summary>A producer, or an officer of its territory, reads who acts for it.</summary>
public sealed record ListMembers(Id<Producer> ProducerId) : IQuery<IReadOnlyList<MemberView>>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<ListMembers, IReadOnlyList<MemberView>>
    {
        public async Task<IReadOnlyList<MemberView>> Handle(ListMembers query, CancellationToken cancellationToken)
        {
            var producer = await db.Set<Producer>()
                .VisibleTo(territory)
                .Where(producer => producer.Id == query.ProducerId)
                .Select(producer => new { producer.Id })
                .SingleOrNotFoundAsync(cancellationToken);

            return await db.Set<User>()
                .SelectMany(user => user.Memberships, (user, membership) => new { user, membership })
                .Where(row => row.membership.ProducerId == producer.Id)
                .OrderByDescending(row => row.membership.From)
                .ThenBy(row => row.membership.Id)
                .Select(row => new MemberView(
                    row.membership.Id,
                    row.user.Id,
                    row.user.FullName,
                    row.user.Email,
                    row.membership.From,
                    row.membership.To
                ))
                .ToListAsync(cancellationToken);
        }
    }
}

/// <summary>Somebody who acts, or acted, for a producer. Personal data.</summary>
/// <param name="Id">The membership's id.</param>
/// <param name="UserId">The user's id.</param>
/// <param name="FullName">The name of the person.</param>
/// <param name="Email">What the person signs in with.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; absent while it is open. A day before `from` means that it never took effect.</param>
[Personal]
public sealed record MemberView(
    Id<Membership> Id,
    Id<User> UserId,
    string FullName,
    string Email,
    DateOnly From,
    DateOnly? To
);
