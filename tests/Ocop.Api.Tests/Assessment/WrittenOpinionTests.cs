using System.Net.Http.Json;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Register;

namespace Ocop.Api.Tests.Assessment;

/// <summary>Members write whether a product keeps its star; only when they differ does the council meet.</summary>
public sealed class WrittenOpinionTests(OcopApi api)
{
    private const string Why = "Quy mô sản xuất đã thay đổi nhiều.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task When_all_agree_the_product_keeps_its_star_and_awaits_its_decision()
    {
        var chamber = await (await Chamber.Writing(api)).AllKeep();

        await (await chamber.Close()).MustBe(200);

        var result = await chamber.Result();
        Assert.Equal(
            ("written", "recognised", 4, 0),
            ((string?)result["kind"], (string?)result["outcome"], (int)result["star"]!, (int)result["sheets"]!)
        );
        Assert.Null(result["mean"]);
        Assert.Equal("awaiting_decision", await StateOf(chamber));
    }

    [Fact]
    public async Task One_who_differs_sends_the_dossier_to_a_meeting_and_every_opinion_is_kept()
    {
        var chamber = await Chamber.Writing(api);
        await (await chamber.Write(chamber.Ann)).MustBe(201);
        await (await chamber.Write(chamber.Binh, "meeting", Why)).MustBe(201);

        await (await chamber.Close()).MustBe(200);

        Assert.Equal("proposed", await StateOf(chamber));
        Assert.Empty(
            (await chamber.Organiser.GetJson($"/api/v1/results?dossier={chamber.Dossier}"))["items"]!.AsArray()
        );
        Assert.Equal(2, (await chamber.Organiser.GetAll(Opinions(chamber))).Count);
    }

    [Fact]
    public async Task Where_opinions_differed_only_a_meeting_goes_on_and_ranks()
    {
        var chamber = await Chamber.Writing(api);
        await (await chamber.Write(chamber.Binh, "against", Why)).MustBe(201);
        await (await chamber.Close()).MustBe(200);
        var again = await chamber.AnotherWrittenSession();

        await (await chamber.LayOnTable(again)).MustBeProblem(409, "dossier.views-differed");
        var meeting = await (await chamber.Again()).AllScore();
        await meeting.Closed();

        Assert.Equal("meeting", (string?)(await meeting.Result())["kind"]);
    }

    [Fact]
    public async Task Until_the_deadline_everybody_is_waited_for_and_after_it_the_quorum_suffices()
    {
        var chamber = await Chamber.Writing(api, members: 5);
        foreach (var member in chamber.Scorers.Skip(1))
            await (await chamber.Write(member)).MustBe(201);
        await (await chamber.Close()).MustBeProblem(409, "session.opinions-missing");
        using var later = new OcopApiAt(api, TimeProvider.System.GetUtcNow().AddDays(11));

        var late = await later
            .As(chamber.Chair.Client)
            .PostAsJsonAsync("/api/v1/written-opinions", chamber.Opinion(), Cancellation);
        await late.MustBeProblem(409, "session.opinions-over");
        await (await later.As(chamber.Chair.Client).PostAsync($"{chamber.Session}/closure", null, Cancellation)).MustBe(
            200
        );

        Assert.Equal(4, (int)(await chamber.Result())["star"]!);
    }

    [Fact]
    public async Task Opinions_of_others_show_only_to_who_has_written()
    {
        var chamber = await Chamber.Writing(api);
        await (await chamber.Write(chamber.Ann)).MustBe(201);

        Assert.Empty(await chamber.Binh.Client.GetAll(Opinions(chamber)));
        Assert.Empty(await chamber.Organiser.GetAll(Opinions(chamber)));
        Assert.Empty(await chamber.Secretary.Client.GetAll(Opinions(chamber)));
        await (await chamber.Write(chamber.Binh, "against", Why)).MustBe(201);

        var seen = await chamber.Binh.Client.GetAll(Opinions(chamber));
        Assert.Equal(["against", "keep"], seen.Select(one => (string?)one["stance"]).Order());
        var id = seen.Single(one => (string?)one["stance"] == "against")["id"];
        await (await chamber.Chair.Client.GetAsync($"/api/v1/written-opinions/{id}", Cancellation)).MustBe(404);
        await (await chamber.Ann.Client.GetAsync($"/api/v1/written-opinions/{id}", Cancellation)).MustBe(200);
    }

    [Fact]
    public async Task Who_stepped_aside_writes_nothing_and_sees_nothing_even_afterwards()
    {
        var chamber = await Chamber.Writing(api);
        await (await chamber.StepAside(chamber.Binh)).MustBe(200);

        await (await chamber.Write(chamber.Binh)).MustBeProblem(409, "session.recused");
        await (await chamber.Write(chamber.Ann)).MustBe(201);
        await (await chamber.StepAside(chamber.Ann)).MustBeProblem(409, "session.recused-after-scoring");
        await (await chamber.Write(chamber.Chair)).MustBe(201);
        await (await chamber.Close()).MustBe(200);

        Assert.Empty(await chamber.Binh.Client.GetAll(Opinions(chamber)));
        Assert.Equal(2, (await chamber.Organiser.GetAll(Opinions(chamber))).Count);
    }

    [Fact]
    public async Task An_opinion_is_given_once_with_a_reason_where_it_differs_and_after_declaring()
    {
        var chamber = await Chamber.AboutToWrite(api);
        await (await chamber.Write(chamber.Ann)).MustBeProblem(409, "session.not-scoring");
        await (await chamber.OpenScoring()).MustBe(200);

        await (await chamber.Write(chamber.Ann)).MustBeProblem(409, "written-opinion.ties-undeclared");
        await (await chamber.Declare(chamber.Ann)).MustBe(200);
        var problem = await (await chamber.Write(chamber.Ann, "against")).MustBeProblem(422, "request.invalid");
        await (await chamber.Write(chamber.Ann)).MustBe(201);
        await (await chamber.Write(chamber.Ann, "against", Why)).MustBeProblem(409, "written-opinion.exists");

        Assert.Equal("/reason", (string?)problem["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task Nobody_else_writes()
    {
        var (chamber, elsewhere) = (await Chamber.Writing(api), await Chamber.Convened(api));

        await (await chamber.Write(chamber.Secretary)).MustBeProblem(409, "session.not-a-scorer");
        await (await chamber.Write(elsewhere.Ann)).MustBeProblem(404, "not-found");
        await (await chamber.Write(new(default, chamber.Organiser))).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task Nobody_scores_in_a_written_session_and_nobody_writes_in_a_meeting()
    {
        var (written, meeting) = (await Chamber.Writing(api), await Chamber.Scoring(api));

        var sheet = await written.Ann.Client.PostAsJsonAsync("/api/v1/score-sheets", written.SheetFor(), Cancellation);
        await sheet.MustBeProblem(409, "session.written");
        await (await written.Attend(written.Ann)).MustBeProblem(409, "session.written");
        await (await meeting.Write(meeting.Ann)).MustBeProblem(409, "session.meeting");
    }

    [Fact]
    public async Task First_dossiers_are_not_decided_in_writing()
    {
        var chamber = await Chamber.Convened(api);
        var session = await chamber.AnotherWrittenSession();

        await (await chamber.LayOnTable(session)).MustBeProblem(409, "dossier.not-decided-in-writing");
    }

    [Theory]
    [InlineData("written", null)]
    [InlineData("written", "2026-08-01")]
    [InlineData("meeting", "2026-09-01")]
    public async Task A_written_session_names_its_deadline_and_a_meeting_none(string kind, string? dueOn)
    {
        var chamber = await Chamber.Convened(api);

        await (await chamber.ConveneAnother(kind, "2026-08-20", dueOn)).MustBeProblem(409, "session.opinions-due");
    }

    [Fact]
    public async Task Progress_says_who_has_written_and_never_what()
    {
        var chamber = await Chamber.Writing(api);
        await (await chamber.Write(chamber.Ann, "against", Why)).MustBe(201);

        var progress = (await chamber.Chair.Client.GetJson($"{chamber.Session}/progress"))[0]!;

        Assert.Equal($"{chamber.Ann.Id}", (string?)Assert.Single(progress["submitted"]!.AsArray()));
        Assert.Equal(2, progress["awaited"]!.AsArray().Count);
        Assert.DoesNotContain("against", progress.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_members_agreed_on_is_recomputed_from_their_opinions()
    {
        var chamber = await (await Chamber.Writing(api)).AllKeep();
        var result = await chamber.Closed();

        var again = await chamber.Organiser.GetJson($"/api/v1/results/{result}/recomputation");

        Assert.True((bool)again["confirmed"]!);
        Assert.Equal(["keep", "keep", "keep"], again["opinions"]!["given"]!.AsArray().Select(one => (string?)one));
        await (await chamber.Organiser.GetAsync($"/api/v1/results/{result}/package", Cancellation)).MustBe(200);
    }

    private static string Opinions(Chamber chamber) => $"/api/v1/written-opinions?dossier={chamber.Dossier}";

    private static async Task<string?> StateOf(Chamber chamber) =>
        (string?)(await chamber.Organiser.GetJson($"/api/v1/dossiers/{chamber.Dossier}"))["state"];
}
