using System.Xml.Linq;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Credentials;
using static Ocop.Api.Tests.Certification.Living;

namespace Ocop.Api.Tests.Register;

/// <summary>The picture that producers and shops put on pages of their own.</summary>
public sealed class BadgeTests(August august) : IClassFixture<August>
{
    private const string Green = "#0b6b43";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_green_with_its_stars_while_the_certificate_holds()
    {
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));

        var response = await august.Anyone().GetAsync(Badge(number), Cancellation);
        var svg = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromMinutes(1), response.Headers.CacheControl?.MaxAge);
        Assert.Contains("Accept-Language", response.Headers.Vary);
        Assert.Contains("Valid to 05/08/2029", XDocument.Parse(svg).Root!.Value, StringComparison.Ordinal);
        Assert.Contains("★★★★<", svg, StringComparison.Ordinal);
        Assert.Contains(Green, svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_Vietnamese_to_whoever_asks_for_nothing_else()
    {
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        var client = august.Anyone();
        client.DefaultRequestHeaders.AcceptLanguage.Clear();

        Assert.Contains("Hiệu lực đến 05/08/2029", await client.GetStringAsync(Badge(number), Cancellation));
    }

    [Theory]
    [InlineData("2029-08-05T16:59:59.999Z", true)]
    [InlineData("2029-08-05T17:00:00Z", false)]
    public async Task It_turns_grey_by_itself_when_the_last_day_has_ended_in_Vietnam(string now, bool isGreen)
    {
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        using var then = new SigningApi(august.Api, now);

        MustShow(await then.Client().GetStringAsync(Badge(number), Cancellation), isGreen);
    }

    [Fact]
    public async Task It_turns_grey_when_the_certificate_is_revoked()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var revocation = await officer.Opened(Revocation(number));
        await Done(officer.Step(revocation, "decision", Order()));

        var svg = await august.Anyone().GetStringAsync(Badge(number), Cancellation);

        MustShow(svg, isGreen: false);
        Assert.Contains("Revoked", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_was_given_has_none() =>
        await (await august.Anyone().GetAsync(Badge("99-2026-1-01"), Cancellation)).MustBeProblem(404, "not-found");

    private static void MustShow(string svg, bool isGreen)
    {
        Assert.Equal((isGreen, isGreen), (svg.Contains(Green, StringComparison.Ordinal), svg.Contains('★')));
    }

    private static string Badge(string number) => $"/api/v1/certificates/{number}/badge.svg";
}
