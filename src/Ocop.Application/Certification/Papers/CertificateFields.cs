using System.Globalization;
using Ocop.Application.Assessment.Printing;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Papers;

/// <summary>What a certificate says, by the fields of its template and in both languages.</summary>
internal static class CertificateFields
{
    /// <param name="place">From the commune up.</param>
    public static IReadOnlyDictionary<string, Text> Of(
        Certificate certificate,
        IReadOnlyList<AdministrativeUnit> place,
        AdministrativeUnit issuer,
        string? replacedNumber,
        PaperUse use
    ) =>
        Known(
            (TemplateFields.Number, Same(certificate.Number.ToString())),
            (TemplateFields.ReplacedNumber, Same(replacedNumber)),
            (TemplateFields.ProductName, Same(certificate.ProductName)),
            (TemplateFields.ProductCode, Same(certificate.ProductCode?.ToString())),
            (TemplateFields.ProducerName, Same(certificate.ProducerName)),
            (
                TemplateFields.ProducerAddress,
                Same(use is PaperUse.Public ? certificate.PublicAddress : certificate.ProducerAddress)
            ),
            (TemplateFields.Place, PlaceOf(place)),
            (TemplateFields.Star, Same(certificate.Star.ToString(CultureInfo.InvariantCulture))),
            (TemplateFields.DecisionNumber, Same(certificate.DecisionNumber)),
            (TemplateFields.DecidedOn, DateOf(certificate.DecidedOn)),
            (TemplateFields.DecidedOnInWords, new(certificate.DecidedOn.InWords(), English(certificate.DecidedOn))),
            (TemplateFields.IssuingBody, new(certificate.IssuingBody, RecognitionDecision.IssuingBodyOf(issuer).En)),
            (TemplateFields.IssuingPlace, Same(issuer.Level is UnitLevel.Central ? "Hà Nội" : issuer.Name)),
            (TemplateFields.IssuedOn, DateOf(certificate.Period.IssuedOn)),
            (TemplateFields.ExpiresOn, DateOf(certificate.Period.ExpiresOn)),
            (TemplateFields.SignatoryName, Same(certificate.Signatory?.Name)),
            (TemplateFields.SignatoryPosition, Same(certificate.Signatory?.Position)),
            (TemplateFields.VerificationCode, Same(use is PaperUse.Draft ? null : certificate.VerificationCode.Grouped))
        );

    /// <summary>Made up, to look at a template by.</summary>
    public static IReadOnlyDictionary<string, Text> Example { get; } =
        Known(
            (TemplateFields.Number, Same("15-2026-0-00")),
            (TemplateFields.ProductName, Same("Chè Shan tuyết cổ thụ Suối Giàng")),
            (TemplateFields.ProductCode, Same("15-04252-001")),
            (TemplateFields.ProducerName, Same("Hợp tác xã nông nghiệp Ví Dụ")),
            (TemplateFields.ProducerAddress, Same("Thôn Ví Dụ, xã Ví Dụ, tỉnh Lào Cai")),
            (TemplateFields.Place, new("xã Ví Dụ, tỉnh Lào Cai", "Ví Dụ, Lào Cai")),
            (TemplateFields.Star, Same("4")),
            (TemplateFields.DecisionNumber, Same("0000/QĐ-UBND")),
            (TemplateFields.DecidedOn, DateOf(ExampleDay)),
            (TemplateFields.DecidedOnInWords, new(ExampleDay.InWords(), English(ExampleDay))),
            (
                TemplateFields.IssuingBody,
                new("Chủ tịch Ủy ban nhân dân tỉnh Lào Cai", "Chair of the People's Committee of Lào Cai Province")
            ),
            (TemplateFields.IssuingPlace, Same("Lào Cai")),
            (TemplateFields.IssuedOn, DateOf(ExampleDay)),
            (TemplateFields.ExpiresOn, DateOf(ExampleDay.AddYears(3))),
            (TemplateFields.SignatoryName, Same("Nguyễn Văn Ví Dụ")),
            (TemplateFields.SignatoryPosition, Same("Chủ tịch")),
            (TemplateFields.VerificationCode, Same("0000-0000-0000"))
        );

    public const int ExampleStar = 4;

    public static DateOnly ExampleDay => new(2026, 8, 5);

    private static Dictionary<string, Text> Known(params IEnumerable<(string Field, Text? Value)> fields) =>
        fields.Where(one => one.Value is not null).ToDictionary(one => one.Field, one => one.Value!);

    private static Text? Same(string? words) => string.IsNullOrEmpty(words) ? null : new(words, words);

    private static Text DateOf(DateOnly day) => new(day.Printed(), English(day));

    private static string English(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static Text PlaceOf(IReadOnlyList<AdministrativeUnit> place) =>
        new(
            string.Join(", ", place.Select(unit => unit.FullName())),
            string.Join(", ", place.Select(unit => unit.Name))
        );
}
