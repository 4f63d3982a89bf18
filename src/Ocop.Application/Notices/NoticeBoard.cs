using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;
using Ocop.Domain.Producers;

namespace Ocop.Application.Notices;

/// <summary>Sends notices to those who hold a role today, in the transaction of what they tell of.</summary>
internal sealed class NoticeBoard(IOcopDb db, Clock clock)
{
    /// <summary>To everybody who acts for the producer of the dossier.</summary>
    public async Task ToProducerAsync(
        Id<Dossier> dossierId,
        NoticeKind kind,
        Func<NoticeFacts, NoticeFacts>? details,
        CancellationToken cancellationToken
    )
    {
        var (dossier, facts) = await FactsOfAsync(dossierId, cancellationToken);
        var members = Holding(Role.Producer).Where(one => one.Membership.ProducerId == dossier.ProducerId);

        await SendAsync(members, kind, details?.Invoke(facts) ?? facts, cancellationToken);
    }

    /// <summary>To the officers of a level who look after the place of the dossier.</summary>
    public async Task ToOfficersAsync(
        Role role,
        Id<Dossier> dossierId,
        NoticeKind kind,
        Func<NoticeFacts, NoticeFacts>? details,
        CancellationToken cancellationToken
    )
    {
        var (dossier, facts) = await FactsOfAsync(dossierId, cancellationToken);
        var around = db.Set<UnitContainment>().Where(lies => lies.UnitId == dossier.UnitId);
        var officers = Holding(role).Where(one => around.Any(lies => lies.WithinId == one.Membership.UnitId));

        await SendAsync(officers, kind, details?.Invoke(facts) ?? facts, cancellationToken);
    }

    private IQueryable<Holder> Holding(Role role) =>
        from user in db.Set<User>()
        where user.DeactivatedAt == null
        from membership in user.Memberships
        where membership.Role == role
        where membership.From <= clock.Today && (membership.To == null || clock.Today <= membership.To)
        select new Holder { UserId = user.Id, Membership = membership };

    private async Task SendAsync(
        IQueryable<Holder> holders,
        NoticeKind kind,
        NoticeFacts facts,
        CancellationToken cancellationToken
    )
    {
        var recipients = await holders.Select(one => one.UserId).Distinct().ToListAsync(cancellationToken);

        db.Set<Notice>().AddRange(recipients.Select(one => Notice.Send(one, kind, facts with { }, clock.Now)));
    }

    /// <summary>Looks among what is about to be saved first, because an event may come with its dossier.</summary>
    private async Task<(Dossier Dossier, NoticeFacts Facts)> FactsOfAsync(
        Id<Dossier> id,
        CancellationToken cancellationToken
    )
    {
        var dossier = (await db.Set<Dossier>().FindAsync([id], cancellationToken))!;
        var product = (await db.Set<Product>().FindAsync([dossier.ProductId], cancellationToken))!;

        return (dossier, new(id, product.Name));
    }

    private sealed class Holder
    {
        public required Id<User> UserId { get; init; }

        public required Membership Membership { get; init; }
    }
}
