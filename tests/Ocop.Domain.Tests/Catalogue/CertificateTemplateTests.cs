using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Catalogue;

/// <summary>How certificates are printed is data, and data can be wrong.</summary>
public sealed class CertificateTemplateTests
{
    private static readonly TemplateLine Everything = new(
        LineStyle.Body,
        string.Join(' ', TemplateFields.Required.Select(field => $"{{{field}}}"))
    );

    [Fact]
    public void It_says_all_that_a_certificate_says() => Assert.Equal(3, Template(Everything).Edition);

    public static TheoryData<string> Required => [.. TemplateFields.Required];

    [Theory, MemberData(nameof(Required))]
    public void Nothing_may_be_left_out(string field) =>
        Broken.By(
            () =>
                Template(Everything with { Vi = Everything.Vi.Replace($"{{{field}}}", "", StringComparison.Ordinal) }),
            CertificateTemplate.Rules.ItSaysWhatACertificateSays
        );

    [Fact]
    public void A_misspelt_field_is_refused() =>
        Broken.By(
            () => Template(Everything, new(LineStyle.Note, "{prodctName}")),
            CertificateTemplate.Rules.ItKnowsItsFields
        );

    [Fact]
    public void A_line_is_filled_in_both_languages()
    {
        var line = new TemplateLine(LineStyle.Body, "ngày {issuedOn}: {star} sao", "{star} stars on {issuedOn}");

        var filled = line.FilledWith(
            new Dictionary<string, Text> { ["issuedOn"] = new("05/08/2026", "5 August 2026"), ["star"] = new("4", "4") }
        );

        Assert.Equal(new(LineStyle.Body, "ngày 05/08/2026: 4 sao", "4 stars on 5 August 2026"), filled);
    }

    [Fact]
    public void A_line_about_what_is_not_there_is_left_out()
    {
        var line = new TemplateLine(LineStyle.Body, "Mã sản phẩm: {productCode}", "Product code: {productCode}");

        Assert.Null(line.FilledWith(new Dictionary<string, Text>()));
    }

    [Fact]
    public void What_is_filled_in_is_not_filled_again()
    {
        var line = new TemplateLine(LineStyle.Name, "{productName}");

        var filled = line.FilledWith(new Dictionary<string, Text> { ["productName"] = new("{star}", "{star}") });

        Assert.Equal("{star}", filled?.Vi);
    }

    private static CertificateTemplate Template(params IReadOnlyList<TemplateLine> lines) =>
        new(
            Filed.Act,
            new()
            {
                Regulation = Filed.Act.Code,
                Edition = 3,
                From = new(2026, 5, 22),
                Provenance = "Mẫu của phép thử",
                Accent = "9c1f1f",
                Lines = lines,
                Verification = [],
                Signature = [],
                DraftMark = new("BẢN NHÁP", "DRAFT"),
                ExampleMark = new("MẪU THỬ", "SPECIMEN"),
            },
            new('0', 64)
        );
}
