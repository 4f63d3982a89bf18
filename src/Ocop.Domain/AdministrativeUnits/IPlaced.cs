namespace Ocop.Domain.AdministrativeUnits;

/// <summary>A record that lies in an administrative unit and keeps the unit of its own time.</summary>
public interface IPlaced
{
    Id<AdministrativeUnit> UnitId { get; }
}
