using System.Globalization;
using System.Text;

namespace Ocop.Application.Common;

/// <summary>
/// The database's <c>ocop_fold</c> for ASCII and the Vietnamese letters, which is nearly everything that is searched for: a
/// folded pattern is a parameter like any other, while the function may be called again for every row. A test holds the
/// two together.
/// </summary>
public static class Folding
{
    /// <returns>Null where a character is for the database to fold.</returns>
    public static string? Of(string words)
    {
        var folded = new StringBuilder(words.Length);

        foreach (var letter in words)
        {
            if (Of(letter) is not { } plain)
                return null;

            folded.Append(plain);
        }

        return folded.ToString();
    }

    private static char? Of(char letter)
    {
        if (char.IsAscii(letter))
            return char.ToLowerInvariant(letter);
        if (letter is 'đ' or 'Đ')
            return 'd';
        if (!char.IsLetter(letter))
            return null;

        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return char.IsAsciiLetter(parts[0]) && parts.Skip(1).All(IsMark) ? char.ToLowerInvariant(parts[0]) : null;
    }

    private static bool IsMark(char part) => CharUnicodeInfo.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark;
}
