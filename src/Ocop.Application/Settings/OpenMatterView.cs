using Ocop.Domain.Settings;

namespace Ocop.Application.Settings;

/// <summary>Something that an answer rests on and national law does not fix.</summary>
/// <param name="Setting">The member of the settings beside it that decides it; absent where there is none.</param>
/// <param name="Explanation">What is open and what stands by default.</param>
/// <param name="Key" example="appeals.days">Names it in `GET /settings`.</param>
/// <param name="Value" example="15">The value that was gone by; absent where the answer shows it elsewhere, or there is one reading.</param>
public sealed record OpenMatterView(string? Setting, Text Explanation, string Key, string? Value = null)
{
    private const string CouncilPrefix = "councils.";

    internal static readonly IReadOnlyList<OpenMatterView> AtCouncils =
    [
        .. CouncilMatters.All.Select(matter => new OpenMatterView(
            matter is Setting ? MemberOf(matter.Key[CouncilPrefix.Length..]) : null,
            matter.Explanation,
            matter.Key
        )),
    ];

    internal static IReadOnlyList<OpenMatterView> Of(params IEnumerable<OpenMatter> matters) =>
        [.. matters.Select(matter => new OpenMatterView(null, matter.Explanation, matter.Key))];

    internal static IReadOnlyList<OpenMatterView> Of(SettingsAt settings, params IEnumerable<Setting> used) =>
        [
            .. used.Select(setting => new OpenMatterView(
                null,
                setting.Explanation,
                setting.Key,
                settings.Standing(setting).Value
            )),
        ];

    /// <summary><c>largest-spread</c> decides <c>largestSpread</c>.</summary>
    private static string MemberOf(string key) =>
        string.Concat(
            key.Split('-').Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..])
        );
}
