using System.Globalization;

namespace Ocop.Application.Printing;

/// <summary>What stands in a field of a table: words, or a number that spreadsheets can go on with.</summary>
/// <param name="Text">As it is printed.</param>
/// <param name="Number">Unrounded; null for words.</param>
/// <param name="Decimals">How many digits of the number are shown after the comma.</param>
public sealed record Cell(string Text, decimal? Number = null, int Decimals = 0)
{
    public static readonly Cell Empty = new("");

    /// <summary>Digits are grouped and separated as in Vietnamese, whatever the caller's language.</summary>
    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
    };

    public static implicit operator Cell(string? text) => string.IsNullOrEmpty(text) ? Empty : new(text);

    public static implicit operator Cell(int number) => Of(number);

    /// <summary>Shown with this many decimals, rounded half away from zero; null is an empty cell.</summary>
    public static Cell Of(decimal? number, int decimals = 0) =>
        number is { } value ? new(Shown(value, decimals), value, decimals) : Empty;

    public static string Shown(decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", Vietnamese);
}
