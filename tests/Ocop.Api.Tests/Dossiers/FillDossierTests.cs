using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Dossiers;

public sealed class FillDossierTests(OcopApi api)
{
    [Fact]
    public async Task Points_follow_from_the_options_picked()
    {
        var opened = await Case.Opened(api);

        var response = await opened.Owner.Put($"{opened.Url}/self-assessment", await opened.BestChoices(), "\"1\"");

        await response.MustBe(200);
        Assert.Equal("\"2\"", response.Headers.ETag?.ToString());
        var assessed = await response.Json();
        Assert.Equal(100, (int)assessed["total"]!);
        Assert.Equal("1.1", (string?)assessed["choices"]![0]!["criterion"]);
        Assert.Equal("Có hồ sơ kèm theo.", (string?)assessed["choices"]![0]!["description"]);
        Assert.Equal(100, (int)(await opened.Owner.GetJson(opened.Url))["selfTotal"]!);
    }

    [Fact]
    public async Task The_choices_sent_replace_those_before()
    {
        var opened = await Case.Opened(api);
        var url = $"{opened.Url}/self-assessment";
        await opened.Owner.Put(url, await opened.BestChoices(), "*");

        await opened.Owner.Put(url, Choices(("1.1", 1)), "*");

        Assert.Single((await opened.Owner.GetJson(url))["choices"]!.AsArray());
    }

    [Fact]
    public async Task Every_faulty_choice_is_named()
    {
        var opened = await Case.Opened(api);

        var response = await opened.Owner.Put(
            $"{opened.Url}/self-assessment",
            Choices(("1.1", 0), ("1.1", 1), ("99.9", 0), ("1.2", 99), ("1.2", -1)),
            "*"
        );

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal(
            [
                ("/choices/1", "choice.two-options"),
                ("/choices/2", "choice.unknown-criterion"),
                ("/choices/3", "choice.unknown-option"),
                ("/choices/4", "choice.unknown-option"),
            ],
            problem["errors"]!.AsArray().Select(error => ((string?)error!["pointer"], (string?)error["code"]))
        );
    }

    [Fact]
    public async Task Points_are_not_accepted()
    {
        var opened = await Case.Opened(api);
        var body = Choices(("1.1", 0));
        body["choices"]![0]!["points"] = 100;

        var response = await opened.Owner.Put($"{opened.Url}/self-assessment", body, "*");

        await response.MustBeProblem(400, "request.unreadable");
    }

    [Fact]
    public async Task One_paper_proves_several_criteria()
    {
        var opened = await Case.Opened(api);
        var paper = await opened.Owner.StorePaper(opened.Producer);

        var response = await opened.Owner.Put(
            $"{opened.Url}/evidence",
            Papers((paper, ["7", "1.1", "9"]), (await opened.Owner.StorePaper(opened.Producer, "awards"), [])),
            "\"1\""
        );

        await response.MustBe(200);
        var cited = (await response.Json())["papers"]!.AsArray();
        Assert.Equal(2, cited.Count);
        Assert.Equal("test_reports", (string?)cited[0]!["kind"]);
        Assert.Equal(1, (int)cited[0]!["version"]!);
        Assert.Equal(64, ((string?)cited[0]!["sha256"])!.Length);
        Assert.Empty(cited[1]!["criteria"]!.AsArray());
    }

    [Fact]
    public async Task The_papers_sent_replace_those_before()
    {
        var opened = await Case.Opened(api);
        var (first, second) = (
            await opened.Owner.StorePaper(opened.Producer),
            await opened.Owner.StorePaper(opened.Producer, "awards")
        );
        await opened.Owner.Put($"{opened.Url}/evidence", Papers((first, ["7"])), "*");

        await opened.Owner.Put($"{opened.Url}/evidence", Papers((second, ["7"])), "*");

        var cited = (await opened.Owner.GetJson($"{opened.Url}/evidence"))["papers"]!.AsArray();
        Assert.Equal(second, (string?)Assert.Single(cited)!["evidenceId"]);
    }

    [Fact]
    public async Task Every_faulty_citation_is_named()
    {
        var opened = await Case.Opened(api);
        var other = await Case.Ready(api);
        var foreign = await other.Owner.StorePaper(other.Producer);
        var own = await opened.Owner.StorePaper(opened.Producer);

        var response = await opened.Owner.Put(
            $"{opened.Url}/evidence",
            Papers((foreign, ["7"]), (own, ["7", "99.9"])),
            "*"
        );

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal(
            [("/papers/0/evidenceId", "evidence-unknown"), ("/papers/1/criteria/1", "dossier.unknown-criterion")],
            problem["errors"]!.AsArray().Select(error => ((string?)error!["pointer"], (string?)error["code"]))
        );
    }

    [Fact]
    public async Task A_paper_is_listed_once()
    {
        var opened = await Case.Opened(api);
        var paper = await opened.Owner.StorePaper(opened.Producer);

        var response = await opened.Owner.Put($"{opened.Url}/evidence", Papers((paper, ["7"]), (paper, ["9"])), "*");

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("evidence-twice", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task What_the_forms_ask_beside_is_kept()
    {
        var opened = await Case.Opened(api);
        var body = new JsonObject
        {
            ["businessResults"] = "Doanh thu tăng 20 %",
            ["plan"] = "Mở rộng",
            ["samples"] = 5,
        };

        var response = await opened.Owner.Put(opened.Url, body, "\"1\"");

        await response.MustBe(200);
        var dossier = await response.Json();
        Assert.Equal("Doanh thu tăng 20 %", (string?)dossier["businessResults"]);
        Assert.Equal(5, (int)dossier["samples"]!);
    }

    [Fact]
    public async Task Somebody_vouches_for_the_dossier()
    {
        var opened = await Case.Opened(api);

        var response = await opened.Owner.Post($"{opened.Url}/pledge", "\"1\"");

        await response.MustBe(200);
        Assert.True((bool)(await response.Json())["isPledged"]!);
        await (await opened.Owner.Post($"{opened.Url}/pledge", "\"1\"")).MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task Completeness_names_each_blocking_item()
    {
        var opened = await Case.Opened(api);

        var completeness = await opened.Owner.GetJson($"{opened.Url}/completeness");

        Assert.False((bool)completeness["isComplete"]!);
        var blocking = completeness["findings"]!
            .AsArray()
            .Where(finding => (bool)finding!["blocks"]!)
            .Select(finding => ((string?)finding!["code"], (string?)finding["pointer"]))
            .ToList();
        Assert.Contains(("completeness.samples-missing", "/samples"), blocking);
        Assert.Contains(("completeness.pledge-missing", "/pledge"), blocking);
        Assert.Contains(("completeness.criterion-not-assessed", "/selfAssessment/1.1"), blocking);
        Assert.Contains(("completeness.registration-missing", "/evidence/business_registration"), blocking);
        Assert.NotEmpty((string?)completeness["findings"]![0]!["message"]!["vi"] ?? "");
    }

    [Fact]
    public async Task Nothing_blocks_a_complete_dossier()
    {
        var complete = await Case.Complete(api);

        var completeness = await complete.Owner.GetJson($"{complete.Url}/completeness");

        Assert.Equal("[]", Blocking(completeness));
        Assert.True((bool)completeness["isComplete"]!);
    }

    [Fact]
    public async Task Only_the_producer_and_its_commune_fill_a_draft_in()
    {
        var opened = await Case.Opened(api);
        var stranger = (await Case.Ready(api)).Owner;
        var neighbour = await opened.Place.NeighbouringOfficer();

        foreach (var (url, body) in Parts(opened.Url))
        {
            await (await opened.Owner.Put(url, body, version: null)).MustBeProblem(428, "version-required");
            await (await opened.Owner.Put(url, body, "\"9\"")).MustBeProblem(412, "changed-meanwhile");
            await (await stranger.Put(url, body, "*")).MustBeProblem(404, "not-found");
            await (await neighbour.Put(url, body, "*")).MustBeProblem(404, "not-found");
            await (await opened.CommuneOfficer.Put(url, body, "*")).MustBe(200);
            foreach (var role in Enum.GetValues<Role>().Except([Role.Producer, Role.CommuneOfficer]))
                await (await api.As(Id<User>.New(), role).Put(url, body, "*")).MustBeProblem(403, "not-allowed");
        }
    }

    [Fact]
    public async Task A_submitted_dossier_is_frozen()
    {
        var submitted = await Case.Submitted(api);

        foreach (var (url, body) in Parts(submitted.Url))
            await (await submitted.Owner.Put(url, body, "*")).MustBeProblem(409, "dossier.submitted");
        await (await submitted.Owner.Post($"{submitted.Url}/pledge")).MustBeProblem(409, "dossier.submitted");
        await (await submitted.Owner.Post($"{submitted.Url}/submission")).MustBeProblem(409, "dossier.submitted");
    }

    private static (string Url, JsonObject Body)[] Parts(string dossier) =>
        [
            (dossier, new() { ["samples"] = 5 }),
            ($"{dossier}/self-assessment", Choices(("1.1", 0))),
            ($"{dossier}/evidence", Papers()),
        ];

    private static string Blocking(JsonNode completeness) =>
        new JsonArray([
            .. completeness["findings"]!
                .AsArray()
                .Where(finding => (bool)finding!["blocks"]!)
                .Select(finding => finding!.DeepClone()),
        ]).ToJsonString();

    private static JsonObject Choices(params (string Criterion, int Option)[] choices) =>
        new()
        {
            ["choices"] = new JsonArray([
                .. choices.Select(choice => new JsonObject
                {
                    ["criterion"] = choice.Criterion,
                    ["option"] = choice.Option,
                }),
            ]),
        };

    private static JsonObject Papers(params (string Id, string[] Criteria)[] papers) =>
        new()
        {
            ["papers"] = new JsonArray([
                .. papers.Select(paper => new JsonObject
                {
                    ["evidenceId"] = paper.Id,
                    ["criteria"] = new JsonArray([.. paper.Criteria.Select(criterion => JsonValue.Create(criterion))]),
                }),
            ]),
        };
}
