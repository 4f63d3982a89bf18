using System.Text.Json;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Councils;

/// <summary>Something about councils that national law does not fix.</summary>
/// <param name="Setting">The setting that decides it, named as in the settings; absent where there is one reading only.</param>
/// <param name="Explanation">What is open and what stands by default.</param>
public sealed record OpenMatterView(string? Setting, Text Explanation)
{
    internal static readonly IReadOnlyList<OpenMatterView> AtCouncils =
    [
        .. OpenMatter.AtCouncils.Select(matter => new OpenMatterView(
            matter.Setting is { } setting ? JsonNamingPolicy.CamelCase.ConvertName(setting) : null,
            matter.Explanation
        )),
    ];
}
