using System.Globalization;
using System.Text;

namespace Ocop.Application.Common;

/// <summary>What a person may type: composed (NFC), trimmed, and free of characters that nobody sees.</summary>
public static class CleanText
{
    private const char Tab = '\t';
    private const char LineFeed = '\n';
    private const char CarriageReturn = '\r';

    public static string Of(string typed) => typed.Normalize(NormalizationForm.FormC).Trim();

    /// <summary>Control characters, bidirectional overrides and zero-width characters hide what a text really says.</summary>
    public static bool IsForbiddenIn(string typed) =>
        typed.EnumerateRunes().Any(rune => IsInvisible(rune) || rune == Rune.ReplacementChar);

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => rune.Value is not (Tab or LineFeed or CarriageReturn),
            UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => true,
            _ => false,
        };
}
