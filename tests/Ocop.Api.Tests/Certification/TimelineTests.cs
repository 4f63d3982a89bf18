using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Producers;
using static Ocop.Api.Tests.Certification.Living;

namespace Ocop.Api.Tests.Certification;

/// <summary>The life of a product's recognition, for the public and for those it concerns.</summary>
public sealed class TimelineTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_time_will_bring_about_is_told_ahead()
    {
        var (number, assessed) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));

        var timeline = await Public(assessed);

        Assert.Equal(
            [("2026-08-05", "recognised", false), ("2029-02-06", "expiring", true), ("2029-08-06", "expired", true)],
            Events(timeline)
        );
        Assert.All(
            timeline["items"]!.AsArray(),
            one => Assert.Equal((number, 4), ((string?)one!["certificateNumber"], (int)one["star"]!))
        );
    }

    [Fact]
    public async Task A_suspension_and_a_revocation_take_the_days_ahead_away()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        await (await officer.Suspend(number, "2026-08-06")).MustBe(200);
        await Done(officer.Lift(number, "2026-08-10"));
        var revocation = await officer.Opened(Revocation(number));
        await Done(officer.Step(revocation, "hearing", new { on = "2026-08-06", minutes = "Biên bản 02/BB" }));
        await Done(officer.Step(revocation, "decision", Order(from: "2026-08-20")));

        var timeline = await Public(assessed);

        Assert.Equal(
            [
                ("2026-08-05", "recognised", false),
                ("2026-08-06", "suspended", false),
                ("2026-08-10", "resumed", true),
                ("2026-08-20", "revoked", true),
            ],
            Events(timeline)
        );
        var revoked = timeline["items"]![3]!;
        Assert.Equal(("5120/QĐ-UBND", "mark_misuse"), ((string?)revoked["paper"], (string?)revoked["reason"]));
        Assert.DoesNotContain("02/BB", timeline.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_it_concerns_read_the_steps_too()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        await officer.PostAsJsonAsync(
            $"/api/v1/certificates/{number}/scope-statements",
            new { items = new[] { new { variant = "Túi 500 g" } } },
            Cancellation
        );
        var revocation = await officer.Opened(Revocation(number));
        await Done(officer.Step(revocation, "hearing", new { on = "2026-08-06", minutes = "Biên bản 02/BB" }));
        var open = await Full(officer, assessed);
        await Done(officer.Step(revocation, "decision", Order(from: "2026-08-20")));

        var full = await Full(officer, assessed);

        Assert.Contains(("2026-08-20", "revocation_due", true), Events(open));
        Assert.Equal(
            [
                ("2026-08-05", "revocation_opened", "12/KL-TTra"),
                ("2026-08-05", "scope_stated", null),
                ("2026-08-06", "heard", "Biên bản 02/BB"),
                ("2026-08-06", "revocation_decided", "5120/QĐ-UBND"),
            ],
            full["items"]!
                .AsArray()
                .Where(one => one!["step"] is not null)
                .Select(one => ((string?)one!["on"], (string?)one["step"], (string?)one["paper"]))
                .Order()
        );
        Assert.Equal(
            ["recognised", "revoked"],
            full["items"]!.AsArray().Where(one => one!["kind"] is not null).Select(one => (string?)one!["kind"])
        );
    }

    [Fact]
    public async Task Recognised_again_one_certificate_follows_the_other()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var three = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3);
        await officer.Certify(three);
        await officer.Certify(await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4, before: three));

        var kinds = Events(await Public(three)).Select(one => one.Kind);

        Assert.Equal(["superseded", "recognised", "recognised", "expiring", "expired"], kinds);
    }

    [Fact]
    public async Task Others_do_not_read_the_steps()
    {
        var (_, assessed) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        var other = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);
        var path = $"/products/{assessed.Product.Id}/timeline";

        await (await august.Anyone().Read(path)).MustBe(401);
        await (await (await august.ProvinceOfficer(August.HaNoi)).Read(path)).MustBeProblem(404, "not-found");
        await (await (await august.Owner(other.Producer)).Read(path)).MustBeProblem(404, "not-found");
        await (await (await august.Owner(assessed.Producer)).Read(path)).MustBe(200);
        await (await august.Anyone().Read($"/certified-products/{Id<Product>.New()}/timeline")).MustBeProblem(
            404,
            "not-found"
        );
    }

    private Task<JsonNode> Public(Assessed assessed) =>
        august.Anyone().GetJson($"/api/v1/certified-products/{assessed.Product.Id}/timeline");

    private static Task<JsonNode> Full(HttpClient client, Assessed assessed) =>
        client.GetJson($"/api/v1/products/{assessed.Product.Id}/timeline");

    private static IEnumerable<(string? On, string? Kind, bool IsAhead)> Events(JsonNode timeline) =>
        timeline["items"]!
            .AsArray()
            .Select(one => ((string?)one!["on"], (string?)(one["kind"] ?? one["step"]), (bool)one["isAhead"]!));
}
