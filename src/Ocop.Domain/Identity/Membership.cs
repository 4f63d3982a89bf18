using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Identity;

/// <summary>
/// A role that somebody holds at a place for a time. It ends, but it is never deleted: the past must stay explainable.
/// </summary>
public sealed class Membership
{
    private Membership() { }

    internal Membership(Role role, Place place, DateOnly from, DateOnly? to)
    {
        (Role, UnitId, ProducerId, From, To) = (role, place.UnitId, place.ProducerId, from, to);
    }

    public Id<Membership> Id { get; private init; } = Id<Membership>.New();

    public Role Role { get; private init; }

    /// <summary>The unit an officer, a council member or an auditor answers for.</summary>
    public Id<AdministrativeUnit>? UnitId { get; private init; }

    /// <summary>The producer that somebody acts for.</summary>
    public Id<Producer>? ProducerId { get; private init; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private init; }

    /// <summary>
    /// The last day; none while it is open. One that was ended before it began carries the day before
    /// <see cref="From"/> and is valid on no day.
    /// </summary>
    public DateOnly? To { get; private set; }

    public bool IsValidOn(DateOnly day) => From <= day && (To is null || day <= To);

    internal bool Meets(DateOnly from, DateOnly? to) => (to is null || From <= to) && (To is null || from <= To);

    internal bool IsAt(Place place) => UnitId == place.UnitId && ProducerId == place.ProducerId;

    internal void EndOn(DateOnly lastDay) => To = lastDay < From ? From.AddDays(-1) : lastDay;
}
