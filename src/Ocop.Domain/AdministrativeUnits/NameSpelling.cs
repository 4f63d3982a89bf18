using System.Globalization;
using System.Text;

namespace Ocop.Domain.AdministrativeUnits;

/// <summary>
/// Tells whether two spellings are the same name: Hoà and Hòa, Qui and Quy, Mĩ and Mỹ, Bà Rịa-Vũng Tàu with and without
/// spaces, Phường 05 and Phường 5. Tones and vowels still count: Hòa is not Hóa, and Tân is not Tấn.
/// </summary>
public static class NameSpelling
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";
    private const string Vowels = "aăâeêioôơuưy";
    private static readonly char[] Separators = [' ', '\t', '\u00A0', '-', '–', '\'', '’', '.'];

    /// <summary>The same for every accepted spelling of a name.</summary>
    public static string Key(string name) =>
        string.Concat(
            name.Normalize(NormalizationForm.FormC)
                .ToLowerInvariant()
                .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
                .Select(SyllableKey)
        );

    /// <summary>The tone moves behind the syllable, wherever the writer put it.</summary>
    private static string SyllableKey(string syllable)
    {
        var letters = syllable.Normalize(NormalizationForm.FormD);
        var tone = letters.FirstOrDefault(letter => Tones.Contains(letter));
        var toneless = string.Concat(letters.Where(letter => !Tones.Contains(letter)));
        var spelled = OneLetterI(toneless.Normalize(NormalizationForm.FormC).TrimStart('0'));

        return tone == default ? spelled : string.Create(CultureInfo.InvariantCulture, $"{spelled}{tone}");
    }

    /// <summary>A last y is an i after a consonant (Mỹ, Mĩ) and after qu (Quy, Qui), not in Tây or Thủy.</summary>
    private static string OneLetterI(string syllable) =>
        syllable is [.., var before, 'y']
        && (!Vowels.Contains(before) || syllable.StartsWith("qu", StringComparison.Ordinal))
            ? syllable[..^1] + 'i'
            : syllable;
}
