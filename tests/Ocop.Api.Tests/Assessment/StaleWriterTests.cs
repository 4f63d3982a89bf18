using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Assessment;

/// <summary>
/// Somebody has read the session and is about to save when something else happens first: what was allowed a moment ago is
/// refused, with the words of the rule that now stands in the way.
/// </summary>
public sealed class StaleWriterTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sheet_does_not_come_in_after_the_closure_even_when_its_writer_had_found_the_session_open()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await LateSheet(chamber);

        await api.InDatabase(async db =>
        {
            await HandIn(db, sheet);
            await (await AttendWithoutBinh(chamber)).MustBe(200);
            await (await chamber.Close()).MustBe(200);

            await MustBreak(db, AssessmentSession.Rules.AClosedSessionIsLocked);
        });

        Assert.Equal(2, (int)(await chamber.Result())["sheets"]!);
    }

    [Fact]
    public async Task A_sheet_is_not_opened_after_the_closure_either()
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.Score(chamber.Chair);
        await chamber.Score(chamber.Ann);

        await api.InDatabase(async db =>
        {
            var session = await SessionOf(db, chamber);
            var declared = await db.Set<TieDeclaration>()
                .SingleAsync(one => one.SessionId == session.Id && one.MemberId == chamber.Binh.Id, Cancellation);
            db.Add(ScoreSheet.Open(session, chamber.Dossier, chamber.Binh.Id, declared));
            await AttendWithoutBinh(chamber);
            await (await chamber.Close()).MustBe(200);

            await MustBreak(db, AssessmentSession.Rules.AClosedSessionIsLocked);
        });
    }

    [Fact]
    public async Task A_closure_that_has_not_seen_a_sheet_does_not_happen()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await LateSheet(chamber);

        await api.InDatabase(async member =>
        {
            await HandIn(member, sheet);
            await (await AttendWithoutBinh(chamber)).MustBe(200);

            await api.InDatabase(async chair =>
            {
                await Close(chair, chamber);
                await member.SaveChangesAsync(Cancellation);

                await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => chair.SaveChangesAsync(Cancellation));
            });
        });
        await (await chamber.Close()).MustBe(200);

        Assert.Equal(3, (int)(await chamber.Result())["sheets"]!);
    }

    [Fact]
    public async Task A_sheet_of_the_former_pass_does_not_come_in_after_the_next_has_begun()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await LateSheet(chamber);

        await api.InDatabase(async db =>
        {
            await HandIn(db, sheet);
            await (await AttendWithoutBinh(chamber)).MustBe(200);
            await (await chamber.ScoreAgain(chamber.Chair)).MustBe(200);

            await MustBreak(db, ScoreSheet.Rules.OnlyThePresentPassIsScored);
        });
    }

    [Fact]
    public async Task Who_stepped_aside_meanwhile_does_not_hand_in()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Binh);

        await api.InDatabase(async db =>
        {
            await HandIn(db, sheet);
            await (await chamber.StepAside(chamber.Binh)).MustBe(200);

            await MustBreak(db, AssessmentSession.Rules.TheRecusedDoNotScore);
        });
    }

    [Fact]
    public async Task Who_handed_in_meanwhile_does_not_step_aside()
    {
        var chamber = await Chamber.Scoring(api);

        await api.InDatabase(async db =>
        {
            var session = await SessionOf(db, chamber);
            session.Recuse(
                chamber.Binh.Id,
                chamber.Dossier,
                "Cháu là giám đốc.",
                hasJudged: false,
                DateTimeOffset.UnixEpoch
            );
            await (await chamber.Score(chamber.Binh)).MustBe(200);

            await MustBreak(db, AssessmentSession.Rules.ARecusalComesBeforeTheSheet);
        });
    }

    [Fact]
    public async Task After_a_stop_no_sheet_comes_in()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Binh);

        await api.InDatabase(async db =>
        {
            await HandIn(db, sheet);
            await (await chamber.Veto(chamber.Secretary)).MustBe(200);

            await MustBreak(db, AssessmentSession.Rules.TheAssessmentHasNotEnded);
        });
    }

    [Fact]
    public async Task A_submitted_sheet_is_not_changed_by_a_writer_who_had_found_it_open()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = (string)(await (await chamber.Score(chamber.Binh)).Json())["id"]!;

        await api.InDatabase(async db =>
        {
            var changed = await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
                db.Database.ExecuteSqlAsync(
                    $"UPDATE assessment.score_sheets SET total = 0 WHERE id = {Guid.Parse(sheet)}",
                    Cancellation
                )
            );
            Assert.Equal(ScoreSheet.Rules.OnlyOpenSheetsChange.Code, changed.ConstraintName);
        });
    }

    [Fact]
    public async Task Of_attendance_and_closure_at_once_one_comes_first()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in chamber.Scorers)
            await chamber.Score(member);

        await api.InDatabase(async db =>
        {
            await Close(db, chamber);
            await (await AttendWithoutBinh(chamber)).MustBe(200);

            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Cancellation));
        });
        await (await chamber.Close()).MustBe(200);
    }

    /// <summary>A sheet that Bình has opened and left, when everybody who is still there has handed in.</summary>
    private static async Task<string> LateSheet(Chamber chamber)
    {
        var sheet = await chamber.OpenSheet(chamber.Binh);
        await chamber.Score(chamber.Chair);
        await chamber.Score(chamber.Ann);
        return sheet;
    }

    private static Task<HttpResponseMessage> AttendWithoutBinh(Chamber chamber) =>
        chamber.Attend([.. chamber.Members.Except([chamber.Binh])]);

    /// <summary>What the use case does, up to the moment before it saves.</summary>
    private static async Task HandIn(OcopDbContext db, string sheet)
    {
        var id = new Id<ScoreSheet>(Guid.Parse(sheet));
        var own = await db.Set<ScoreSheet>().SingleAsync(one => one.Id == id, Cancellation);
        var session = await db.Set<AssessmentSession>().SingleAsync(one => one.Id == own.SessionId, Cancellation);
        own.Submit(session, DateTimeOffset.UnixEpoch);
    }

    /// <inheritdoc cref="HandIn"/>
    private static async Task Close(OcopDbContext db, Chamber chamber)
    {
        var session = await SessionOf(db, chamber);
        var sheets = await db.Set<ScoreSheet>().Where(one => one.SessionId == session.Id).ToListAsync(Cancellation);
        var act = await db.Set<Regulation>().SingleAsync(one => one.Id == chamber.Set.RegulationId, Cancellation);
        db.AddRange(session.Close(sheets, [new(chamber.Set, act)], chamber.Chair.Id, TimeProvider.System.GetUtcNow()));
    }

    private static Task<AssessmentSession> SessionOf(OcopDbContext db, Chamber chamber) =>
        db.Set<AssessmentSession>()
            .SingleAsync(one => one.Table.Any(item => item.DossierId == chamber.Dossier), Cancellation);

    private static async Task MustBreak(OcopDbContext db, Rule rule)
    {
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => db.SaveChangesAsync(Cancellation));
        Assert.Equal(rule, broken.Rule);
    }
}
