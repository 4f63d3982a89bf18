using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using static Ocop.Api.Tests.Certification.Stating;

namespace Ocop.Api.Tests.Certification;

/// <summary>What a barcode is told.</summary>
public sealed class GtinTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_barcode_is_told_whether_it_is_covered_or_only_a_sibling_is()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        var (packet, box) = (NewGtin(), NewGtin());
        await (
            await State(officer, number, Item("Chè xanh", "200 g", packet), Item("Hộp quà", null, box, false))
        ).MustBe(200);

        var covered = await Gtin(packet);
        var sibling = await Gtin(box);
        var carton = await Gtin(CartonOf(packet));
        var none = await Gtin(NewGtin());

        Assert.Equal(
            ["covered", "sibling", "sibling", "none"],
            new[] { covered, sibling, carton, none }.Select(one => (string?)one["coverage"])
        );
        var certificate = Assert.Single(covered["certificates"]!.AsArray())!;
        Assert.Equal(
            (number, "valid", true, "200 g", assessed.Product.Name),
            (
                (string?)certificate["number"],
                (string?)certificate["status"],
                (bool)certificate["coversIt"]!,
                (string?)certificate["packSize"],
                (string?)certificate["product"]!["name"]
            )
        );
        Assert.False((bool)Assert.Single(sibling["certificates"]!.AsArray())!["coversIt"]!);
        Assert.Empty(none["certificates"]!.AsArray());
    }

    [Fact]
    public async Task A_barcode_is_covered_by_what_is_in_effect_only()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var packet = NewGtin();
        await (await State(officer, number, Item("Chè xanh", null, packet))).MustBe(200);
        await (await officer.Suspend(number, "2026-08-10", "2026-08-12")).MustBe(200);

        foreach (
            var (day, coverage) in new[]
            {
                ("2026-08-04", "none"),
                ("2026-08-09", "covered"),
                ("2026-08-10", "none"),
                ("2026-08-13", "covered"),
                ("2029-08-05", "covered"),
                ("2029-08-06", "none"),
            }
        )
        {
            Assert.Equal((day, coverage), (day, await CoverageOn(packet, day)));
        }
    }

    [Fact]
    public async Task What_is_recognised_again_keeps_its_scope()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var three = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3);
        var packet = NewGtin();
        await (await State(officer, await officer.Certify(three), Item("Chè xanh", null, packet))).MustBe(200);

        var successor = await officer.Certify(
            await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4, before: three)
        );

        var told = await Gtin(packet);
        Assert.Equal("covered", (string?)told["coverage"]);
        Assert.Equal(
            successor,
            (string?)
                Assert.Single(told["certificates"]!.AsArray(), one => (string?)one!["status"] == "valid")!["number"]
        );
    }

    [Fact]
    public async Task A_digital_link_opens_a_page_for_people_and_leads_programs_to_the_answer()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        var packet = NewGtin();
        await (await State(officer, number, Item("Chè xanh", "200 g", packet))).MustBe(200);
        using var program = new HttpRequestMessage(HttpMethod.Get, $"/01/0{packet}/10/LO-7");
        program.Headers.Accept.ParseAdd("application/json");

        var page = await august.Anyone().GetStringAsync($"/01/0{packet}/10/LO-7?17=270101", Cancellation);
        var led = await august.Anyone().SendAsync(program, Cancellation);
        var unknown = await august.Anyone().GetAsync($"/01/0{NewGtin()}", Cancellation);
        var wrong = await august.Anyone().GetAsync("/01/08938505974195", Cancellation);

        Assert.Contains("A certificate in effect covers the goods", page, StringComparison.Ordinal);
        Assert.Contains("200 g", page, StringComparison.Ordinal);
        Assert.Contains(number, page, StringComparison.Ordinal);
        await led.MustBe(307);
        Assert.Equal($"/api/v1/gtins/0{packet}", led.Headers.Location?.ToString());
        await unknown.MustBe(200);
        Assert.Contains(
            "No certificate in effect is known for this number",
            await unknown.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
        await wrong.MustBe(404);
        Assert.DoesNotContain(assessed.Producer.Representative!.Name, page, StringComparison.Ordinal);
    }

    private Task<JsonNode> Gtin(string gtin) => august.Anyone().GetJson($"/api/v1/gtins/{gtin}");

    private async Task<string?> CoverageOn(string gtin, string day) =>
        (string?)(await august.Anyone().GetJson($"/api/v1/gtins/{gtin}?asOf={day}"))["coverage"];
}
