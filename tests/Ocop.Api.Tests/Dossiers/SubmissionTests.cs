using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Dossiers;

public sealed class SubmissionTests(OcopApi api)
{
    [Fact]
    public async Task In_the_first_submission_everything_is_new()
    {
        var submitted = await Case.Submitted(api);

        var submissions = await submitted.Owner.GetJson($"{submitted.Url}/submissions");

        var first = Assert.Single(submissions.AsArray())!;
        Assert.Equal((1, 4, 100), ((int)first["number"]!, (int)first["papers"]!, (int)first["selfTotal"]!));
        Assert.Null(first["return"]);
        var changes = await submitted.Owner.GetJson($"{submitted.Url}/submissions/1/changes");
        Assert.Equal(4, changes["papers"]!.AsArray().Count);
        Assert.All(changes["choices"]!.AsArray(), change => Assert.Null(change!["before"]));
        Assert.Equal((0, 5), ((int)changes["samples"]!["before"]!, (int)changes["samples"]!["after"]!));
    }

    [Fact]
    public async Task Officers_see_what_a_resubmission_changed()
    {
        var returned = await Case.Returned(api);
        var (owner, url) = (returned.Owner, returned.Url);
        var before = (await owner.GetJson($"{url}/evidence"))["papers"]!.AsArray();
        var dropped = before.Single(paper => (string?)paper!["kind"] == "test_reports")!;
        var kept = before.Where(paper => paper != dropped).Select(Cited);
        var added = await owner.StorePaper(returned.Producer);
        var choices = await returned.BestChoices();
        choices["choices"]!.AsArray().First(choice => (string?)choice!["criterion"] == "1.5")!["option"] = 0;

        await (await owner.Put($"{url}/self-assessment", choices, "*")).MustBe(200);
        await (await owner.Put($"{url}/evidence", Case.Papers([.. kept, (added, ["9"])]), "*")).MustBe(200);
        await (await owner.Put(url, new JsonObject { ["plan"] = "Mở rộng vùng trồng", ["samples"] = 7 }, "*")).MustBe(
            200
        );
        await (await owner.Post($"{url}/pledge")).MustBe(200);
        await (await owner.Post($"{url}/resubmission", new JsonObject())).MustBe(200);

        var changes = await returned.CommuneOfficer.GetJson($"{url}/submissions/2/changes");
        var choice = Assert.Single(changes["choices"]!.AsArray())!;
        Assert.Equal(("1.5", 0), ((string?)choice["criterion"], (int)choice["after"]!["option"]!));
        Assert.NotEqual(0, (int)choice["before"]!["option"]!);
        var papers = changes["papers"]!.AsArray().ToDictionary(paper => (string?)paper!["evidenceId"] ?? "");
        Assert.Equal(2, papers.Count);
        Assert.Null(papers[added]!["before"]);
        Assert.Equal(["9"], papers[added]!["after"]!["criteria"]!.AsArray().Select(one => (string?)one));
        Assert.Null(papers[(string)dropped["evidenceId"]!]!["after"]);
        Assert.Equal((5, 7), ((int)changes["samples"]!["before"]!, (int)changes["samples"]!["after"]!));
        Assert.Null(changes["plan"]);
        Assert.Equal(1, (int)changes["return"]!["number"]!);
    }

    [Fact]
    public async Task A_paper_that_was_filed_once_stays_readable_for_officers()
    {
        var returned = await Case.Returned(api);
        var (owner, url) = (returned.Owner, returned.Url);
        var papers = (await owner.GetJson($"{url}/evidence"))["papers"]!.AsArray();
        var dropped = papers.Single(paper => (string?)paper!["kind"] == "test_reports")!;
        var kept = papers.Where(paper => paper != dropped).Select(Cited);
        var replacement = await owner.StorePaper(returned.Producer);
        await (await owner.Put($"{url}/evidence", Case.Papers([.. kept, (replacement, ["9"])]), "*")).MustBe(200);

        var province = await returned.Place.ProvinceOfficer();
        var paper = await province.Get($"/api/v1/evidence/{dropped["evidenceId"]}/versions/1/content");

        await paper.MustBe(200);
    }

    [Fact]
    public async Task There_are_no_changes_of_a_submission_that_never_was()
    {
        var submitted = await Case.Submitted(api);

        await (await submitted.Owner.Get($"{submitted.Url}/submissions/2/changes")).MustBeProblem(404, "not-found");
    }

    private static (string Id, string[] Criteria) Cited(JsonNode? paper) =>
        ((string)paper!["evidenceId"]!, [.. paper["criteria"]!.AsArray().Select(one => (string)one!)]);
}
