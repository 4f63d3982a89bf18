using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Identity;

/// <summary>
/// What the caller may see and act on today, as a part of the query: a record outside of it is not found, by the same
/// query and with the same answer as a record that does not exist. It follows from memberships valid today, so an
/// ended membership reaches nothing, and an administrator, who holds no place, reaches no record of the programme.
/// </summary>
/// <example><c>db.Set&lt;Dossier&gt;().Within(territory.Of(Role.CommuneOfficer))</c></example>
public sealed class Territory(IOcopDb db, ICurrentUser user, Clock clock)
{
    private static readonly Role[] Watching =
    [
        Role.CommuneOfficer,
        Role.ProvinceOfficer,
        Role.CentralOfficer,
        Role.Auditor,
    ];

    /// <summary>Who is asking.</summary>
    public Id<User> Caller => user.Id;

    /// <summary>
    /// All units, of any time, that today lie in a unit where the caller holds one of these roles. Name the role that
    /// the act asks for: somebody may be an officer of a commune and sit on the council of the province.
    /// </summary>
    public Units Of(params Role[] roles)
    {
        if (user.System is { } system)
            return OfSystem(system, roles);

        var held = Held().Where(membership => roles.Contains(membership.Role));

        return new(
            db.Set<UnitContainment>()
                .Where(lies => held.Any(membership => membership.UnitId == lies.WithinId))
                .Select(lies => lies.UnitId)
        );
    }

    /// <summary>
    /// A system looks on as an auditor does: in the territory that it was approved for it reads what officers read there, and
    /// it acts nowhere.
    /// </summary>
    private Units OfSystem(Id<ApiClient> system, Role[] roles)
    {
        var looksOn = roles.Contains(Role.Auditor);
        var approved = db.Set<ApiClient>()
            .Where(client => looksOn && client.Id == system && client.State == ApiClientState.Approved);

        return new(
            db.Set<UnitContainment>()
                .Where(lies => approved.Any(client => client.TerritoryId == lies.WithinId))
                .Select(lies => lies.UnitId)
        );
    }

    /// <summary>The units whose records the caller may read, as an officer of any level or as an auditor.</summary>
    public Units OfAnyOfficer() => Of(Watching);

    /// <summary>The producers that the caller acts for.</summary>
    public Producers OwnProducers() =>
        new(
            Held()
                .Where(membership => membership.Role == Role.Producer && membership.ProducerId != null)
                .Select(membership => membership.ProducerId!.Value)
        );

    private IQueryable<Membership> Held()
    {
        var (id, today) = (user.Id, clock.Today);
        return db.Set<User>()
            .Where(caller => caller.Id == id && caller.DeactivatedAt == null)
            .SelectMany(caller => caller.Memberships)
            .Where(membership => membership.From <= today && (membership.To == null || today <= membership.To));
    }

    /// <summary>Made by a <see cref="Territory"/> only, never from what a request says.</summary>
    public sealed class Units
    {
        internal Units(IQueryable<Id<AdministrativeUnit>> ids) => Ids = ids;

        internal IQueryable<Id<AdministrativeUnit>> Ids { get; }
    }

    /// <inheritdoc cref="Units"/>
    public sealed class Producers
    {
        internal Producers(IQueryable<Id<Producer>> ids) => Ids = ids;

        internal IQueryable<Id<Producer>> Ids { get; }
    }
}

public static class TerritoryExtensions
{
    /// <summary>Only the records that lie in these units.</summary>
    public static IQueryable<TRecord> Within<TRecord>(this IQueryable<TRecord> records, Territory.Units territory)
        where TRecord : class, IPlaced
    {
        var units = territory.Ids;
        return records.Where(record => units.Contains(record.UnitId));
    }

    /// <summary>Only the records of these producers.</summary>
    public static IQueryable<TRecord> Of<TRecord>(this IQueryable<TRecord> records, Territory.Producers own)
        where TRecord : class, IOfProducer
    {
        var producers = own.Ids;
        return records.Where(record => producers.Contains(record.ProducerId));
    }
}
