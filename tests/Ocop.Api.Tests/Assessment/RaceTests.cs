using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Assessment;

namespace Ocop.Api.Tests.Assessment;

/// <summary>Many members and the chair act in the same moment.</summary>
public sealed class RaceTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twenty_members_declare_and_score_at_once_without_getting_in_each_others_way()
    {
        var chamber = await Chamber.Scoring(api, members: 21);

        var answers = await Task.WhenAll(chamber.Scorers.Select(member => chamber.Score(member)));

        foreach (var answer in answers)
            await answer.MustBe(200);
        await (await chamber.Close()).MustBe(200);
        Assert.Equal(20, (int)(await chamber.Result())["sheets"]!);
    }

    [Fact]
    public async Task While_twenty_members_hand_in_their_sheets_the_chair_closes_and_no_sheet_is_lost_or_comes_after()
    {
        var chamber = await Chamber.Scoring(api, settings: new { quorum = 0.25 }, members: 21);
        var early = chamber.Scorers.Take(8).ToList();
        var late = chamber.Scorers.Skip(8).ToList();
        var sheets = await Task.WhenAll(late.Select(chamber.OpenSheet));
        await Task.WhenAll(early.Select(member => chamber.Score(member)));

        var handedIn = late.Zip(sheets, Chamber.HandIn).ToList();
        var closing = CloseWithout(chamber, late);
        var answers = await Task.WhenAll(handedIn);
        await closing;

        var taken = answers.Count(answer => (int)answer.StatusCode == 200);
        foreach (var refused in answers.Where(answer => (int)answer.StatusCode != 200))
            Assert.Contains((string?)(await refused.Json())["code"], (string[])["session.absent", "session.closed"]);
        Assert.Equal(8 + taken, (int)(await chamber.Result())["sheets"]!);
        Assert.Equal(8 + taken, await Submitted(chamber));
    }

    /// <summary>The absent are not waited for: attendance without them, then the closure, until it goes through.</summary>
    private static async Task CloseWithout(Chamber chamber, IEnumerable<Member> absent)
    {
        await (await chamber.Attend([.. chamber.Members.Except(absent)])).MustBe(200);

        HttpResponseMessage closed;
        do closed = await chamber.Close();
        while ((int)closed.StatusCode == 412);

        await closed.MustBe(200);
    }

    private async Task<int> Submitted(Chamber chamber)
    {
        var count = 0;
        await api.InDatabase(async db =>
            count = await db.Set<ScoreSheet>()
                .CountAsync(one => one.DossierId == chamber.Dossier && one.SubmittedAt != null, Cancellation)
        );
        return count;
    }
}
