namespace Ocop.Api.Tests.Imports;

public sealed class CommittedCertificatesTests(ImportingApi api) : CommittedImports(api)
{
    [Fact]
    public async Task Certificates_are_numbered_inside_their_decision()
    {
        var listed = Listed.Another with { Decision = "900/QĐ-UBND", Date = "2025-02-03" };
        await Api.Central.Entered(listed, Listed.Another with { Decision = "900/QĐ-UBND", Date = "2025-02-03" });
        await Api.Central.Entered(Listed.Another with { Decision = "900/QĐ-UBND", Date = "2025-02-03" });

        foreach (var number in new[] { "96-2025-900-01", "96-2025-900-02", "96-2025-900-03" })
            Assert.Equal("valid", (string)(await Certificate(number))["status"]!);
    }

    [Fact]
    public async Task A_certificate_says_who_issued_it_and_lasts_36_months()
    {
        await Api.Central.Entered(
            Listed.Another with
            {
                Decision = "901/QĐ-BNN",
                Date = "2024-02-29",
                By = "central",
                Stars = "5",
            }
        );

        var certificate = await Certificate("VN-2024-901-01");
        Assert.Equal(
            ("2024-02-29", "2027-02-28", "Bộ Nông nghiệp và Phát triển nông thôn"),
            (
                (string)certificate["issuedOn"]!,
                (string)certificate["expiresOn"]!,
                (string)certificate["decision"]!["issuingBody"]!
            )
        );
    }

    [Theory]
    [InlineData("", "2025-03-01", "2025")]
    [InlineData("41/QĐ-UBND", "", "2025")]
    [InlineData("số bốn", "2025-03-01", "2025")]
    public async Task Without_a_number_or_a_day_there_is_no_certificate(string decision, string date, string round) =>
        Assert.Equal(
            0,
            (int)
                (await Api.Central.Entered(Listed.Another with { Decision = decision, Date = date, Round = round }))[
                    "newCertificates"
                ]!
        );

    [Fact]
    public async Task A_later_certificate_takes_the_place_of_an_earlier_one()
    {
        var listed = Listed.Another with { Decision = "902/QĐ-UBND", Date = "2023-05-05", Stars = "3" };

        await Api.Central.Entered(listed, listed with { Decision = "903/QĐ-UBND", Date = "2025-05-05", Stars = "4" });

        Assert.Equal("valid", (string)(await Certificate("96-2023-902-01", "2025-05-04"))["status"]!);
        Assert.Equal("superseded", (string)(await Certificate("96-2023-902-01", "2025-05-05"))["status"]!);
    }

    [Fact]
    public async Task A_province_of_before_the_first_act_may_have_given_five_stars()
    {
        var listed = Listed.Another with { Stars = "5", Round = "2018" };

        Assert.Equal(1, (int)(await Api.Central.Entered(listed))["entered"]!);
    }
}
