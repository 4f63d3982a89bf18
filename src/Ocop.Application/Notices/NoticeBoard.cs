using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;
using Ocop.Domain.Producers;

namespace Ocop.Application.Notices;

/// <summary>Sends notices to those who hold a role today, in the transaction of what they tell of.</summary>
internal sealed class NoticeBoard(IOcopDb db, Clock clock, LetterBox letters)
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

        await ToProducerAsync(dossier.ProducerId, kind, details?.Invoke(facts) ?? facts, cancellationToken);
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

        await ToOfficersAsync(role, dossier.UnitId, kind, details?.Invoke(facts) ?? facts, cancellationToken);
    }

    /// <summary>To the officers of a level who look after a place.</summary>
    /// <returns>How many were told.</returns>
    public Task<int> ToOfficersAsync(
        Role role,
        Id<AdministrativeUnit> unit,
        NoticeKind kind,
        NoticeFacts facts,
        CancellationToken cancellationToken
    )
    {
        var around = db.Set<UnitContainment>().Where(lies => lies.UnitId == unit);
        var officers = Holding(role).Where(one => around.Any(lies => lies.WithinId == one.Membership.UnitId));

        return SendAsync(officers, kind, facts, cancellationToken);
    }

    /// <summary>To both whom the course of a dossier concerns.</summary>
    public async Task ToProducerAndProvinceAsync(
        Id<Dossier> dossierId,
        NoticeKind kind,
        CancellationToken cancellationToken
    )
    {
        await ToProducerAsync(dossierId, kind, details: null, cancellationToken);
        await ToOfficersAsync(Role.ProvinceOfficer, dossierId, kind, details: null, cancellationToken);
    }

    /// <summary>To everybody who acts for a producer.</summary>
    /// <returns>How many were told.</returns>
    public Task<int> ToProducerAsync(
        Id<Producer> producer,
        NoticeKind kind,
        NoticeFacts facts,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            Holding(Role.Producer).Where(one => one.Membership.ProducerId == producer),
            kind,
            facts,
            cancellationToken
        );

    /// <summary>To people named one by one, as those who sit in a session are.</summary>
    public void ToEach(IEnumerable<Id<User>> people, NoticeKind kind, NoticeFacts facts)
    {
        var notices = people.Select(one => Notice.Send(one, kind, facts with { }, clock.Now)).ToList();

        db.Set<Notice>().AddRange(notices);
        letters.Take(notices);
    }

    private IQueryable<Holder> Holding(Role role) =>
        from user in db.Set<User>()
        where user.DeactivatedAt == null
        from membership in user.Memberships
        where membership.Role == role
        where membership.From <= clock.Today && (membership.To == null || clock.Today <= membership.To)
        select new Holder { UserId = user.Id, Membership = membership };

    private async Task<int> SendAsync(
        IQueryable<Holder> holders,
        NoticeKind kind,
        NoticeFacts facts,
        CancellationToken cancellationToken
    )
    {
        var recipients = await holders.Select(one => one.UserId).Distinct().ToListAsync(cancellationToken);

        ToEach(recipients, kind, facts);
        return recipients.Count;
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
