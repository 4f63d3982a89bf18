using System.Net.Http.Json;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Register;

namespace Ocop.Api.Tests.Levels;

public sealed class AppealTests(OcopApi api)
{
    private static int s_decisions = 9000;
    private static readonly (string, int) BelowThree = ("2.2", 0);
    private static readonly (string, int) BelowFive = ("1.5", 2);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upheld_appeal_leads_to_a_new_session_whose_result_counts()
    {
        var chamber = await Ranked(BelowThree);
        var owner = await api.OwnerOf(chamber.Dossier);
        var appeal = await Lodged(owner, chamber);

        await (await Answer(chamber.Organiser, appeal, isUpheld: true)).MustBe(200);

        var feedback = await owner.GetJson($"{Dossier(chamber)}/feedback");
        Assert.True((bool)feedback["isUnderReexamination"]!);
        var former = (string)feedback["resultId"]!;
        Assert.True(await IsUnderReexamination(owner, former));
        var again = await (await (await chamber.Again()).AllScore(BelowFive)).Closed();
        feedback = await owner.GetJson($"{Dossier(chamber)}/feedback");
        Assert.Equal(again, (string?)feedback["resultId"]);
        Assert.Equal(4, (int)feedback["star"]!);
        Assert.Equal(2, (await owner.GetAll($"/api/v1/results?dossier={chamber.Dossier}")).Count);
        Assert.False(await IsUnderReexamination(owner, former));
        Assert.False(await IsUnderReexamination(owner, again));
    }

    [Fact]
    public async Task An_appeal_that_comes_too_late_is_refused()
    {
        var chamber = await Ranked(BelowThree);
        var owner = await api.OwnerOf(chamber.Dossier);
        var now = TimeProvider.System.GetUtcNow();
        using var inTime = new OcopApiAt(api, now.AddDays(15));
        using var late = new OcopApiAt(api, now.AddDays(16));

        await (await Lodge(late.As(owner), chamber)).MustBeProblem(409, "appeal.too-late");
        await (await Lodge(inTime.As(owner), chamber)).MustBe(201);
    }

    [Fact]
    public async Task A_rejected_appeal_leaves_the_result_and_says_why()
    {
        var chamber = await Ranked(BelowThree);
        var owner = await api.OwnerOf(chamber.Dossier);
        var appeal = await Lodged(owner, chamber);

        await (await Answer(chamber.Organiser, appeal, isUpheld: false)).MustBe(200);

        var answered = await owner.GetJson($"/api/v1/appeals/{appeal}");
        Assert.False((bool)answered["isUpheld"]!);
        Assert.NotEmpty((string)answered["answerReason"]!);
        Assert.Equal("not_recognised", (string?)(await owner.GetJson(Dossier(chamber)))["state"]);
        await (await Answer(chamber.Organiser, appeal, isUpheld: true)).MustBeProblem(409, "appeal.answered");
        await (await Lodge(owner, chamber)).MustBeProblem(409, "appeal.exists");
    }

    [Fact]
    public async Task No_decision_is_issued_while_an_appeal_waits_for_its_answer()
    {
        var chamber = await Ranked(BelowFive);
        var appeal = await Lodged(await api.OwnerOf(chamber.Dossier), chamber);
        var result = (string)(await chamber.Result())["id"]!;

        var (decision, issued) = await Issue(chamber, result);
        await issued.MustBeProblem(409, "appeal.open");
        await (await Answer(chamber.Organiser, appeal, isUpheld: false)).MustBe(200);

        await (await chamber.Organiser.PostAsync($"{decision}/issuance", null, Cancellation)).MustBe(200);
    }

    [Fact]
    public async Task What_a_decision_recognises_is_not_appealed_any_more()
    {
        var chamber = await Ranked(BelowFive);
        var (_, issued) = await Issue(chamber, (string)(await chamber.Result())["id"]!);
        await issued.MustBe(200);

        await (await Lodge(await api.OwnerOf(chamber.Dossier), chamber)).MustBeProblem(409, "appeal.no-such-result");
    }

    [Fact]
    public async Task What_awaits_the_centre_is_not_appealed()
    {
        var upward = await Upward.Ranked(api);
        var owner = await api.OwnerOf(upward.Province.Dossier);

        await (await Lodge(owner, upward.Province)).MustBeProblem(409, "appeal.no-such-result");
    }

    [Fact]
    public async Task Only_the_producer_appeals_and_only_its_province_answers()
    {
        var (chamber, other) = (await Ranked(BelowThree), await Ranked(BelowThree));
        var appeal = await Lodged(await api.OwnerOf(chamber.Dossier), chamber);

        await (await Lodge(await api.OwnerOf(other.Dossier), chamber)).MustBeProblem(404, "not-found");
        await (await Lodge(chamber.Organiser, chamber)).MustBe(403);
        await (await Answer(other.Organiser, appeal, isUpheld: true)).MustBeProblem(404, "not-found");
        await (await other.Organiser.GetAsync($"/api/v1/appeals/{appeal}", Cancellation)).MustBe(404);
    }

    [Fact]
    public async Task The_province_finds_the_appeals_that_wait_for_its_answer()
    {
        var chamber = await Ranked(BelowThree);
        var appeal = await Lodged(await api.OwnerOf(chamber.Dossier), chamber);

        var waiting = await chamber.Organiser.GetAll("/api/v1/appeals?answered=false");

        Assert.Equal(appeal, (string?)Assert.Single(waiting)["id"]);
    }

    [Fact]
    public async Task Unknown_papers_are_named()
    {
        var chamber = await Ranked(BelowThree);
        var owner = await api.OwnerOf(chamber.Dossier);

        var problem = await (await Lodge(owner, chamber, Guid.CreateVersion7())).MustBeProblem(422, "request.invalid");

        Assert.Equal("/evidenceIds/0", (string?)problem["errors"]![0]!["pointer"]);
    }

    private static async Task<bool> IsUnderReexamination(HttpClient reader, string result) =>
        (bool)(await reader.GetJson($"/api/v1/results/{result}"))["isUnderReexamination"]!;

    private async Task<Chamber> Ranked((string, int) but)
    {
        var chamber = await (await Chamber.Scoring(api)).AllScore(but);
        await chamber.Closed();
        return chamber;
    }

    private static async Task<string> Lodged(HttpClient owner, Chamber chamber)
    {
        var lodged = await Lodge(owner, chamber);
        await lodged.MustBe(201);
        return (string)(await lodged.Json())["id"]!;
    }

    private static Task<HttpResponseMessage> Lodge(HttpClient by, Chamber chamber, params Guid[] evidenceIds) =>
        by.PostAsJsonAsync(
            $"{Dossier(chamber)}/appeals",
            new { grounds = "Hội đồng chưa xét hợp đồng tiêu thụ năm 2026.", evidenceIds },
            Cancellation
        );

    private static Task<HttpResponseMessage> Answer(HttpClient by, string appeal, bool isUpheld) =>
        by.PostAsJsonAsync(
            $"/api/v1/appeals/{appeal}/answer",
            new { isUpheld, reason = "Đã đối chiếu hồ sơ với biên bản họp." },
            Cancellation
        );

    private static async Task<(string Decision, HttpResponseMessage Issued)> Issue(Chamber chamber, string result)
    {
        var drafted = await chamber.Organiser.PostAsJsonAsync(
            "/api/v1/decisions",
            new
            {
                unitId = chamber.Unit.Value,
                number = $"{Interlocked.Increment(ref s_decisions)}/QĐ-UBND",
                signedOn = $"{TimeProvider.System.GetUtcNow().VietnamDate():yyyy-MM-dd}",
                signatory = new { name = "Trần Văn An", position = "Chủ tịch" },
                resultIds = new[] { result },
            },
            Cancellation
        );
        await drafted.MustBe(201);
        var decision = $"/api/v1/decisions/{(string)(await drafted.Json())["id"]!}";
        return (decision, await chamber.Organiser.PostAsync($"{decision}/issuance", null, Cancellation));
    }

    private static string Dossier(Chamber chamber) => $"/api/v1/dossiers/{chamber.Dossier}";
}
