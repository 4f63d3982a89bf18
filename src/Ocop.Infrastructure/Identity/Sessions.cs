using System.Security.Cryptography;
using Ocop.Application.Common;
using Ocop.Application.Identity;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Identity;

internal sealed class Sessions(OcopDbContext db, Clock clock) : ISessions
{
    /// <summary>However busy: a working day, after which the password is asked for again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public async Task<OpenedSession> Open(Id<User> user, CancellationToken cancellationToken)
    {
        var tooOld = clock.Now - Longest;
        await db.Set<Session>()
            .Where(session => session.UserId == user && session.StartedAt <= tooOld)
            .ExecuteDeleteAsync(cancellationToken);

        var account = await db.Set<Account>().SingleAsync(account => account.Id == user, cancellationToken);
        var session = new Session
        {
            Id = new(new(RandomNumberGenerator.GetBytes(16))),
            UserId = user,
            Stamp = account.SecurityStamp!,
            StartedAt = clock.Now,
        };

        db.Add(session);
        return new(session.Id, user);
    }

    public async Task<SignedIn?> Find(SessionKey key, CancellationToken cancellationToken)
    {
        var (tooOld, today) = (clock.Now - Longest, clock.Today);
        var found =
            from session in db.Set<Session>()
            join account in db.Set<Account>() on session.UserId equals account.Id
            join user in db.Set<User>() on session.UserId equals user.Id
            where session.Id == key && session.StartedAt > tooOld && session.Stamp == account.SecurityStamp
            where user.DeactivatedAt == null
            select new SignedIn(
                user.Id,
                user.Memberships.Where(m => m.From <= today && (m.To == null || today <= m.To))
                    .Select(m => m.Role)
                    .Distinct()
                    .ToList()
            );

        return await found.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
    }

    public Task End(SessionKey key, CancellationToken cancellationToken) =>
        db.Set<Session>().Where(session => session.Id == key).ExecuteDeleteAsync(cancellationToken);
}
