using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Settings;

/// <summary>
/// What one place has made of one setting: the whole country as the national default, a province for itself. Entries are
/// only added, so that what stood on any day can be said. Whoever goes by a setting pins what it found.
/// </summary>
public sealed class SettingHistory : Aggregate<SettingHistory>, IPlaced
{
    public const int LongestKey = 60;
    public const int LongestValue = 60;
    public const int LongestBasis = 300;

    private readonly List<SettingEntry> _entries = [];

    private SettingHistory() { }

    /// <summary>That of the <see cref="OpenMatter"/>.</summary>
    public string Key { get; private init; } = null!;

    public Level Level { get; private init; }

    public Id<AdministrativeUnit> UnitId { get; private init; }

    public IReadOnlyList<SettingEntry> Entries => _entries;

    public static SettingHistory Begin(Setting setting, AdministrativeUnit unit)
    {
        Rules.TheCountryOrAProvinceSets.Require(unit.Level is UnitLevel.Central or UnitLevel.Province);

        return new()
        {
            Key = setting.Key,
            Level = unit.Level is UnitLevel.Central ? Level.Central : Level.Province,
            UnitId = unit.Id,
        };
    }

    /// <param name="change">Without a value, what stands above it holds again.</param>
    public void Set(Setting setting, SettingChange change, Id<User> by, DateTimeOffset now)
    {
        if (setting.Key != Key)
            throw new ArgumentException("This is the history of another setting.", nameof(setting));
        Rules.AValueFits.Require(change.Value is null || setting.Form.Takes(change.Value));
        Rules.NothingIsSetForThePast.Require(change.EffectiveFrom >= now.VietnamDate());

        _entries.Add(new(_entries.Count + 1, change.Value, change.EffectiveFrom, change.Basis, by, now));
    }

    /// <summary>The entry that counts on the day: the one that began last, and of several the one made last.</summary>
    public SettingEntry? EntryOn(DateOnly day) =>
        _entries
            .Where(entry => entry.EffectiveFrom <= day)
            .OrderBy(entry => entry.EffectiveFrom)
            .ThenBy(entry => entry.Number)
            .LastOrDefault();

    public static class Rules
    {
        public static readonly Rule TheCountryOrAProvinceSets = new(
            "setting.place",
            new("Chỉ cấp quốc gia và cấp tỉnh đặt thông số.", "Only the country and provinces set settings.")
        );

        public static readonly Rule AReadingIsNotSet = new(
            "setting.one-reading",
            new(
                "Nội dung này chỉ có một cách áp dụng trong hệ thống nên không đặt được.",
                "The system knows one reading of this matter; there is nothing to set."
            )
        );

        public static readonly Rule AValueFits = new(
            "setting.value",
            new(
                "Giá trị không thuộc phạm vi cho phép của thông số này.",
                "The value is not one that this setting takes."
            )
        );

        /// <summary>What was done under the value before stays as it was.</summary>
        public static readonly Rule NothingIsSetForThePast = new(
            "setting.past",
            new("Thông số chỉ được đặt từ hôm nay trở đi.", "A setting is set from today on, not for the past.")
        );

        public static readonly Rule AValueIsSetAfterReading = new(
            "setting.set-meanwhile",
            new(
                "Thông số vừa được người khác đặt; hãy xem lại rồi đặt tiếp.",
                "Somebody else has just set it; look at it again first."
            )
        );
    }
}

/// <summary>A value that is to hold from a day on.</summary>
/// <param name="Value">In the form of the setting; none to go back to what stands above it.</param>
/// <param name="Basis">The decision or resolution that settles it, where there is one.</param>
public sealed record SettingChange(string? Value, DateOnly EffectiveFrom, string? Basis);

/// <inheritdoc cref="SettingChange"/>
/// <param name="Number">Counts the entries of a history from 1.</param>
public sealed record SettingEntry(
    int Number,
    string? Value,
    DateOnly EffectiveFrom,
    string? Basis,
    Id<User> SetBy,
    DateTimeOffset SetAt
);
