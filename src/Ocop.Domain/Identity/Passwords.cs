using System.Globalization;
using System.Text;

namespace Ocop.Domain.Identity;

/// <summary>
/// What makes a password acceptable: length, and that it is not among the first that anybody would try. Nothing is
/// asked of its composition, because rules on digits and signs make passwords alike rather than strong.
/// </summary>
public static class Passwords
{
    public const int Shortest = 12;
    public const int Longest = 128;

    /// <summary>Fewer different characters than this are guessed by hand.</summary>
    private const int FewestDifferent = 5;

    private const int ShortestPersonalPart = 4;

    private static readonly string[] Rows =
    [
        "01234567890",
        "abcdefghijklmnopqrstuvwxyz",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
    ];

    /// <summary>Every rule that the password breaks; none when it may be used.</summary>
    public static IReadOnlyList<Rule> FaultsIn(string password, string fullName, string email)
    {
        var length = password.EnumerateRunes().Count();
        var plain = Plain(password);
        List<Rule> faults = [];

        if (length < Shortest)
            faults.Add(Rules.LongEnough);
        if (length > Longest)
            faults.Add(Rules.NotTooLong);
        if (IsMonotonous(plain) || CommonPasswords.Contains(plain))
            faults.Add(Rules.NotCommon);
        if (PersonalParts(fullName, email).Any(Letters(plain, char.IsLetterOrDigit).Contains))
            faults.Add(Rules.NotPersonal);

        return faults;
    }

    /// <summary>Lower case and without diacritics, so that "Mật Khẩu" counts as "mat khau".</summary>
    internal static string Plain(string words) =>
        Letters(
                words.Normalize(NormalizationForm.FormD).ToLowerInvariant(),
                character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark
            )
            .Replace('đ', 'd');

    internal static string Letters(string text, Func<char, bool> kept) => string.Concat(text.Where(kept));

    /// <summary>A few characters over and over, or mostly steps along the alphabet, the digits or the keyboard.</summary>
    private static bool IsMonotonous(string plain)
    {
        var steps = plain.Zip(plain.Skip(1)).Count(pair => AreNeighbours(pair.First, pair.Second));

        return plain.Distinct().Count() < FewestDifferent || steps * 4 >= (plain.Length - 1) * 3;
    }

    private static bool AreNeighbours(char first, char second) =>
        first == second || Rows.Any(row => row.Contains($"{first}{second}") || row.Contains($"{second}{first}"));

    /// <summary>The address, its part before the @, the whole name, and any two words of the name that stand together.</summary>
    private static IEnumerable<string> PersonalParts(string fullName, string email)
    {
        var names = Plain(fullName).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var pairs = names.Zip(names.Skip(1), (first, second) => first + second);

        return pairs
            .Append(string.Concat(names))
            .Append(Plain(email.Split('@')[0]))
            .Select(part => Letters(part, char.IsLetterOrDigit))
            .Where(part => part.Length >= ShortestPersonalPart);
    }

    public static class Rules
    {
        public static readonly Rule LongEnough = new(
            "password.too-short",
            new($"Mật khẩu cần ít nhất {Shortest} ký tự.", $"A password has at least {Shortest} characters.")
        );

        public static readonly Rule NotTooLong = new(
            "password.too-long",
            new($"Mật khẩu có nhiều nhất {Longest} ký tự.", $"A password has at most {Longest} characters.")
        );

        public static readonly Rule NotCommon = new(
            "password.common",
            new(
                "Mật khẩu này quá phổ biến hoặc quá dễ đoán. Hãy dùng một câu của riêng bạn.",
                "This password is too common or too easy to guess. Use a phrase of your own."
            )
        );

        public static readonly Rule NotPersonal = new(
            "password.personal",
            new(
                "Mật khẩu không được chứa họ tên hoặc địa chỉ thư điện tử của bạn.",
                "A password does not contain your name or your e-mail address."
            )
        );
    }
}
