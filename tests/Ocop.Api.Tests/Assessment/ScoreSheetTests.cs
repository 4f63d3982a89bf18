using System.Net.Http.Json;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Assessment;

public sealed class ScoreSheetTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_total_is_what_the_picked_options_carry()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);

        var marked = await chamber.Mark(chamber.Ann, sheet, but: "1.5", points: 2);

        Assert.Equal(99, (int)(await marked.Json())["total"]!);
    }

    [Fact]
    public async Task Every_fault_of_the_choices_is_named()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);
        object[] choices = [new { criterion = "1.1", option = 99 }, new { criterion = "0.0", option = 0 }];

        var marked = await Chamber.Put(chamber.Ann.Client, $"/api/v1/score-sheets/{sheet}/choices", new { choices });

        var problem = await marked.MustBeProblem(422, "request.invalid");
        Assert.Equal(
            ["/choices/0", "/choices/1"],
            problem["errors"]!.AsArray().Select(error => (string?)error!["pointer"])
        );
    }

    [Fact]
    public async Task Points_for_a_story_that_is_not_there_are_refused()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);

        var marked = await chamber.Mark(chamber.Ann, sheet, but: "5.1", points: 0);

        var problem = await marked.MustBeProblem(422, "request.invalid");
        Assert.All(problem["errors"]!.AsArray(), error => Assert.Equal("choice.no-story", (string?)error!["code"]));
    }

    [Fact]
    public async Task A_total_from_the_caller_is_refused()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);

        var marked = await Chamber.Put(
            chamber.Ann.Client,
            $"/api/v1/score-sheets/{sheet}/choices",
            new { choices = Array.Empty<object>(), total = 100 }
        );

        await marked.MustBeProblem(400, "request.unreadable");
    }

    [Fact]
    public async Task Another_members_sheet_does_not_exist_before_the_own_one_is_in()
    {
        var chamber = await Chamber.Scoring(api);
        var submitted = await (await chamber.Score(chamber.Ann)).Json();
        var address = $"/api/v1/score-sheets/{submitted["id"]}";

        await (await chamber.Binh.Client.GetAsync(address, Cancellation)).MustBeProblem(404, "not-found");
        Assert.Equal(0, await SheetsSeenBy(chamber.Binh.Client));
        Assert.Equal(0, await SheetsSeenBy(chamber.Organiser));

        await (await chamber.Score(chamber.Binh)).MustBe(200);
        await (await chamber.Binh.Client.GetAsync(address, Cancellation)).MustBe(200);
        Assert.Equal(2, await SheetsSeenBy(chamber.Binh.Client));
    }

    [Fact]
    public async Task Nobody_fills_in_the_sheet_of_somebody_else()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);

        await (await chamber.Mark(chamber.Binh, sheet)).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_submitted_sheet_no_longer_changes()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = (string)(await (await chamber.Score(chamber.Ann)).Json())["id"]!;

        await (await chamber.Mark(chamber.Ann, sheet)).MustBeProblem(409, "score-sheet.submitted");
    }

    [Fact]
    public async Task The_secretary_does_not_score()
    {
        var chamber = await Chamber.Scoring(api);

        var opened = await chamber.Secretary.Client.PostAsJsonAsync(
            "/api/v1/score-sheets",
            chamber.SheetFor(),
            Cancellation
        );

        await opened.MustBeProblem(409, "session.not-a-scorer");
    }

    [Fact]
    public async Task A_member_has_one_sheet_for_a_dossier()
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.OpenSheet(chamber.Ann);

        var again = await chamber.Ann.Client.PostAsJsonAsync("/api/v1/score-sheets", chamber.SheetFor(), Cancellation);

        await again.MustBeProblem(409, "score-sheet.exists");
    }

    [Fact]
    public async Task Officers_do_not_score()
    {
        var chamber = await Chamber.Scoring(api);

        var opened = await chamber.Organiser.PostAsJsonAsync("/api/v1/score-sheets", chamber.SheetFor(), Cancellation);

        await opened.MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task Of_twenty_writers_with_one_version_one_succeeds()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);
        var version = (await chamber.Ann.Client.GetAsync($"/api/v1/score-sheets/{sheet}", Cancellation)).Headers.ETag!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Write()));

        Assert.Equal(1, answers.Count(status => status == 200));
        Assert.Equal(19, answers.Count(status => status == 412));

        async Task<int> Write()
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/score-sheets/{sheet}/choices")
            {
                Content = JsonContent.Create(new { choices = chamber.Choices() }),
                Headers = { IfMatch = { version } },
            };
            return (int)(await chamber.Ann.Client.SendAsync(request, Cancellation)).StatusCode;
        }
    }

    private static async Task<int> SheetsSeenBy(HttpClient client)
    {
        var page = await client.GetJson("/api/v1/score-sheets?count=true");

        Assert.Equal((int)page["total"]!, page["items"]!.AsArray().Count);
        return (int)page["total"]!;
    }
}
