using System.Security.Cryptography;
using Ocop.Application.Common;
using Ocop.Application.Identity;
using Ocop.Application.Identity.Sessions;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Identity;

internal sealed class Sessions(OcopDbContext db, SecondFactorPolicy policy, Clock clock) : ISessions
{
    public async Task<OpenedSession> Open(Id<User> user, SessionStart start, CancellationToken cancellationToken)
    {
        var tooOld = clock.Now - SessionLimits.Longest;
        await Of(user).Where(session => session.StartedAt <= tooOld).ExecuteDeleteAsync(cancellationToken);

        var account = await db.Set<Account>().SingleAsync(account => account.Id == user, cancellationToken);
        var session = new Session
        {
            Id = new(new(RandomNumberGenerator.GetBytes(16))),
            Handle = Guid.CreateVersion7(),
            UserId = user,
            Stamp = account.SecurityStamp!,
            StartedAt = clock.Now,
            SeenAt = clock.Now,
            AwaitsCode = start.AwaitsCode,
            Device = start.Device?[..Math.Min(start.Device.Length, Session.LongestDevice)],
        };

        db.Add(session);
        return new(session.Id, user, start.AwaitsCode);
    }

    public async Task<SignedIn?> Find(SessionKey key, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var found =
            from session in Live().Where(session => session.Id == key)
            join account in db.Set<Account>() on session.UserId equals account.Id
            join user in db.Set<User>() on session.UserId equals user.Id
            where session.Stamp == account.SecurityStamp && user.DeactivatedAt == null
            select new
            {
                Session = session,
                HasSecondFactor = db.Set<SecondFactor>().Any(f => f.UserId == user.Id && f.ConfirmedAt != null),
                Roles = user
                    .Memberships.Where(m => m.From <= today && (m.To == null || today <= m.To))
                    .Select(m => m.Role)
                    .Distinct()
                    .ToList(),
            };

        return await found.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } open
            ? Standing(open.Session, open.Roles, open.HasSecondFactor)
            : null;
    }

    public Task Prolong(SessionKey key, CancellationToken cancellationToken) =>
        Live()
            .Where(session => session.Id == key)
            .ExecuteUpdateAsync(session => session.SetProperty(s => s.SeenAt, clock.Now), cancellationToken);

    public Task End(SessionKey key, CancellationToken cancellationToken) =>
        db.Set<Session>().Where(session => session.Id == key).ExecuteDeleteAsync(cancellationToken);

    public async Task<IReadOnlyList<OwnSessionView>> ListOf(
        Id<User> user,
        SessionKey? current,
        CancellationToken cancellationToken
    ) =>
        await Live()
            .Where(session => session.UserId == user && !session.AwaitsCode)
            .Where(session => db.Set<Account>().Any(a => a.Id == user && a.SecurityStamp == session.Stamp))
            .OrderByDescending(session => session.SeenAt)
            .ThenByDescending(session => session.Handle)
            .Select(session => new OwnSessionView(
                session.Handle,
                session.StartedAt,
                session.SeenAt,
                session.Device,
                session.Id == current
            ))
            .ToListAsync(cancellationToken);

    public async Task<bool> EndOwn(Id<User> user, Guid id, CancellationToken cancellationToken) =>
        await Of(user).Where(session => session.Handle == id).ExecuteDeleteAsync(cancellationToken) > 0;

    public Task EndOthers(Id<User> user, SessionKey? kept, CancellationToken cancellationToken) =>
        Of(user).Where(session => kept == null || session.Id != kept).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<Session> Of(Id<User> user) => db.Set<Session>().Where(session => session.UserId == user);

    private IQueryable<Session> Live()
    {
        var (started, seen) = (clock.Now - SessionLimits.Longest, clock.Now - SessionLimits.Idle);
        var asked = clock.Now - SessionLimits.AwaitingCode;

        return db.Set<Session>()
            .Where(session => session.StartedAt > started && session.SeenAt > seen)
            .Where(session => !session.AwaitsCode || session.StartedAt > asked);
    }

    private SignedIn Standing(Session session, List<Role> roles, bool hasSecondFactor)
    {
        SignInStep? lacks =
            session.AwaitsCode ? SignInStep.Code
            : policy.Requires(roles) && !hasSecondFactor ? SignInStep.Enrolment
            : null;
        var end = session.StartedAt + (session.AwaitsCode ? SessionLimits.AwaitingCode : SessionLimits.Longest);
        var idle = session.SeenAt + SessionLimits.Idle;

        return new(
            session.UserId,
            lacks is null ? [.. roles.Order()] : [],
            lacks,
            session.SeenAt,
            idle < end ? idle : end,
            end
        );
    }
}
