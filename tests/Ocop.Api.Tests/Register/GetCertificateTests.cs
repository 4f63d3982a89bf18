using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Register;

public sealed class GetCertificateTests(OcopApi api)
{
    private readonly Registered _register = new(api);

    [Fact]
    public async Task It_says_what_the_certificate_is_worth_and_what_it_covers()
    {
        var recognition = _register.Recognition() with { ProductCode = "15-03006-7-2026" };
        var id = await _register.Put(recognition);

        var certificate = await Read(recognition.CertificateNumber!, "2026-09-01");

        Assert.Equal(
            $$$"""
            {"number":"{{{recognition.CertificateNumber}}}","verificationCode":"{{{recognition.VerificationCode}}}","status":"valid","asOf":"2026-09-01","star":3,
            "product":{"id":"{{{id}}}","code":"15-03006-7-2026","name":"Chè {{{_register.Word}}}"},
            "producer":{"name":"Hợp tác xã Tả Phìn","kind":"cooperative"},
            "place":{"province":{"id":"{{{Places.LaoCai}}}","name":"Lào Cai"},"commune":{"id":"{{{Places.SaPa}}}","name":"Sa Pa"}},
            "issuedOn":"2026-08-05","expiresOn":"2029-08-05",
            "decision":{"number":"412/QĐ-UBND","decidedOn":"2026-08-05","issuingBody":"UBND tỉnh Lào Cai"}}
            """.ReplaceLineEndings(""),
            certificate.ToJsonString(Readable)
        );
    }

    [Fact]
    public async Task Revoked_it_says_by_which_decision_and_why_from_that_day_on()
    {
        var day = new DateOnly(2027, 1, 10);
        var recognition = _register.Recognition();
        await _register.Put(
            recognition with
            {
                Effect = recognition.Effect with { RevokedFrom = day },
                End = new("77/QĐ-UBND", "mark_misuse"),
            }
        );

        var before = await Read(recognition.CertificateNumber!, "2027-01-09");
        var since = await Read(recognition.CertificateNumber!, "2027-01-10");

        Assert.Equal("valid", (string?)before["status"]);
        Assert.Null(before["revocation"]);
        Assert.Equal("revoked", (string?)since["status"]);
        Assert.Equal(
            """{"decisionNumber":"77/QĐ-UBND","decidedOn":"2027-01-10","reason":"mark_misuse","from":"2027-01-10"}""",
            since["revocation"]!.ToJsonString(Readable)
        );
    }

    [Fact]
    public async Task Superseded_it_names_the_certificate_that_took_its_place()
    {
        var upgraded = new DateOnly(2027, 3, 1);
        var old = _register.Recognition();
        var next = _register.Recognition(issuedOn: upgraded) with { Star = 4 };
        await _register.Put(
            old with
            {
                Effect = old.Effect with { SupersededFrom = upgraded },
                End = new(next.CertificateNumber!, "upgraded"),
            },
            next
        );

        var certificate = await Read(old.CertificateNumber!, "2027-03-01");

        Assert.Equal("superseded", (string?)certificate["status"]);
        Assert.Equal(next.CertificateNumber, (string?)certificate["supersededBy"]!["number"]);
    }

    [Fact]
    public async Task Extended_it_says_until_when()
    {
        var old = _register.Recognition(issuedOn: new(2023, 8, 1));
        await _register.Put(old with { Effect = old.Effect with { ExtendedUntil = new(2026, 12, 31) } });

        var certificate = await Read(old.CertificateNumber!, "2026-09-01");

        Assert.Equal(
            ("extended", "2026-12-31"),
            ((string?)certificate["status"], (string?)certificate["extendedUntil"])
        );
    }

    [Fact]
    public async Task Before_its_issue_there_is_no_such_certificate()
    {
        var recognition = _register.Recognition();
        await _register.Put(recognition);

        var response = await api.Anyone().GetAsync(Url(recognition.CertificateNumber!, "2026-08-04"), Cancellation);

        await response.MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task An_unknown_number_is_not_found()
    {
        var response = await api.Anyone().GetAsync(Url("15-2026-0-00", "2026-08-04"), Cancellation);

        await response.MustBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData("2026-08-05", "2029-08-05T16:59:59.999Z", "expiring")]
    [InlineData("2026-08-05", "2029-08-05T17:00:00.000Z", "expired")]
    [InlineData("2026-08-05", "2029-02-05T16:59:59.999Z", "valid")]
    [InlineData("2026-08-05", "2029-02-05T17:00:00.000Z", "expiring")]
    [InlineData("2028-02-29", "2031-02-28T16:59:59.999Z", "expiring")]
    [InlineData("2028-02-29", "2031-02-28T17:00:00.000Z", "expired")]
    [InlineData("2025-02-28", "2028-02-28T16:59:59.999Z", "expiring")]
    [InlineData("2025-02-28", "2028-02-28T17:00:00.000Z", "expired")]
    public async Task Today_begins_at_midnight_in_Vietnam(string issuedOn, string now, string status)
    {
        var recognition = _register.Recognition(issuedOn: DateOnly.Parse(issuedOn, null));
        await _register.Put(recognition);

        using var later = new OcopApiAt(api, DateTimeOffset.Parse(now, null));
        var certificate = await later.Client.GetJson($"/api/v1/certificates/{recognition.CertificateNumber}");
        var list = await later.Client.GetJson($"/api/v1/certified-products?q={_register.Word}");

        Assert.Equal(status, (string?)certificate["status"]);
        Assert.Equal(status == "expired" ? 0 : 1, list["items"]!.AsArray().Count);
    }

    internal static readonly System.Text.Json.JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private async Task<System.Text.Json.Nodes.JsonNode> Read(string number, string asOf) =>
        await api.Anyone().GetJson(Url(number, asOf));

    private static string Url(string number, string asOf) => $"/api/v1/certificates/{number}?asOf={asOf}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
