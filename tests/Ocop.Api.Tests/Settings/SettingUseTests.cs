using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Producers;
using Ocop.Api.Tests.Rewards;

namespace Ocop.Api.Tests.Settings;

/// <summary>Each setting decides what it says it decides, and what was done before stays as it was.</summary>
public sealed class SettingUseTests(OcopApi api, August august) : IClassFixture<August>
{
    private const string August6 = "2026-08-06";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_council_takes_the_rules_of_its_province_and_keeps_them()
    {
        var chamber = await Chamber.Convened(api);
        await chamber.Organiser.HasSet("councils.quorum", chamber.Unit, "0.6667");
        await chamber.Organiser.HasSet("councils.largest-spread", chamber.Unit, "10");
        await chamber.Organiser.HasSet("councils.minima-by", chamber.Unit, "every_member");
        var another = JsonSerializer.SerializeToNode(chamber.SettingUp())!.AsObject();
        another.Remove("settings");
        another["decisionNumber"] = "1201/QĐ-UBND";

        var response = await chamber.Organiser.PostAsJsonAsync("/api/v1/councils", another, Cancellation);

        await response.MustBe(201);
        var council = await response.Json();
        await chamber.Organiser.HasSet("councils.quorum", chamber.Unit, "1");
        var kept = await chamber.Organiser.GetJson($"/api/v1/councils/{council["id"]}");
        Assert.Equal(
            (0.6667m, 10, "every_member"),
            (
                (decimal)kept["settings"]!["quorum"]!,
                (int)kept["settings"]!["largestSpread"]!,
                (string?)kept["settings"]!["minimaBy"]
            )
        );
    }

    [Fact]
    public async Task Where_dossiers_are_not_sent_back_they_are_not()
    {
        var received = await Case.Received(api);
        await (await received.Place.ProvinceOfficer()).HasSet("returns.allowed", received.Place.Province.Id, "false");

        var response = await Return(received);

        await response.MustBeProblem(409, "return.not-allowed");
    }

    [Fact]
    public async Task A_return_says_whether_it_stops_the_clock_and_keeps_to_it()
    {
        var (stopping, running) = (await Case.Received(api), await Case.Received(api));
        var officer = await running.Place.ProvinceOfficer();
        await officer.HasSet("returns.stop-clock", running.Place.Province.Id, "false");
        await (await Return(stopping)).MustBe(200);
        await (await Return(running)).MustBe(200);
        await officer.HasSet("returns.stop-clock", running.Place.Province.Id, "true");

        foreach (var (returned, stops) in new[] { (stopping, true), (running, false) })
        {
            var made = (await returned.Owner.GetJson($"{returned.Url}/returns"))[0]!;
            Assert.Equal(stops, (bool)made["stopsTheClock"]!);
            Assert.Contains(made["notFixedByLaw"]!.AsArray(), one => (string?)one!["key"] == "returns.stop-clock");
        }
    }

    [Fact]
    public async Task The_term_of_an_appeal_is_that_of_the_province_on_the_day_of_the_result()
    {
        var chamber = await (await Chamber.Scoring(api)).AllScore(("2.2", 0));
        await chamber.Organiser.HasSet("appeals.days", chamber.Unit, "3");
        await chamber.Closed();
        var reached = TimeProvider.System.GetUtcNow().VietnamDate();
        await chamber.Organiser.HasSet("appeals.days", chamber.Unit, "60", $"{reached.AddDays(1):yyyy-MM-dd}");

        var feedback = await (await api.OwnerOf(chamber.Dossier)).GetJson(
            $"/api/v1/dossiers/{chamber.Dossier}/feedback"
        );

        Assert.Equal($"{reached.AddDays(3):yyyy-MM-dd}", (string?)feedback["appealUntil"]);
        var open = feedback["notFixedByLaw"]!.AsArray().Single(one => (string?)one!["key"] == "appeals.days")!;
        Assert.Equal("3", (string?)open["value"]);
        Assert.NotNull((string?)open["explanation"]!["vi"]);
    }

    [Fact]
    public async Task Where_no_appeals_are_heard_none_is_lodged()
    {
        var chamber = await (await Chamber.Scoring(api)).AllScore(("2.2", 0));
        await chamber.Organiser.HasSet("appeals.allowed", chamber.Unit, "false");
        await chamber.Closed();
        var owner = await api.OwnerOf(chamber.Dossier);

        Assert.Null((await owner.GetJson($"/api/v1/dossiers/{chamber.Dossier}/feedback"))["appealUntil"]);
        var response = await owner.PostAsJsonAsync(
            $"/api/v1/dossiers/{chamber.Dossier}/appeals",
            new { grounds = "Chưa xét hợp đồng tiêu thụ.", evidenceIds = Array.Empty<string>() },
            Cancellation
        );
        await response.MustBeProblem(409, "appeal.not-allowed");
    }

    [Fact]
    public async Task Where_late_renewals_are_not_taken_they_are_not_filed()
    {
        var ready = await Case.Ready(api);
        await ready.Certify(expiresInDays: 100);
        var url = await ready.Open("renewal");
        await ready.Complete(url);
        await (await ready.Place.ProvinceOfficer()).HasSet("renewals.late-taken", ready.Place.Province.Id, "false");

        await (await ready.Owner.Post($"{url}/submission")).MustBeProblem(409, "dossier.incomplete");

        var findings = (await ready.Owner.GetJson($"{url}/completeness"))["findings"]!.AsArray();
        Assert.Contains(findings, finding => (string?)finding!["code"] == "completeness.renewal-too-late");
    }

    [Fact]
    public async Task Where_certificates_are_not_suspended_they_are_not()
    {
        var province = await Granting.In(august);
        var number = await province.Recognise(await province.Assess(star: 4));
        await province.Officer.HasSet("certificates.suspension", province.Place.Province.Id, "false", August6);

        await (await province.Officer.Suspend(number, "2026-09-01")).MustBeProblem(409, "certificate.no-suspension");
    }

    [Fact]
    public async Task Where_the_producer_must_be_heard_no_certificate_is_revoked_before()
    {
        var province = await Granting.In(august);
        var number = await province.Recognise(await province.Assess(star: 4));
        await province.Officer.HasSet("revocations.hearing-required", province.Place.Province.Id, "true", August6);
        var decided = Living.Revocation(number);
        decided["order"] = Living.Order();

        await (await province.Officer.Revoke(decided)).MustBeProblem(409, "revocation.no-hearing");
        decided["hearing"] = new JsonObject { ["on"] = "2026-08-05" };

        var revocation = await province.Officer.Opened(decided);
        Assert.Equal("decided", (string?)revocation["state"]);
        Assert.Equal("revocations.hearing-required", (string?)revocation["notFixedByLaw"]![0]!["key"]);
    }

    [Fact]
    public async Task A_reward_rule_that_does_not_say_claims_back_where_the_province_does()
    {
        var province = await Granting.In(august);
        var before = await province.Entered(province.Policy(3, 15_000_000));
        await province.Officer.HasSet("rewards.claims-back", province.Place.Province.Id, "true", August6);

        var after = await province.Entered(province.Policy(4, 25_000_000));
        var said = await province.Entered(province.Policy(5, 80_000_000, ("claimsBack", false)));

        Assert.Equal([false, true, false], new[] { before, after, said }.Select(policy => (bool)policy["claimsBack"]!));
    }

    private static Task<HttpResponseMessage> Return(Case received) =>
        received.CommuneOfficer.Post($"{received.Url}/returns", Case.Return());
}
