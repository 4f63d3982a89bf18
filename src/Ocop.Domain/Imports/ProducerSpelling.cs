using System.Globalization;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Imports;

/// <summary>
/// Tells whether lists mean the same producer. They shorten legal forms at will ("HTX", "CTCP", "Công ty CP", "TNHH MTV")
/// and spell tones and separators in several ways; what follows the legal form is the name.
/// </summary>
public sealed record ProducerSpelling
{
    private const string Company = "công ty";
    private const string JointStock = "công ty cổ phần";
    private const string LimitedLiability = "công ty tnhh";
    private const string Household = "hộ kinh doanh";

    /// <summary>With fewer words in common, two names with different legal forms prove nothing.</summary>
    private const int FewestCommonWords = 3;

    /// <summary>The longer spelling of a form stands before the shorter one that it begins with.</summary>
    private static readonly (string[] Words, string Form)[] Forms =
    [
        .. new[]
        {
            ("hợp tác xã", "hợp tác xã"),
            ("htx", "hợp tác xã"),
            ("tổ hợp tác", "tổ hợp tác"),
            ("tht", "tổ hợp tác"),
            ("công ty trách nhiệm hữu hạn một thành viên", LimitedLiability),
            ("công ty trách nhiệm hữu hạn mtv", LimitedLiability),
            ("công ty trách nhiệm hữu hạn", LimitedLiability),
            ("công ty tnhh một thành viên", LimitedLiability),
            ("công ty tnhh mtv", LimitedLiability),
            ("công ty tnhh", LimitedLiability),
            ("công ty cổ phần", JointStock),
            ("công ty cp", JointStock),
            ("ctcp", JointStock),
            ("công ty", Company),
            ("hộ sản xuất và kinh doanh", Household),
            ("hộ sản xuất kinh doanh", Household),
            ("hộ kinh doanh", Household),
            ("hộ sản xuất", Household),
            ("hộ", Household),
        }.Select(form => (NameWords.Of(form.Item1), form.Item2)),
    ];

    private readonly string _form;
    private readonly string[] _name;

    private ProducerSpelling(string form, string[] name) => (_form, _name) = (form, name);

    /// <summary>The same for all spellings of one name with one legal form.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{_form}|{string.Concat(_name)}");

    /// <summary>A company's name is its own in the whole country.</summary>
    public bool IsCompany => _form is Company or JointStock or LimitedLiability;

    /// <summary>People have namesakes.</summary>
    public bool IsHousehold => _form is Household;

    /// <summary>What follows the legal form, word by word.</summary>
    internal IReadOnlyList<string> Name => _name;

    public static ProducerSpelling Of(string name)
    {
        var words = NameWords.Of(name);
        var form = Forms.FirstOrDefault(form => words.AsSpan().StartsWith(form.Words));

        return form.Words is null || form.Words.Length == words.Length
            ? new("", words)
            : new(form.Form, words[form.Words.Length..]);
    }

    public bool Equals(ProducerSpelling? other) => other?.Key == Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether one may be the other under another legal form: one name is the end of the other.</summary>
    public bool Resembles(ProducerSpelling other)
    {
        var (shorter, longer) = _name.Length <= other._name.Length ? (_name, other._name) : (other._name, _name);

        return _name.SequenceEqual(other._name)
            || (shorter.Length >= FewestCommonWords && longer.AsSpan().EndsWith(shorter));
    }
}

/// <summary>A name in words, each the same for every accepted spelling.</summary>
internal static class NameWords
{
    private const string And = "và";

    public static string[] Of(string name) =>
        [
            .. string.Concat(name.Normalize().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(NameSpelling.Key)
                .Where(word => word != AndKey && word.Length > 0),
        ];

    private static readonly string AndKey = NameSpelling.Key(And);
}
