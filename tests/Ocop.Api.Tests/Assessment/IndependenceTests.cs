using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Assessment;

/// <summary>Who sees what of the others' scoring at which moment: single reads, lists, counts, progress, history, errors.</summary>
public sealed class IndependenceTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ann", 1)] // her own
    [InlineData("binh", 0)]
    [InlineData("chair", 0)]
    [InlineData("secretary", 0)]
    [InlineData("organiser", 0)]
    [InlineData("auditor", 0)]
    public async Task While_members_score_nobody_sees_a_sheet_of_others_before_the_own_one_is_in(string who, int sheets)
    {
        var chamber = await Chamber.Scoring(api);
        var submitted = (string)(await (await chamber.Score(chamber.Ann)).Json())["id"]!;

        await MustSee(await Client(chamber, who), chamber, submitted, sheets);
    }

    [Theory]
    [InlineData("ann", 1)] // not that of Bình, which is still open
    [InlineData("chair", 2)]
    [InlineData("secretary", 0)]
    [InlineData("organiser", 0)]
    public async Task With_the_own_sheet_in_a_member_sees_those_that_are_in(string who, int sheets)
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.OpenSheet(chamber.Binh);
        var submitted = (string)(await (await chamber.Score(chamber.Ann)).Json())["id"]!;
        if (who == "chair")
            await chamber.Score(chamber.Chair);

        await MustSee(await Client(chamber, who), chamber, submitted, sheets);
    }

    [Theory]
    [InlineData("ann", 3)]
    [InlineData("binh", 3)]
    [InlineData("chair", 3)]
    [InlineData("secretary", 3)]
    [InlineData("organiser", 3)]
    [InlineData("auditor", 3)]
    [InlineData("stranger", 0)]
    public async Task When_the_session_is_closed_all_concerned_see_all(string who, int sheets)
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.Score(chamber.Chair);
        await chamber.Score(chamber.Binh);
        var submitted = (string)(await (await chamber.Score(chamber.Ann)).Json())["id"]!;
        await (await chamber.Close()).MustBe(200);

        await MustSee(await Client(chamber, who), chamber, submitted, sheets);
    }

    [Fact]
    public async Task Who_stepped_aside_sees_no_sheet_even_when_the_session_is_closed()
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.StepAside(chamber.Binh);
        await chamber.Score(chamber.Chair);
        var submitted = (string)(await (await chamber.Score(chamber.Ann)).Json())["id"]!;

        await MustSee(chamber.Binh.Client, chamber, submitted, 0);
        await (await chamber.Close()).MustBe(200);
        await MustSee(chamber.Binh.Client, chamber, submitted, 0);
    }

    [Fact]
    public async Task In_a_second_pass_members_see_the_first_and_again_not_each_other()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in chamber.Scorers)
            await chamber.Score(member);
        await chamber.ScoreAgain(chamber.Chair);
        await chamber.Score(chamber.Ann);

        var seen = (await chamber.Binh.Client.GetJson("/api/v1/score-sheets?count=true"))["items"]!.AsArray();

        Assert.Equal([1, 1, 1], seen.Select(sheet => (int)sheet!["pass"]!));
    }

    [Theory]
    [InlineData("ann", true)]
    [InlineData("binh", false)]
    [InlineData("chair", true)]
    [InlineData("secretary", false)]
    [InlineData("organiser", false)]
    [InlineData("auditor", false)]
    public async Task Who_presides_follows_the_progress_and_others_when_their_sheet_is_in(string who, bool follows)
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.Score(chamber.Ann);

        var progress = (await (await Client(chamber, who)).GetJson($"{chamber.Session}/progress")).AsArray();

        Assert.Equal(follows ? 1 : 0, progress.Count);
        Assert.DoesNotContain("100", progress.ToJsonString());
        if (follows)
        {
            Assert.Equal([chamber.Ann.Id.ToString()], progress[0]!["submitted"]!.AsArray().Select(one => (string?)one));
            Assert.Equal(2, progress[0]!["awaited"]!.AsArray().Count);
            Assert.Empty(progress[0]!["undeclared"]!.AsArray());
        }
    }

    [Fact]
    public async Task When_the_session_is_closed_the_progress_is_no_secret()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in chamber.Scorers)
            await chamber.Score(member);
        await chamber.Close();

        Assert.Single((await chamber.Organiser.GetJson($"{chamber.Session}/progress")).AsArray());
    }

    [Fact]
    public async Task The_chair_sees_who_has_not_declared()
    {
        var chamber = await Chamber.Convened(api);
        foreach (var member in chamber.Members.Except([chamber.Binh]))
            await chamber.Declare(member);

        var progress = (await chamber.Chair.Client.GetJson($"{chamber.Session}/progress"))[0]!;

        Assert.Equal([chamber.Binh.Id.ToString()], progress["undeclared"]!.AsArray().Select(one => (string?)one));
    }

    [Fact]
    public async Task What_a_plain_member_is_told_at_the_closure_is_the_same_whatever_the_sheets_say()
    {
        var chamber = await Chamber.Scoring(api, settings: new { largestSpread = 0 });
        await chamber.Score(chamber.Chair);
        await (await chamber.Close(by: chamber.Binh)).MustBeProblem(409, "session.not-presiding");
        await chamber.Score(chamber.Ann, but: "1.5", points: 2);

        await (await chamber.Close(by: chamber.Binh)).MustBeProblem(409, "session.not-presiding");
        await (await chamber.Close()).MustBeProblem(409, "session.sheets-missing");
    }

    private static async Task MustSee(HttpClient client, Chamber chamber, string submitted, int sheets)
    {
        var list = await client.GetJson($"/api/v1/score-sheets?dossier={chamber.Dossier}&count=true");
        var single = await client.GetAsync($"/api/v1/score-sheets/{submitted}", Cancellation);
        var history = await client.GetAsync($"{chamber.Session}/score-history", Cancellation);

        Assert.Equal((sheets, sheets), ((int)list["total"]!, list["items"]!.AsArray().Count));
        await single.MustBe(sheets == 0 ? 404 : 200);
        if ((int)history.StatusCode == 200)
            Assert.Equal(sheets, (await history.Json())[0]!["sheets"]!.AsArray().Count);
    }

    private static async Task<HttpClient> Client(Chamber chamber, string who) =>
        who switch
        {
            "ann" => chamber.Ann.Client,
            "binh" => chamber.Binh.Client,
            "chair" => chamber.Chair.Client,
            "secretary" => chamber.Secretary.Client,
            "organiser" => chamber.Organiser,
            "auditor" => await chamber.Place.Officer(Role.Auditor, chamber.Place.Province),
            _ => (await chamber.Invite()).Client,
        };
}
