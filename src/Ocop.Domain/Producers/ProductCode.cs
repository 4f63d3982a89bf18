using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ocop.Domain.Producers;

/// <summary>
/// The code of a product: (province)-(commune)-(serial)-(year), where codes of before 1/7/2025 have the district after the
/// province, e.g. <c>83-829-28780-3-2022</c>. Either form stays valid text for good, although seven province codes have
/// changed their meaning since: a code names a product, not a place.
/// </summary>
public sealed partial record ProductCode : IParsable<ProductCode>
{
    private ProductCode() { }

    /// <summary>Two digits.</summary>
    public string Province { get; private init; } = null!;

    /// <summary>Three digits; only in codes of before 1/7/2025.</summary>
    public string? District { get; private init; }

    /// <summary>Five digits.</summary>
    public string Commune { get; private init; } = null!;

    /// <summary>Counts the products of the commune from 1.</summary>
    public int Serial { get; private init; }

    public int Year { get; private init; }

    /// <exception cref="FormatException">A part is not what the form asks for.</exception>
    public static ProductCode Of(string province, string commune, int serial, int year) =>
        Parse(
            string.Create(CultureInfo.InvariantCulture, $"{province}-{commune}-{serial}-{year}"),
            CultureInfo.InvariantCulture
        );

    public static ProductCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"'{s}' is not a product code.");

    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out ProductCode result
    )
    {
        var match = Form().Match(s ?? "");
        result = match.Success ? From(match.Groups) : null;
        return match.Success;
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Province}{(District is null ? "" : $"-{District}")}-{Commune}-{Serial}-{Year}"
        );

    private static ProductCode From(GroupCollection parts) =>
        new()
        {
            Province = parts["province"].Value,
            District = parts["district"] is { Success: true, Value: var district } ? district : null,
            Commune = parts["commune"].Value,
            Serial = int.Parse(parts["serial"].ValueSpan, CultureInfo.InvariantCulture),
            Year = int.Parse(parts["year"].ValueSpan, CultureInfo.InvariantCulture),
        };

    [GeneratedRegex(
        @"\A(?<province>[0-9]{2})(-(?<district>[0-9]{3}))?-(?<commune>[0-9]{5})-(?<serial>[1-9][0-9]{0,4})-(?<year>20[0-9]{2})\z"
    )]
    private static partial Regex Form();
}
