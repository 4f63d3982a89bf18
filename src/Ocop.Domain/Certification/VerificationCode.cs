using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Ocop.Domain.Certification;

/// <summary>
/// What the QR code of a certificate carries: 12 characters of Crockford's base 32, of which the last checks the others.
/// Drawn by chance, so that nobody makes it from a number. It is read as people type it: in any case, with spaces or
/// dashes, O for 0, and I or L for 1. (The act prescribes no code: a configured one.)
/// </summary>
public sealed record VerificationCode : IParsable<VerificationCode>
{
    public const int Length = 12;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int GroupLength = 4;

    /// <summary>More than any way to write twelve characters needs.</summary>
    private const int LongestWriting = 60;

    private readonly string _text;

    private VerificationCode(string text) => _text = text;

    /// <summary>As it is printed beside the QR code: <c>3F7K-9Q2M-4T8X</c>.</summary>
    public string Grouped => string.Join('-', _text.Chunk(GroupLength).Select(group => new string(group)));

    public static VerificationCode New()
    {
        var drawn = RandomNumberGenerator.GetString(Alphabet, Length - 1);
        return new(drawn + Alphabet[Doubled(Sum(drawn))]);
    }

    public static VerificationCode Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var code)
            ? code
            : throw new FormatException($"'{s}' is not the code of a certificate.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out VerificationCode result
    )
    {
        var text = s is { Length: <= LongestWriting } ? Meant(s) : "";

        result = text.Length == Length && text.All(Alphabet.Contains) && Sum(text) == 0 ? new(text) : null;
        return result is not null;
    }

    public override string ToString() => _text;

    private static string Meant(string typed) =>
        string.Concat(typed.Where(character => !IsSeparator(character)).Select(Meant));

    private static bool IsSeparator(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation;

    private static char Meant(char typed) =>
        char.ToUpperInvariant(typed) switch
        {
            'O' => '0',
            'I' or 'L' => '1',
            var other => other,
        };

    /// <summary>
    /// A sum over the field of 32 elements, 0 for a code. Each place has a weight of its own, so that it is not 0 when
    /// one character is wrong or two have changed places.
    /// </summary>
    private static int Sum(string text) =>
        text.Aggregate(0, (sum, character) => Doubled(sum) ^ Alphabet.IndexOf(character, StringComparison.Ordinal));

    /// <summary>Multiplies by x, modulo x⁵ + x² + 1.</summary>
    private static int Doubled(int element) => element < 16 ? element << 1 : (element << 1) ^ 0b100101;
}
