using System.Text.Json.Nodes;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;

namespace Ocop.Api.Tests.Levels;

public sealed class FeedbackTests(OcopApi api)
{
    private const string Reason = "Chưa chứng minh được khả năng mở rộng vùng nguyên liệu.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_producer_reads_what_was_reached_what_the_level_above_asks_and_why()
    {
        var chamber = await Refused();
        var owner = await api.OwnerOf(chamber.Dossier);

        var feedback = await owner.GetJson(Feedback(chamber));

        var criterion = Of(feedback, "2.2");
        Assert.Equal(0, (int)criterion["points"]!);
        Assert.Equal(0, (int)criterion["reached"]!["points"]!);
        Assert.Equal(1, (int)criterion["above"]!["points"]!);
        Assert.NotEmpty((string)criterion["above"]!["label"]!["vi"]!);
        Assert.Equal(2, (int)criterion["unmetMinima"]![0]!["needed"]!);
        Assert.Equal(Reason, (string?)criterion["reason"]);
    }

    [Fact]
    public async Task At_the_top_there_is_no_level_above()
    {
        var chamber = await Refused();

        Assert.Null(Of(await chamber.Organiser.GetJson(Feedback(chamber)), "2.1")["above"]);
    }

    [Fact]
    public async Task Feedback_names_nobody_of_the_council()
    {
        var chamber = await Refused();

        var text = (await chamber.Organiser.GetJson(Feedback(chamber))).ToJsonString();

        Assert.DoesNotContain(chamber.Members, member => text.Contains($"{member.Id}"));
        Assert.DoesNotContain("Thành viên", text);
    }

    [Fact]
    public async Task There_is_no_feedback_before_a_result_nor_for_strangers()
    {
        var (chamber, other) = (await Chamber.Scoring(api), await Refused());

        await (await chamber.Organiser.GetAsync(Feedback(chamber), Cancellation)).MustBeProblem(404, "not-found");
        await (await chamber.Organiser.GetAsync(Feedback(other), Cancellation)).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_reason_names_no_member()
    {
        var chamber = await (await Chamber.Scoring(api)).AllScore();

        await (await Remark(chamber, chamber.Secretary, "2.2", "Theo ý kiến của Thành viên.")).MustBe(422);
    }

    [Fact]
    public async Task Reasons_are_recorded_at_the_head_table_when_every_sheet_is_in()
    {
        var chamber = await Chamber.Scoring(api);

        await (await Remark(chamber, chamber.Secretary)).MustBeProblem(409, "session.sheets-missing");
        await chamber.AllScore();
        await (await Remark(chamber, chamber.Ann)).MustBeProblem(409, "session.remark-by-others");
        await (await Remark(chamber, chamber.Secretary, "99.9")).MustBeProblem(409, "session.remark-unknown-criterion");
    }

    private async Task<Chamber> Refused()
    {
        var chamber = await (await Chamber.Scoring(api)).AllScore(("2.2", 0));
        await (await Remark(chamber, chamber.Secretary)).MustBe(200);
        await chamber.Closed();
        return chamber;
    }

    private static Task<HttpResponseMessage> Remark(
        Chamber chamber,
        Member by,
        string criterion = "2.2",
        string words = Reason
    ) =>
        Chamber.Put(
            by.Client,
            $"{chamber.Session}/remarks",
            new { dossierId = chamber.Dossier.Value, remarks = new[] { new { criterion, words } } }
        );

    private static string Feedback(Chamber chamber) => $"/api/v1/dossiers/{chamber.Dossier}/feedback";

    private static JsonNode Of(JsonNode feedback, string criterion) =>
        feedback["criteria"]!.AsArray().Single(one => (string?)one!["criterion"] == criterion)!;
}
