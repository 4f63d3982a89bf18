using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Application.Printing;
using static Ocop.Api.Tests.Credentials.Signed;

namespace Ocop.Api.Tests.Credentials;

/// <summary>Certificates as signed texts.</summary>
public sealed class CredentialTests(August august) : IClassFixture<August>
{
    /// <summary>93 squares with the quiet zone of 4 on each side: 38 mm at 0.375 mm a square.</summary>
    private const int MostSquares = 101;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_states_the_certificate_and_is_proved_by_the_published_keys()
    {
        var (number, assessed) = await Certified();
        var client = august.Anyone();
        var register = await client.GetJson($"/api/v1/certificates/{number}");

        var token = await client.Token(Credential(number));

        Assert.True(await token.IsProvedBy(client));
        Assert.Equal(["alg", "kid", "typ"], token.Header().AsObject().Select(member => member.Key).Order());
        Assert.Equal(("ES256", "ocop"), ((string?)token.Header()["alg"], (string?)token.Header()["typ"]));
        var claims = token.Claims().AsObject();
        Assert.Equal(
            ["exp", "idx", "iss", "jti", "nbf", "org", "prd", "prov", "star", "sub"],
            claims.Select(claim => claim.Key).Order()
        );
        Assert.Equal(
            (
                number,
                (string?)register["verificationCode"],
                assessed.Product.Name,
                assessed.Producer.Name,
                "Lào Cai",
                4
            ),
            (
                (string?)claims["sub"],
                (string?)claims["jti"],
                (string?)claims["prd"],
                (string?)claims["org"],
                (string?)claims["prov"],
                (int)claims["star"]!
            )
        );
        Assert.Equal("http://localhost:5080", (string?)claims["iss"]);
    }

    [Fact]
    public async Task It_holds_from_the_first_moment_of_its_issue_to_the_end_of_its_last_day_in_Vietnam()
    {
        var (number, _) = await Certified();

        var claims = (await august.Anyone().Token(Credential(number))).Claims();

        Assert.Equal("2026-08-04T17:00:00Z", At(claims["nbf"]!));
        Assert.Equal("2029-08-05T17:00:00Z", At(claims["exp"]!));
    }

    [Fact]
    public async Task It_stays_the_same_and_is_known_by_its_tag()
    {
        var (number, _) = await Certified();
        using var later = new SigningApi(august.Api, "2027-01-10T02:00:00Z");

        var first = await august.Anyone().GetAsync(Credential(number), Cancellation);
        var again = new HttpRequestMessage(HttpMethod.Get, Credential(number));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal("application/jwt", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            await first.Content.ReadAsStringAsync(Cancellation),
            await later.Client().Token(Credential(number))
        );
        Assert.Equal(HttpStatusCode.NotModified, (await august.Anyone().SendAsync(again, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Twenty_who_ask_for_the_first_time_at_once_get_one_text()
    {
        var (number, _) = await Certified();

        var tokens = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => august.Anyone().Token(Credential(number))));

        Assert.Single(tokens.Distinct());
    }

    [Theory]
    [InlineData("star", 5)]
    [InlineData("exp", 4102444800)]
    [InlineData("sub", "15-2026-1-01")]
    public async Task Whatever_is_changed_in_it_is_noticed(string claim, object value)
    {
        var (number, _) = await Certified();
        var client = august.Anyone();
        var token = await client.Token(Credential(number));
        var claims = token.Claims();
        claims[claim] = JsonValue.Create(value);
        var parts = token.Split('.');

        var changed = $"{parts[0]}.{Encoded(claims)}.{parts[2]}";

        Assert.False(await changed.IsProvedBy(client));
    }

    [Fact]
    public async Task It_is_a_verifiable_credential_of_the_W3C_too()
    {
        var (number, _) = await Certified();
        var client = august.Anyone();
        var compact = (await client.Token(Credential(number))).Claims();

        var response = await client.GetAsync(Credential(number, "verifiable_credential"), Cancellation);
        var token = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal("application/vc+jwt", response.Content.Headers.ContentType?.MediaType);
        Assert.True(await token.IsProvedBy(client));
        Assert.Equal("vc+jwt", (string?)token.Header()["typ"]);
        var credential = token.Claims();
        Assert.Equal("https://www.w3.org/ns/credentials/v2", (string?)credential["@context"]![0]);
        Assert.Equal("VerifiableCredential", (string?)credential["type"]![0]);
        Assert.Equal(
            ("2026-08-04T17:00:00Z", "2029-08-05T16:59:59Z"),
            ((string?)credential["validFrom"], (string?)credential["validUntil"])
        );
        Assert.Equal(
            (number, 4),
            (
                (string?)credential["credentialSubject"]!["certificateNumber"],
                (int)credential["credentialSubject"]!["star"]!
            )
        );
        var status = credential["credentialStatus"]!;
        var index = (int)compact["idx"]!;
        Assert.Equal(
            (
                $"http://localhost:5080/api/v1/status-lists/{1 + (index / 131_072)}",
                (index % 131_072).ToString(CultureInfo.InvariantCulture),
                2
            ),
            ((string?)status["statusListCredential"], (string?)status["statusListIndex"], (int)status["statusSize"]!)
        );
    }

    [Theory]
    [InlineData("compact")]
    [InlineData("verifiable_credential")]
    public async Task It_says_nothing_of_a_person(string format)
    {
        var (number, assessed) = await Certified();

        var said = Encoding.UTF8.GetString(
            Base64Url.DecodeFromChars((await august.Anyone().Token(Credential(number, format))).Split('.')[1])
        );

        Assert.DoesNotContain("Nguyễn Văn An", said, StringComparison.Ordinal); // signed the decision
        Assert.DoesNotContain(assessed.Producer.Representative!.Name, said, StringComparison.Ordinal);
        Assert.DoesNotContain(assessed.Producer.Contacts!.Address!, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_none_of_what_is_not_issued()
    {
        var client = august.Anyone();
        var (number, _) = await Certified();
        using var before = new SigningApi(august.Api, "2026-08-04T16:59:59.999Z");

        foreach (var unknown in new[] { "99-2026-1-01", "x", VerificationCodeText() })
            await (await client.GetAsync(Credential(unknown), Cancellation)).MustBeProblem(404, "not-found");
        await (await before.Client().GetAsync(Credential(number), Cancellation)).MustBeProblem(404, "not-found");
        await (await client.GetAsync(Credential(number, "pdf"), Cancellation)).MustBe(400);
    }

    [Fact]
    public async Task The_QR_code_carries_it_behind_the_address_and_can_be_printed()
    {
        var (number, _) = await Certified();
        var client = august.Anyone();
        var token = await client.Token(Credential(number));
        var code = (string)token.Claims()["jti"]!;

        var drawn = await client.GetStringAsync($"/api/v1/certificates/{number}/qr.svg", Cancellation);
        var small = await client.GetStringAsync($"/api/v1/certificates/{number}/qr.svg?content=address", Cancellation);

        var drawing = august.Api.Services.GetRequiredService<IQrDrawing>();
        Assert.Equal(drawing.Svg($"http://localhost:5080/x/{code}#{token}"), drawn);
        Assert.Equal(drawing.Svg($"http://localhost:5080/x/{code}"), small);
        Assert.InRange(SquaresOf(drawn), 1, MostSquares);
    }

    private static int SquaresOf(string svg) =>
        int.Parse(XDocument.Parse(svg).Root!.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);

    private static string Encoded(JsonNode claims) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims.ToJsonString()));

    private static string VerificationCodeText() => Domain.Certification.VerificationCode.New().ToString();

    private static string At(JsonNode seconds) =>
        DateTimeOffset
            .FromUnixTimeSeconds((long)seconds)
            .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private async Task<(string Number, Assessed Assessed)> Certified() =>
        await august.Certified(await august.ProvinceOfficer(August.LaoCai));
}
