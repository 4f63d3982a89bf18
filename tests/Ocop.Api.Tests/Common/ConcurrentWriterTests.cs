using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Assessment;
using Ocop.Domain.Audit;

namespace Ocop.Api.Tests.Common;

/// <summary>Two people edit one thing, and a network sends twice: nothing is overwritten silently, nothing happens twice.</summary>
public sealed class ConcurrentWriterTests(OcopApi api)
{
    private const int Writers = 20;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_twenty_who_change_the_same_version_at_once_one_succeeds_and_the_others_learn_of_it()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);
        var url = $"/api/v1/score-sheets/{sheet}";
        var read = (await chamber.Ann.Client.GetAsync(url, Cancellation)).Headers.ETag!;

        var answers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Mark(chamber, url, read)));

        Assert.Single(answers, answer => (int)answer.StatusCode == 200);
        var refused = answers.Where(answer => (int)answer.StatusCode != 200).ToList();
        Assert.Equal(Writers - 1, refused.Count);
        foreach (var answer in refused)
            await answer.MustBeProblem(412, "changed-meanwhile");
        Assert.Equal(2, await VersionOf(chamber, url));
    }

    [Fact]
    public async Task A_change_of_a_version_that_is_no_more_is_refused_and_the_version_there_is_stays()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);
        var url = $"/api/v1/score-sheets/{sheet}";
        var read = (await chamber.Ann.Client.GetAsync(url, Cancellation)).Headers.ETag!;
        await (await Mark(chamber, url, read)).MustBe(200);

        var late = await Mark(chamber, url, read);

        await late.MustBeProblem(412, "changed-meanwhile");
        Assert.Equal("\"2\"", late.Headers.ETag?.Tag);
        Assert.Equal(2, await VersionOf(chamber, url));
    }

    [Fact]
    public async Task A_change_that_names_no_version_is_refused()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);

        await (await Mark(chamber, $"/api/v1/score-sheets/{sheet}", read: null)).MustBeProblem(428, "version-required");
    }

    [Fact]
    public async Task Twenty_submissions_of_one_sheet_under_one_key_are_one_submission_with_one_answer()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);
        await (await chamber.Mark(chamber.Ann, sheet)).MustBe(200);
        var key = $"{Guid.CreateVersion7()}";

        var answers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Submit(chamber, sheet, key)));

        Assert.All(answers, answer => Assert.Equal(200, (int)answer.StatusCode));
        Assert.Single(answers, answer => !answer.Headers.Contains("Idempotency-Replayed"));
        var bodies = await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync(Cancellation)));
        Assert.Single(bodies.Distinct());
        Assert.Equal(1, await TimesLogged("SubmitScoreSheet", sheet));
    }

    [Fact]
    public async Task Without_a_key_the_second_submission_is_refused_by_the_rule()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);
        await (await chamber.Mark(chamber.Ann, sheet)).MustBe(200);
        await (await Submit(chamber, sheet, key: null)).MustBe(200);

        await (await Submit(chamber, sheet, key: null)).MustBeProblem(409, "score-sheet.submitted");
    }

    private static async Task<HttpResponseMessage> Mark(Chamber chamber, string url, EntityTagHeaderValue? read)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{url}/choices")
        {
            Content = JsonContent.Create(new { choices = chamber.Choices() }),
        };
        if (read is not null)
            request.Headers.IfMatch.Add(read);
        return await chamber.Ann.Client.SendAsync(request, Cancellation);
    }

    private static async Task<HttpResponseMessage> Submit(Chamber chamber, string sheet, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/score-sheets/{sheet}/submission");
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await chamber.Ann.Client.SendAsync(request, Cancellation);
    }

    private static async Task<int> VersionOf(Chamber chamber, string url) =>
        (int)(await chamber.Ann.Client.GetJson(url))["version"]!;

    private async Task<int> TimesLogged(string useCase, string aggregate)
    {
        var times = 0;
        await api.InDatabase(async db =>
            times = await db.Set<AuditEntry>()
                .CountAsync(
                    entry => entry.UseCase == useCase && entry.AggregateId == Guid.Parse(aggregate),
                    Cancellation
                )
        );
        return times;
    }
}
