using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Audit;

/// <summary>What is final stays so, whoever comes to the database.</summary>
public sealed class ImmutableRowsTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("UPDATE audit.entries SET version = 7")]
    [InlineData("DELETE FROM audit.entries")]
    [InlineData("TRUNCATE audit.entries CASCADE")]
    [InlineData("UPDATE audit.seals SET position = position + 1")]
    [InlineData("DELETE FROM audit.seals")]
    [InlineData("UPDATE audit.roots SET entries = 0")]
    [InlineData("DELETE FROM audit.roots")]
    [InlineData("DELETE FROM audit.keys")]
    public Task The_audit_log_only_grows(string sql) => IsRefused(sql);

    [Fact]
    public async Task A_submitted_sheet_keeps_its_row_and_its_choices()
    {
        var chamber = await Chamber.Scoring(api);
        await (await chamber.Score(chamber.Ann)).MustBe(200);
        var sheet = $"SELECT id FROM assessment.score_sheets WHERE scorer_id = '{chamber.Ann.Id}'";

        await IsRefused($"UPDATE assessment.sheet_choices SET option = 0 WHERE sheet_id IN ({sheet})");
        await IsRefused($"DELETE FROM assessment.sheet_choices WHERE sheet_id IN ({sheet})");
        await IsRefused($"DELETE FROM assessment.score_sheets WHERE id IN ({sheet})");
    }

    [Fact]
    public async Task An_open_sheet_may_change()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);
        await (await chamber.Mark(chamber.Ann, sheet)).MustBe(200);

        await (await chamber.Mark(chamber.Ann, sheet, but: "1.5", points: 2)).MustBe(200);
    }

    [Fact]
    public async Task A_result_keeps_every_row()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in new[] { chamber.Chair, chamber.Ann, chamber.Binh })
            await chamber.Score(member, but: "1.5", points: 2);
        await (await chamber.Close()).MustBe(200);
        var result = (string)(await chamber.Result())["id"]!;

        await IsRefused($"UPDATE assessment.results SET star = 3 WHERE id = '{result}'");
        await IsRefused($"DELETE FROM assessment.results WHERE id = '{result}'");
        await IsRefused($"UPDATE assessment.result_sheets SET total = 1 WHERE result_id = '{result}'");
        await IsRefused($"UPDATE assessment.result_points SET points = 1 WHERE result_id = '{result}'");
        await IsRefused($"DELETE FROM assessment.result_unmet_minima WHERE result_id = '{result}'");
    }

    private Task IsRefused(string sql) =>
        api.InDatabase(async db =>
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() =>
                db.Database.ExecuteSqlRawAsync(sql, Cancellation)
            );
            Assert.Equal(PostgresErrorCodes.RestrictViolation, refused.SqlState);
        });
}
