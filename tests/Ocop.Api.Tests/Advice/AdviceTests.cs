using System.Text.Json.Nodes;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Advice;

public sealed class AdviceTests(OcopApi api)
{
    [Fact]
    public async Task The_team_says_option_and_remark_beside_the_self_score()
    {
        var proposed = await Case.Proposed(api);
        var adviser = await Adviser(proposed.Place);

        var response = await adviser.Put(Advice(proposed), Stated(), "*");

        await response.MustBe(200);
        var advice = await (await proposed.Place.ProvinceOfficer()).GetJson(Advice(proposed));
        Assert.Equal((100, 1, false), Summary(advice));
        Assert.Equal("Đề nghị hội đồng xem xét.", (string?)advice["conclusion"]);
        var criterion = advice["criteria"]!.AsArray().Single(one => (string?)one!["criterion"] == "1.5")!;
        Assert.Equal((0, "Thiếu hợp đồng liên kết."), ((int)criterion["option"]!, (string?)criterion["remark"]));
        Assert.True((int)criterion["selfOption"]! > 0);
    }

    [Fact]
    public async Task Advice_is_outdated_by_a_resubmission()
    {
        var proposed = await Case.Proposed(api);
        var adviser = await Adviser(proposed.Place);
        await (await adviser.Put(Advice(proposed), Stated(), "*")).MustBe(200);

        var province = await proposed.Place.ProvinceOfficer();
        await (await province.Post($"{proposed.Url}/returns", Case.Return())).MustBe(200);
        await (await proposed.Owner.Post($"{proposed.Url}/pledge")).MustBe(200);
        await (await proposed.Owner.Post($"{proposed.Url}/resubmission", new JsonObject())).MustBe(200);

        Assert.True((bool)(await adviser.GetJson(Advice(proposed)))["isOutdated"]!);
        await (await adviser.Put(Advice(proposed), Stated(), "*")).MustBe(200);
        Assert.Equal((100, 2, false), Summary(await adviser.GetJson(Advice(proposed))));
    }

    [Fact]
    public async Task Two_who_write_at_once_do_not_overwrite_each_other()
    {
        var proposed = await Case.Proposed(api);
        var adviser = await Adviser(proposed.Place);
        var first = await adviser.Put(Advice(proposed), Stated(), "*");
        var version = first.Headers.ETag!.Tag;

        await (await adviser.Put(Advice(proposed), Stated(), version)).MustBe(200);

        await (await adviser.Put(Advice(proposed), Stated(), version)).MustBeProblem(412, "changed-meanwhile");
        await (await adviser.Put(Advice(proposed), Stated(), version: null)).MustBeProblem(428, "version-required");
    }

    [Fact]
    public async Task Every_faulty_choice_and_remark_is_named()
    {
        var proposed = await Case.Proposed(api);
        var adviser = await Adviser(proposed.Place);
        var choices = Case.Choices(("9.99", 0), ("1.1", 99));
        var remarks = Stated();
        remarks["remarks"]![0]!["criterion"] = "9.99";

        var faulty = await (await adviser.Put(Advice(proposed), choices, "*")).MustBeProblem(422, "request.invalid");
        var unknown = await (await adviser.Put(Advice(proposed), remarks, "*")).MustBeProblem(422, "request.invalid");

        Assert.Equal(2, faulty["errors"]!.AsArray().Count);
        Assert.Equal("/remarks/0/criterion", (string?)unknown["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task Only_the_team_of_the_province_writes_on_what_was_proposed()
    {
        var (proposed, reported) = (await Case.Proposed(api), await Case.Reported(api));
        var elsewhere = await Adviser((await Case.Ready(api)).Place);

        await (await elsewhere.Put(Advice(proposed), Stated(), "*")).MustBeProblem(404, "not-found");
        await (await elsewhere.Get(Advice(proposed))).MustBeProblem(404, "not-found");
        var early = await Adviser(reported.Place);
        await (await early.Put(Advice(reported), Stated(), "*")).MustBeProblem(404, "not-found");
        await (await early.Get(reported.Url)).MustBeProblem(404, "not-found");
        foreach (var role in Enum.GetValues<Role>().Except([Role.AdvisoryMember]))
        {
            var client = api.As(Id<User>.New(), role);
            await (await client.Put(Advice(proposed), Stated(), "*")).MustBeProblem(403, "not-allowed");
            await (await client.Put(Survey(proposed), Surveyed(), "*")).MustBeProblem(403, "not-allowed");
        }
    }

    [Fact]
    public async Task The_team_reads_the_dossiers_it_advises_on()
    {
        var proposed = await Case.Proposed(api);
        var adviser = await Adviser(proposed.Place);

        foreach (var part in new[] { "", "/self-assessment", "/evidence", "/commune-report", "/submissions" })
            await (await adviser.Get(proposed.Url + part)).MustBe(200);
        Assert.Single((await adviser.GetJson("/api/v1/dossiers"))["items"]!.AsArray());
    }

    [Fact]
    public async Task The_producer_does_not_read_it_before_there_is_a_result()
    {
        var proposed = await Case.Proposed(api);
        var adviser = await Adviser(proposed.Place);
        await (await adviser.Put(Advice(proposed), Stated(), "*")).MustBe(200);
        await (await adviser.Put(Survey(proposed), Surveyed(), "*")).MustBe(200);

        await (await proposed.Owner.Get(Advice(proposed))).MustBeProblem(404, "not-found");
        await (await proposed.Owner.Get(Survey(proposed))).MustBeProblem(404, "not-found");
        await (await proposed.CommuneOfficer.Get(Advice(proposed))).MustBe(200);
        await (await proposed.CommuneOfficer.Get(Survey(proposed))).MustBe(200);
    }

    [Fact]
    public async Task The_council_reads_it_and_its_result_is_the_same_with_and_without()
    {
        var (with, without) = (await Chamber.Scoring(api), await Chamber.Scoring(api));
        var url = $"/api/v1/dossiers/{with.Dossier}/advisory-assessment";
        var owner = await api.OwnerOf(with.Dossier);
        await (await (await Adviser(with.Place)).Put(url, Stated(), "*")).MustBe(200);

        foreach (var chamber in new[] { with, without })
        {
            foreach (var member in new[] { chamber.Chair, chamber.Ann, chamber.Binh })
                await (await chamber.Score(member, "1.5", 2)).MustBe(200);
            await (await chamber.Close()).MustBe(200);
        }

        await (await with.Ann.Client.Get(url)).MustBe(200);
        var (advised, unadvised) = (await with.Result(), await without.Result());
        foreach (var figure in new[] { "mean", "starByBand", "star", "outcome", "sheets", "points", "unmetMinima" })
            Assert.Equal(unadvised[figure]!.ToJsonString(), advised[figure]!.ToJsonString());
        await (await owner.Get(url)).MustBe(200);
        await (await (await Adviser(with.Place)).Put(url, Stated(), "*")).MustBeProblem(409, "advice.not-proposed");
    }

    [Fact]
    public async Task A_survey_says_by_position_who_found_what()
    {
        var proposed = await Case.Proposed(api);
        var adviser = await Adviser(proposed.Place);
        var paper = (await adviser.GetJson($"{proposed.Url}/evidence"))["papers"]![0]!["evidenceId"]!;
        var surveyed = Surveyed();
        surveyed["photos"] = new JsonArray((string)paper!);

        await (await adviser.Put(Survey(proposed), surveyed, "*")).MustBe(200);

        var survey = await (await proposed.Place.ProvinceOfficer()).GetJson(Survey(proposed));
        Assert.Equal((Case.Today, "Nhà xưởng một chiều."), ((string?)survey["heldOn"], (string?)survey["findings"]));
        Assert.Equal(["Chuyên viên Chi cục"], survey["participants"]!.AsArray().Select(one => (string?)one));
        Assert.Equal((string?)paper, (string?)survey["photos"]![0]);
    }

    [Fact]
    public async Task A_survey_shows_papers_of_its_producer_on_a_day_that_has_come()
    {
        var (proposed, other) = (await Case.Proposed(api), await Case.Ready(api));
        var adviser = await Adviser(proposed.Place);
        var foreign = Surveyed();
        foreign["photos"] = new JsonArray(await other.Owner.StorePaper(other.Producer));
        var ahead = Surveyed();
        ahead["heldOn"] = Case.InDays(2);

        var refused = await adviser.Put(Survey(proposed), foreign, "*");

        var fault = (await refused.MustBeProblem(422, "request.invalid"))["errors"]![0]!;
        Assert.Equal("/photos/0", (string?)fault["pointer"]);
        await (await adviser.Put(Survey(proposed), ahead, "*")).MustBeProblem(409, "advice.survey-ahead");
    }

    private static Task<HttpClient> Adviser(Locality place) => place.Officer(Role.AdvisoryMember, place.Province);

    private static string Advice(Case dossier) => $"{dossier.Url}/advisory-assessment";

    private static string Survey(Case dossier) => $"{dossier.Url}/site-survey";

    private static JsonObject Stated()
    {
        var stated = Case.Choices(("1.5", 0));
        stated["remarks"] = new JsonArray(
            new JsonObject { ["criterion"] = "1.5", ["remark"] = "Thiếu hợp đồng liên kết." }
        );
        stated["conclusion"] = "Đề nghị hội đồng xem xét.";
        return stated;
    }

    private static JsonObject Surveyed() =>
        new()
        {
            ["heldOn"] = Case.Today,
            ["participants"] = new JsonArray("Chuyên viên Chi cục"),
            ["findings"] = "Nhà xưởng một chiều.",
        };

    private static (int SelfTotal, int Submission, bool IsOutdated) Summary(JsonNode advice) =>
        ((int)advice["selfTotal"]!, (int)advice["submission"]!, (bool)advice["isOutdated"]!);
}
