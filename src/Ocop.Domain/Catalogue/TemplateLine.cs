using System.Text.RegularExpressions;

namespace Ocop.Domain.Catalogue;

/// <summary>A line of a template in both languages; fields stand in it as <c>{productName}</c>.</summary>
/// <param name="En">None where the words are names and the same in every language.</param>
public sealed partial record TemplateLine(LineStyle Style, string Vi = "", string? En = null)
{
    internal IEnumerable<string> Fields =>
        Field().Matches($"{Vi} {En}").Select(match => match.Groups[1].Value).Distinct();

    /// <summary>The line with the fields filled in.</summary>
    /// <param name="values">By the names of fields; what a certificate does not say is not there.</param>
    /// <returns>None where the certificate does not say what the line is for.</returns>
    public TemplateLine? FilledWith(IReadOnlyDictionary<string, Text> values) =>
        Fields.All(values.ContainsKey)
            ? new(
                Style,
                Field().Replace(Vi, match => values[match.Groups[1].Value].Vi),
                En is null ? null : Field().Replace(En, match => values[match.Groups[1].Value].En)
            )
            : null;

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Field();
}

public enum LineStyle
{
    /// <summary>The name of the country.</summary>
    Country,

    /// <summary>Its motto, underlined.</summary>
    Motto,

    /// <summary>What the sheet is called.</summary>
    Title,
    Subtitle,
    Body,
    Strong,

    /// <summary>The name of what is certified.</summary>
    Name,

    /// <summary>The stars, drawn, with the words below them.</summary>
    Stars,
    Note,

    /// <summary>Room to sign and seal.</summary>
    Room,
}

/// <summary>What a template may fill in.</summary>
public static class TemplateFields
{
    public const string Number = "number";
    public const string ProductName = "productName";
    public const string ProductCode = "productCode";
    public const string ProducerName = "producerName";
    public const string ProducerAddress = "producerAddress";
    public const string Place = "place";
    public const string Star = "star";
    public const string DecisionNumber = "decisionNumber";
    public const string DecidedOn = "decidedOn";
    public const string DecidedOnInWords = "decidedOnInWords";
    public const string IssuingBody = "issuingBody";
    public const string IssuingPlace = "issuingPlace";
    public const string IssuedOn = "issuedOn";
    public const string ExpiresOn = "expiresOn";
    public const string SignatoryName = "signatoryName";
    public const string SignatoryPosition = "signatoryPosition";
    public const string VerificationCode = "verificationCode";

    /// <summary>The number of the certificate whose place it took.</summary>
    public const string ReplacedNumber = "replacedNumber";

    /// <summary>What every certificate says, as far as it is known of the product.</summary>
    public static readonly IReadOnlyList<string> Required =
    [
        Number,
        ProductName,
        ProductCode,
        ProducerName,
        ProducerAddress,
        Star,
        DecisionNumber,
        DecidedOn,
        IssuingBody,
        IssuedOn,
        ExpiresOn,
        SignatoryName,
        SignatoryPosition,
        VerificationCode,
    ];

    public static readonly IReadOnlySet<string> All = Required
        .Concat([Place, DecidedOnInWords, IssuingPlace, ReplacedNumber])
        .ToHashSet();
}
