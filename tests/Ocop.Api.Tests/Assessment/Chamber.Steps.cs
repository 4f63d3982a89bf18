using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Catalogue;

namespace Ocop.Api.Tests.Assessment;

internal sealed partial class Chamber
{
    /// <summary>The member's word on what ties them to the producer.</summary>
    public Task<HttpResponseMessage> Declare(Member member, string tie = "none", string? explanation = null) =>
        member.Client.PostAsJsonAsync(
            $"{Session}/declarations",
            new
            {
                declarations = new[]
                {
                    new
                    {
                        dossierId = Dossier.Value,
                        tie,
                        explanation,
                    },
                },
            },
            Cancellation
        );

    public Task<HttpResponseMessage> OpenScoring() =>
        Secretary.Client.PostAsync($"{Session}/scoring", null, Cancellation);

    public Task<HttpResponseMessage> StepAside(Member member) =>
        member.Client.PostAsJsonAsync(
            $"{Session}/recusals",
            new { dossierId = Dossier.Value, reason = "Anh trai là giám đốc HTX." },
            Cancellation
        );

    /// <param name="paper">One of the dossier's papers that shows it.</param>
    public Task<HttpResponseMessage> Veto(Member by, string? paper = null) =>
        by.Client.PostAsJsonAsync(
            $"{Session}/findings",
            new
            {
                dossierId = Dossier.Value,
                kind = "veto",
                ground = Set.Vetoes[0],
                reason = "Giấy chứng nhận bị làm giả.",
                paper = "Công văn 15/SNN",
                evidenceId = paper,
            },
            Cancellation
        );

    public Task<HttpResponseMessage> ScoreAgain(Member by, string reason = "Chênh lệch ở tiêu chí 1.5.") =>
        by.Client.PostAsJsonAsync($"{Session}/passes", new { dossierId = Dossier.Value, reason }, Cancellation);

    public async Task<HttpResponseMessage> Attend(params Member[] present) =>
        await Put(Chair.Client, $"{Session}/attendance", new { present = present.Select(one => one.Id.Value) });

    /// <summary>Takes a sheet, picks the best option everywhere but where another is named, and hands it in.</summary>
    public async Task<HttpResponseMessage> Score(Member member, string? but = null, int points = 0)
    {
        var sheet = await OpenSheet(member);
        await (await Mark(member, sheet, but, points)).MustBe(200);
        return await HandIn(member, sheet);
    }

    /// <summary>Every scorer hands in the best sheet but for these criteria.</summary>
    public async Task<Chamber> AllScore(params (string Criterion, int Points)[] but)
    {
        var points = but.ToDictionary(one => one.Criterion, one => one.Points);
        var choices = Set.Criteria.Select(criterion => new
        {
            criterion = criterion.Code,
            option = OptionWith(criterion, points.GetValueOrDefault(criterion.Code, criterion.Max)),
        });

        foreach (var member in Scorers)
        {
            var sheet = await OpenSheet(member);
            await (await Put(member.Client, $"/api/v1/score-sheets/{sheet}/choices", new { choices })).MustBe(200);
            await (await HandIn(member, sheet)).MustBe(200);
        }

        return this;
    }

    public static Task<HttpResponseMessage> HandIn(Member member, string sheet) =>
        member.Client.PostAsync($"/api/v1/score-sheets/{sheet}/submission", null, Cancellation);

    public async Task<string> OpenSheet(Member member)
    {
        var opened = await member.Client.PostAsJsonAsync("/api/v1/score-sheets", SheetFor(), Cancellation);
        await opened.MustBe(201);
        return (string)(await opened.Json())["id"]!;
    }

    public object SheetFor() => new { sessionId = _session, dossierId = Dossier.Value };

    public Task<HttpResponseMessage> Mark(Member member, string sheet, string? but = null, int points = 0) =>
        Put(member.Client, $"/api/v1/score-sheets/{sheet}/choices", new { choices = Choices(but, points) });

    public IEnumerable<object> Choices(string? but = null, int points = 0) =>
        Set.Criteria.Select(criterion => new
        {
            criterion = criterion.Code,
            option = OptionWith(criterion, criterion.Code == but ? points : criterion.Max),
        });

    private static int OptionWith(Criterion criterion, int points) =>
        criterion.Options.Index().First(option => option.Item.Points == points).Index;

    public Task<HttpResponseMessage> Close(Member? by = null) =>
        (by ?? Chair).Client.PostAsync($"{Session}/closure", null, Cancellation);

    /// <returns>The id of its result.</returns>
    public async Task<string> Closed()
    {
        await (await Close()).MustBe(200);
        return (string)(await Result())["id"]!;
    }

    public async Task<JsonNode> Result()
    {
        var results = await Organiser.GetJson($"/api/v1/results?session={_session}");
        return Assert.Single(results["items"]!.AsArray())!;
    }
}
