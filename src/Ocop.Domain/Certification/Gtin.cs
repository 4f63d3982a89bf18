using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain.Certification;

/// <summary>
/// The number under a barcode (GS1 Global Trade Item Number): 8, 12, 13 or 14 digits, of which the last checks the others.
/// Kept with 14, zeros in front, so that one thing has one number.
/// </summary>
public sealed record Gtin : IParsable<Gtin>
{
    public const int Length = 14;
    public const int CoreLength = 12;

    private readonly string _digits;

    private Gtin(string digits) => _digits = digits;

    /// <summary>
    /// Without the digit for the packing level and the one that checks: the same for a packet and for the carton of it.
    /// </summary>
    public string Core => _digits.Substring(1, CoreLength);

    /// <summary>As it stands under the barcode: 13 digits where 13 are enough.</summary>
    public string Printed => _digits.StartsWith("000000", StringComparison.Ordinal) ? _digits[6..] : Without('0');

    public static Gtin Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var gtin) ? gtin : throw new FormatException($"'{s}' is not a GTIN.");

    /// <summary>Spaces and dashes, as people type them in groups, are passed over.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Gtin result
    )
    {
        const int longestWriting = 40;
        var digits = s is { Length: <= longestWriting }
            ? string.Concat(s.Where(character => character is not (' ' or '-')))
            : "";

        result = IsOne(digits) ? new(digits.PadLeft(Length, '0')) : null;
        return result is not null;
    }

    /// <summary>All 14 digits.</summary>
    public override string ToString() => _digits;

    private static bool IsOne(string digits) =>
        digits.Length is 8 or 12 or 13 or 14
        && digits.All(char.IsAsciiDigit)
        && digits.Any(digit => digit != '0')
        && Sum(digits) % 10 == 0;

    /// <summary>Counted from the right, every second digit weighs three.</summary>
    private static int Sum(string digits) =>
        digits.Reverse().Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 3)).Sum();

    private string Without(char packing) => _digits[0] == packing ? _digits[1..] : _digits;
}
