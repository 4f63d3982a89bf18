using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ocop.Domain.Certification;

/// <summary>
/// The number of a certificate: (code of the issuing unit)-(year)-(decision number)-(position in the decision), e.g.
/// <c>15-2026-4261-03</c>. ASCII and safe in a URL, because it is printed, typed and scanned. (The act prescribes no
/// format: a configured one.)
/// </summary>
public sealed partial record CertificateNumber : IParsable<CertificateNumber>
{
    private readonly string _text;

    private CertificateNumber(string text) => _text = text;

    /// <summary>Its place in the decision.</summary>
    public int Position => int.Parse(_text.AsSpan(_text.LastIndexOf('-') + 1), CultureInfo.InvariantCulture);

    /// <param name="unitCode">The code of the province, or VN for the central level.</param>
    /// <param name="position">Counts the certificates of the decision from 1, without gaps.</param>
    public static CertificateNumber Of(string unitCode, int year, DecisionNumber decision, int position) =>
        Parse(
            string.Create(CultureInfo.InvariantCulture, $"{unitCode}-{year}-{decision.Serial}-{position:00}"),
            CultureInfo.InvariantCulture
        );

    /// <summary>The number at another place in the same decision.</summary>
    public CertificateNumber At(int position) =>
        Parse(
            string.Create(CultureInfo.InvariantCulture, $"{_text.AsSpan(0, _text.LastIndexOf('-'))}-{position:00}"),
            CultureInfo.InvariantCulture
        );

    public static CertificateNumber Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var number)
            ? number
            : throw new FormatException($"'{s}' is not a certificate number.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out CertificateNumber result
    )
    {
        result = s is not null && Form().IsMatch(s) ? new(s) : null;
        return result is not null;
    }

    public override string ToString() => _text;

    [GeneratedRegex(@"\A([0-9]{2}|VN)-[0-9]{4}-[1-9][0-9]{0,5}-[0-9]{2,4}\z")]
    private static partial Regex Form();
}

/// <summary>
/// The number of a decision as it is printed, e.g. <c>4261/QĐ-UBND</c>. It begins with its place in the year's register
/// of the issuing office, which is what certificates are numbered by.
/// </summary>
public sealed partial record DecisionNumber : IParsable<DecisionNumber>
{
    private readonly string _text;

    private DecisionNumber(string text) => _text = text;

    /// <summary>Without leading zeros.</summary>
    public int Serial => int.Parse(Form().Match(_text).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    public static DecisionNumber Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var number)
            ? number
            : throw new FormatException($"'{s}' is not the number of a decision.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out DecisionNumber result
    )
    {
        result = s is not null && Form().IsMatch(s) ? new(s) : null;
        return result is not null;
    }

    public override string ToString() => _text;

    [GeneratedRegex(@"\A0*([1-9][0-9]{0,5})(/\S.{0,38})?\z")]
    private static partial Regex Form();
}
