using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Tests.Assessment;

public sealed class ResultTests(OcopApi api)
{
    [Fact]
    public async Task A_finding_names_its_paper_by_its_id_where_it_is_one_of_the_dossiers()
    {
        var chamber = await Chamber.Scoring(api);
        var dossier = $"/api/v1/dossiers/{chamber.Dossier}";
        var paper = (string)(await chamber.Ann.Client.GetJson($"{dossier}/evidence"))["papers"]![0]!["evidenceId"]!;

        var foreign = await chamber.Veto(chamber.Secretary, $"{Guid.CreateVersion7()}");
        await foreign.MustBeProblem(409, "session.finding-foreign-paper");
        await (await chamber.Veto(chamber.Secretary, paper)).MustBe(200);
        await (await chamber.Close()).MustBe(200);

        var finding = (await chamber.Organiser.GetJson(chamber.Session))["findings"]![0]!;
        Assert.Equal((paper, "Công văn 15/SNN"), ((string?)finding["evidenceId"], (string?)finding["paper"]));
        var feedback = await chamber.Organiser.GetJson($"{dossier}/feedback");
        Assert.Equal(paper, (string?)feedback["endedBy"]!["evidenceId"]);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_does_not_close_while_a_sheet_is_missing()
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.Score(chamber.Chair);

        await (await chamber.Close()).MustBeProblem(409, "session.sheets-missing");
    }

    [Fact]
    public async Task Only_who_presides_closes()
    {
        var chamber = await Chamber.Scoring(api);

        await (await chamber.Close(by: chamber.Ann)).MustBeProblem(409, "session.not-presiding");
    }

    [Fact]
    public async Task The_mean_is_not_rounded_and_a_missed_minimum_lowers_the_star()
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.Score(chamber.Chair, but: "1.5", points: 2);
        await chamber.Score(chamber.Ann, but: "1.5", points: 2);
        await chamber.Score(chamber.Binh);

        await (await chamber.Close()).MustBe(200);

        var result = await chamber.Result();
        Assert.Equal(298m / 3, (decimal)result["mean"]!, precision: 20);
        Assert.Equal(5, (int)result["starByBand"]!);
        Assert.Equal(4, (int)result["star"]!);
        Assert.Equal("recognised", (string?)result["outcome"]);
        Assert.Equal("1.5", (string?)result["unmetMinima"]![0]!["criterion"]);
        Assert.Equal(DossierState.AwaitingDecision, await StateOf(chamber.Dossier));
    }

    [Fact]
    public async Task A_result_says_what_would_lift_it_to_the_next_star()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in new[] { chamber.Chair, chamber.Ann, chamber.Binh })
            await chamber.Score(member, but: "1.5", points: 2);
        await chamber.Close();

        var result = await chamber.Organiser.GetJson($"/api/v1/results/{(string?)(await chamber.Result())["id"]}");

        Assert.Equal(5, (int)result["nextStar"]!["star"]!);
        Assert.Equal("1.5", (string?)Assert.Single(result["nextStar"]!["lifts"]!.AsArray())!["criterion"]);
    }

    [Fact]
    public async Task Five_stars_go_to_the_central_level_and_are_none_yet()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in new[] { chamber.Chair, chamber.Ann, chamber.Binh })
            await chamber.Score(member);

        await (await chamber.Close()).MustBe(200);

        Assert.Equal("pending_central", (string?)(await chamber.Result())["outcome"]);
        Assert.Equal(DossierState.PendingCentral, await StateOf(chamber.Dossier));
    }

    [Fact]
    public async Task A_member_who_stepped_aside_is_neither_a_zero_nor_missing()
    {
        var chamber = await Chamber.Scoring(api);
        await (await chamber.StepAside(chamber.Binh)).MustBe(200);
        await chamber.Score(chamber.Chair, but: "1.5", points: 2);
        await chamber.Score(chamber.Ann, but: "1.5", points: 2);

        await (await chamber.Close()).MustBe(200);

        var result = await chamber.Result();
        Assert.Equal(99, (decimal)result["mean"]!);
        Assert.Equal(2, (int)result["sheets"]!);
    }

    [Fact]
    public async Task A_veto_ends_the_assessment_without_a_mean()
    {
        var chamber = await Chamber.Scoring(api);
        await (await chamber.Veto(by: chamber.Secretary)).MustBe(200);

        await (await chamber.Close()).MustBe(200);

        var result = await chamber.Result();
        Assert.Equal("rejected", (string?)result["outcome"]);
        Assert.Null(result["mean"]);
        Assert.True(result.AsObject().ContainsKey("star"));
        Assert.Null(result["star"]);
        Assert.Equal(DossierState.NotRecognised, await StateOf(chamber.Dossier));
    }

    [Fact]
    public async Task Totals_too_far_apart_are_scored_again_and_the_first_pass_stays_on_record()
    {
        var chamber = await Chamber.Scoring(api, settings: new { largestSpread = 0 });
        await chamber.Score(chamber.Chair);
        await chamber.Score(chamber.Ann);
        await chamber.Score(chamber.Binh, but: "1.5", points: 2);
        await (await chamber.Close()).MustBeProblem(409, "session.spread-too-large");

        await (await chamber.ScoreAgain(chamber.Chair)).MustBe(200);
        foreach (var member in new[] { chamber.Chair, chamber.Ann, chamber.Binh })
            await (await chamber.Score(member, but: "1.5", points: 2)).MustBe(200);
        await (await chamber.Close()).MustBe(200);

        Assert.Equal(99, (decimal)(await chamber.Result())["mean"]!);
        Assert.Equal(6, (int)(await chamber.Organiser.GetJson("/api/v1/score-sheets?count=true"))["total"]!);
    }

    [Fact]
    public async Task A_closed_session_takes_nothing_more()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in new[] { chamber.Chair, chamber.Ann, chamber.Binh })
            await chamber.Score(member);
        await chamber.Close();

        await (await chamber.Close()).MustBeProblem(409, "session.closed");
        await (await chamber.Attend(chamber.Chair)).MustBeProblem(409, "session.closed");
    }

    private async Task<DossierState> StateOf(Id<Dossier> dossier)
    {
        var state = default(DossierState);
        await api.InDatabase(async db =>
            state = await db.Set<Dossier>()
                .Where(one => one.Id == dossier)
                .Select(one => one.State)
                .SingleAsync(Cancellation)
        );
        return state;
    }
}
