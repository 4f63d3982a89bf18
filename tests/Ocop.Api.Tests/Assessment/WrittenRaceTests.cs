using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Assessment;

/// <summary>The database puts opinions, closure and recusals in one order, as it does sheets.</summary>
public sealed class WrittenRaceTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Twenty_members_write_at_once_while_the_chair_closes_and_no_opinion_is_lost_or_comes_after()
    {
        var chamber = await Chamber.Writing(api, members: 21);
        await (await chamber.Write(chamber.Ann, "against", "Cần họp.")).MustBe(201);

        var writing = chamber.Scorers.Where(member => member != chamber.Ann).Select(member => chamber.Write(member));
        var answers = Task.WhenAll(writing.ToList());
        var closed = await chamber.Close();
        while ((int)closed.StatusCode == 412)
            closed = await chamber.Close();

        await closed.MustBe(200);
        var taken = (await answers).Count(answer => (int)answer.StatusCode == 201);
        foreach (var refused in (await answers).Where(answer => (int)answer.StatusCode != 201))
            await refused.MustBeProblem(409, "session.closed");
        await api.InDatabase(async db =>
        {
            var session = await SessionOf(db, chamber);
            Assert.Equal(1 + taken, session.SheetsIn);
            Assert.Equal(1 + taken, await db.Set<WrittenOpinion>().CountAsync(OfThis(chamber), Cancellation));
        });
    }

    [Fact]
    public async Task What_was_read_before_the_closure_is_not_written_after_it()
    {
        var chamber = await Chamber.Writing(api);
        await (await chamber.Write(chamber.Ann, "against", "Cần họp.")).MustBe(201);

        await api.InDatabase(async db =>
        {
            db.Add(await OpinionOf(db, chamber, chamber.Binh.Id));
            await (await chamber.Close()).MustBe(200);

            await MustBreak(db, AssessmentSession.Rules.AClosedSessionIsLocked);
        });
    }

    [Fact]
    public async Task Who_stepped_aside_meanwhile_does_not_write_and_who_wrote_does_not_step_aside()
    {
        var chamber = await Chamber.Writing(api);

        await api.InDatabase(async db =>
        {
            db.Add(await OpinionOf(db, chamber, chamber.Binh.Id));
            await (await chamber.StepAside(chamber.Binh)).MustBe(200);

            await MustBreak(db, AssessmentSession.Rules.TheRecusedDoNotScore);
        });
        await api.InDatabase(async db =>
        {
            var session = await SessionOf(db, chamber);
            session.Recuse(chamber.Ann.Id, chamber.Dossier, "Họ hàng", hasJudged: false, DateTimeOffset.UnixEpoch);
            await (await chamber.Write(chamber.Ann)).MustBe(201);

            await MustBreak(db, AssessmentSession.Rules.ARecusalComesBeforeTheSheet);
        });
    }

    [Fact]
    public async Task An_opinion_never_changes()
    {
        var chamber = await Chamber.Writing(api);
        await (await chamber.Write(chamber.Ann)).MustBe(201);
        var own = $"member_id = '{chamber.Ann.Id}'";

        foreach (
            var sql in new[]
            {
                $"UPDATE assessment.written_opinions SET reason = 'x' WHERE {own}",
                $"DELETE FROM assessment.written_opinions WHERE {own}",
            }
        )
        {
            await api.InDatabase(async db =>
            {
                var refused = await Assert.ThrowsAsync<PostgresException>(() =>
                    db.Database.ExecuteSqlRawAsync(sql, Cancellation)
                );
                Assert.Equal(PostgresErrorCodes.RestrictViolation, refused.SqlState);
            });
        }
    }

    private static System.Linq.Expressions.Expression<Func<WrittenOpinion, bool>> OfThis(Chamber chamber) =>
        opinion => opinion.DossierId == chamber.Dossier;

    private static Task<AssessmentSession> SessionOf(OcopDbContext db, Chamber chamber) =>
        db.Set<AssessmentSession>()
            .SingleAsync(session => session.Table.Any(item => item.DossierId == chamber.Dossier), Cancellation);

    private static async Task<WrittenOpinion> OpinionOf(OcopDbContext db, Chamber chamber, Id<User> member)
    {
        var session = await SessionOf(db, chamber);
        var declared = await db.Set<TieDeclaration>()
            .SingleAsync(one => one.SessionId == session.Id && one.MemberId == member, Cancellation);

        return WrittenOpinion.Give(
            session,
            new(chamber.Dossier, Stance.Keep),
            member,
            declared,
            TimeProvider.System.GetUtcNow()
        );
    }

    private static async Task MustBreak(OcopDbContext db, Rule rule)
    {
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => db.SaveChangesAsync(Cancellation));
        Assert.Equal(rule, refused.Rule);
    }
}
