using Ocop.Domain.Settings;

namespace Ocop.Application.Settings;

/// <summary>Something that national law leaves open, and what stands.</summary>
/// <param name="Key" example="appeals.days">Names it.</param>
/// <param name="FixedByLaw">Always false: what the law fixes stands in the regulations.</param>
/// <param name="CanBeSet">Whether it is settled by a value; else the system knows one reading, which is explained.</param>
/// <param name="Kind">What kind of value it has; absent where it cannot be set.</param>
/// <param name="Options">All values there are, where these are few.</param>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest number; a share lies above 0.</param>
/// <param name="Default" example="15">What stands where nothing is set.</param>
/// <param name="Value" example="10">What stands.</param>
/// <param name="Source">Where that comes from.</param>
/// <param name="EffectiveFrom">Since when, where it was set.</param>
/// <param name="Basis" example="Quyết định 12/2026/QĐ-UBND">The decision that settles it, where one was named.</param>
/// <param name="Explanation">What is open and what stands by default.</param>
/// <param name="UsedIn">Where it decides something.</param>
public sealed record SettingView(
    string Key,
    bool FixedByLaw,
    bool CanBeSet,
    SettingKind? Kind,
    IReadOnlyList<string> Options,
    int? Least,
    int? Most,
    string? Default,
    string? Value,
    SettingSource? Source,
    DateOnly? EffectiveFrom,
    string? Basis,
    Text Explanation,
    Text UsedIn
)
{
    internal static SettingView Of(OpenMatter matter, SettingsAt settings)
    {
        var setting = matter as Setting;
        var standing = setting is null ? null : settings.Standing(setting);

        return new(
            matter.Key,
            FixedByLaw: false,
            CanBeSet: setting is not null,
            setting?.Form.Kind,
            setting?.Form.Options ?? [],
            setting?.Form.Least,
            setting?.Form.Most,
            setting?.DefaultText,
            standing?.Value,
            standing?.Source,
            standing?.Entry?.EffectiveFrom,
            standing?.Entry?.Basis,
            matter.Explanation,
            matter.Use
        );
    }
}
