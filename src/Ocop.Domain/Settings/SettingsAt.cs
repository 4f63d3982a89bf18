using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Settings;

/// <summary>The settings as they stand at one place on one day: the province's own, else the country's, else the default.</summary>
/// <param name="histories">Those of the country and of the province that the place lies in.</param>
public sealed class SettingsAt(IReadOnlyList<SettingHistory> histories, DateOnly day)
{
    public T Of<T>(Setting<T> setting) => setting.TypedForm.Read(Standing(setting).Value);

    public StandingValue Standing(Setting setting) =>
        SetBy(setting, Level.Province, SettingSource.Province)
        ?? SetBy(setting, Level.Central, SettingSource.Country)
        ?? new(setting.DefaultText, SettingSource.Default);

    private StandingValue? SetBy(Setting setting, Level level, SettingSource source)
    {
        var entry = histories.FirstOrDefault(one => one.Key == setting.Key && one.Level == level)?.EntryOn(day);

        return entry?.Value is { } value ? new(value, source, entry) : null;
    }
}

/// <summary>A value that stands, and why.</summary>
/// <param name="Entry">What set it; none for a default.</param>
public sealed record StandingValue(string Value, SettingSource Source, SettingEntry? Entry = null);

/// <summary>Where a value comes from.</summary>
public enum SettingSource
{
    /// <summary>Nobody has set it.</summary>
    Default,

    /// <summary>Set for the whole country.</summary>
    Country,

    /// <summary>Set by the province for itself.</summary>
    Province,
}
