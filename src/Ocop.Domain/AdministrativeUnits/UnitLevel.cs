namespace Ocop.Domain.AdministrativeUnits;

/// <summary>
/// Where a unit stands. The district level ended on 30/6/2025 (Law on the organisation of local government
/// 72/2025/QH15, article 1: province and commune).
/// </summary>
public enum UnitLevel
{
    /// <summary>The whole country: its only unit is the root, VN.</summary>
    Central,
    Province,
    District,
    Commune,
}
