using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ocop.Api.Common.Http;

/// <summary>
/// A value of an enum in a query, by the word it has in bodies: <c>cooperative_group</c>. Left to the framework, a query
/// would take the names of our code, and numbers.
/// </summary>
internal readonly record struct EnumWord<TEnum>(TEnum Value) : IParsable<EnumWord<TEnum>>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByWord = Enum.GetValues<TEnum>()
        .ToDictionary(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

    public static IReadOnlyCollection<string> Words => ByWord.Keys;

    public static EnumWord<TEnum> Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var word) ? word : throw new FormatException($"'{s}' is not one of {typeof(TEnum)}.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EnumWord<TEnum> result)
    {
        var known = ByWord.TryGetValue(s ?? "", out var value);
        result = new(value);
        return known;
    }
}

internal static class EnumWords
{
    /// <summary>The values that were asked for; none when the parameter was left out.</summary>
    public static IReadOnlyList<TEnum> Values<TEnum>(this EnumWord<TEnum>[]? words)
        where TEnum : struct, Enum => [.. (words ?? []).Select(word => word.Value)];
}
