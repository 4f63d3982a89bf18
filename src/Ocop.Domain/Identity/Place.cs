using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Identity;

/// <summary>Where a role is held: in an administrative unit, with a producer, or (administrators) nowhere.</summary>
public sealed record Place
{
    /// <summary>Administrators run the system, not a territory: no record of the programme lies at their place.</summary>
    public static readonly Place None = new();

    private Place() { }

    public Id<AdministrativeUnit>? UnitId { get; private init; }

    public Id<Producer>? ProducerId { get; private init; }

    internal UnitLevel? Level { get; private init; }

    public static Place In(Id<AdministrativeUnit> unit, UnitLevel level) => new() { UnitId = unit, Level = level };

    public static Place With(Id<Producer> producer) => new() { ProducerId = producer };

    /// <summary>A role is held only where its work is.</summary>
    internal bool Fits(Role role) =>
        role switch
        {
            Role.Producer => ProducerId is not null,
            Role.CommuneOfficer => Level is UnitLevel.Commune,
            Role.ProvinceOfficer or Role.AdvisoryMember => Level is UnitLevel.Province,
            Role.CentralOfficer => Level is UnitLevel.Central,
            Role.CouncilMember or Role.Auditor => Level is UnitLevel.Province or UnitLevel.Central,
            Role.Admin => this == None,
            _ => false,
        };
}
