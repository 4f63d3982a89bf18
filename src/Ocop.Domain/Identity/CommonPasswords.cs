using System.Text.RegularExpressions;

namespace Ocop.Domain.Identity;

/// <summary>
/// The words that people reach for when a password is asked of them, in Vietnam above all. Repeated, joined, dressed
/// up with digits and signs, or with 0 for o and @ for a, they stay as easy to guess.
/// </summary>
internal static class CommonPasswords
{
    private const string Words =
        "password|passwort|pass|word|matkhau|mat|khau|letmein|welcome|login|admin|administrator|quantri|quantrivien|root|"
        + "user|nguoidung|guest|test|demo|default|changeme|secret|bimat|master|super|hello|xinchao|qwerty|azerty|asdf|"
        + "zxcv|abc|abcd|iloveyou|love|anhyeuem|emyeuanh|yeuem|yeuanh|tinhyeu|nhoem|nhoanh|giadinh|bome|conyeu|vietnam|"
        + "viet|nam|hanoi|saigon|hochiminh|danang|haiphong|cantho|laocai|quangninh|bacgiang|ocop|ocopvietnam|sanpham|"
        + "sao|namsao|nongthonmoi|nongthon|moixamotsanpham|chuthe|canbo|hoidong|ubnd|uybannhandan|hoptacxa|dragon|monkey|"
        + "sunshine|princess|football|bongda|baseball|superman|batman|pokemon|summer|winter|spring|autumn|muaxuan|muahe|"
        + "muathu|muadong|january|monday|google|facebook|zalo|samsung|iphone|computer|maytinh|internet|windows|"
        + "company|congty|office|vanphong|thanhcong|maiyeu|hanhphuc|mylove|forever|maimai|the|new|my|is|i|you";

    private static readonly Regex Common = new($"^(?:{Words})+$", RegexOptions.NonBacktracking);

    public static bool Contains(string plain)
    {
        var core = plain.Trim([.. plain.Where(character => !char.IsLetter(character)).Distinct()]);

        return IsMadeOfCommonWords(plain) || IsMadeOfCommonWords(Undressed(core));
    }

    private static bool IsMadeOfCommonWords(string text) => Common.IsMatch(Passwords.Letters(text, char.IsLetter));

    private static string Undressed(string core) =>
        core.Replace('0', 'o')
            .Replace('1', 'i')
            .Replace('!', 'i')
            .Replace('3', 'e')
            .Replace('4', 'a')
            .Replace('@', 'a')
            .Replace('5', 's')
            .Replace('$', 's')
            .Replace('7', 't');
}
