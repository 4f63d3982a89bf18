using System.Globalization;

namespace Ocop.Domain.AdministrativeUnits;

/// <summary>
/// What tells one unit from every other of any time. A code alone does not: seven province codes and nearly all
/// commune codes passed to another unit on 1/7/2025.
/// </summary>
/// <param name="Code">The code of the national list of administrative units, with its leading zeros.</param>
/// <param name="ValidFrom">Null for a unit older than the register, whose beginning the sources do not give.</param>
public sealed record UnitKey(UnitLevel Level, string Code, DateOnly? ValidFrom)
{
    private static readonly Dictionary<string, UnitLevel> Levels = new()
    {
        ["central"] = UnitLevel.Central,
        ["province"] = UnitLevel.Province,
        ["district"] = UnitLevel.District,
        ["commune"] = UnitLevel.Commune,
    };

    /// <summary>The country: the root of all units and the unit of the central level.</summary>
    public static readonly UnitKey VietNam = new(UnitLevel.Central, "VN", null);

    /// <summary>The one place where a unit's id is made, the same in every deployment.</summary>
    public Id<AdministrativeUnit> Id => Id<AdministrativeUnit>.Named($"administrative-unit/{this}");

    /// <summary>As it is written in files: <c>province/15/2025-07-01</c>, <c>commune/00001/-</c>.</summary>
    public override string ToString() =>
        $"{LevelName}/{Code}/{ValidFrom?.ToString("O", CultureInfo.InvariantCulture) ?? "-"}";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is not a key.</exception>
    public static UnitKey Parse(string text) =>
        text.Split('/') is [var level, var code, var from] && Levels.TryGetValue(level, out var known)
            ? new(known, code, from == "-" ? null : DateOnly.Parse(from, CultureInfo.InvariantCulture))
            : throw new FormatException($"“{text}” is not the key of an administrative unit.");

    private string LevelName => Levels.Single(level => level.Value == Level).Key;
}
