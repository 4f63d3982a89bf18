using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Audit;

public sealed class AuditLogTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_use_case_leaves_who_what_when_and_from_which_state_to_which()
    {
        var chamber = await Chamber.Scoring(api);

        var sheet = await chamber.OpenSheet(chamber.Ann);
        await (await chamber.Mark(chamber.Ann, sheet)).MustBe(200);

        var entries = await Log($"aggregateType=score_sheet&aggregateId={sheet}&sort=at");
        Assert.Equal(["OpenScoreSheet", "MarkScoreSheet"], entries.Select(entry => (string?)entry["useCase"]));
        Assert.Equal(["created", "changed"], entries.Select(entry => (string?)entry["change"]));
        Assert.All(entries, entry => Assert.Equal($"{chamber.Ann.Id}", (string?)entry["actorId"]));
        Assert.All(entries, entry => Assert.Equal("council_member", (string?)entry["roles"]![0]));
        Assert.All(entries, entry => Assert.Matches("^[0-9a-f]{32}$", (string?)entry["traceId"]));
        Assert.Null(entries[0]["before"]);
        Assert.Equal((string?)entries[0]["after"], (string?)entries[1]["before"]);
        Assert.NotEqual((string?)entries[1]["before"], (string?)entries[1]["after"]);
    }

    [Fact]
    public async Task What_follows_from_a_use_case_is_logged_under_its_name()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in new[] { chamber.Chair, chamber.Ann, chamber.Binh })
            await chamber.Score(member);

        await (await chamber.Close()).MustBe(200);

        var result = (string)(await chamber.Result())["id"]!;
        Assert.Equal("CloseSession", (string?)Assert.Single(await Log($"aggregateId={result}"))["useCase"]);
        var dossier = await Log($"aggregateId={chamber.Dossier}");
        Assert.Contains(dossier, entry => (string?)entry["useCase"] == "CloseSession");
    }

    [Fact]
    public async Task Each_change_begins_in_the_state_in_which_the_one_before_it_ended()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in new[] { chamber.Chair, chamber.Ann, chamber.Binh })
            await chamber.Score(member);
        await (await chamber.Close()).MustBe(200);

        await api.InDatabase(async db =>
        {
            var broken = await db
                .Database.SqlQuery<string>(
                    $"""
                    SELECT aggregate_type || ' ' || use_case AS "Value"
                    FROM (
                        SELECT *, lag(after) OVER one AS ended, lag(version) OVER one AS former
                        FROM audit.entries
                        WINDOW one AS (PARTITION BY aggregate_id ORDER BY version, change = 'removed')
                    ) AS entry
                    WHERE former = version - CASE change WHEN 'removed' THEN 0 ELSE 1 END AND before IS DISTINCT FROM ended
                    """
                )
                .ToListAsync(Cancellation);
            Assert.Empty(broken);
        });
    }

    [Fact]
    public async Task A_refused_use_case_leaves_nothing()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);

        await (await Chamber.Put(chamber.Ann.Client, $"/api/v1/score-sheets/{sheet}/choices", Impossible)).MustBe(422);

        Assert.Single(await Log($"aggregateId={sheet}"));
    }

    [Fact]
    public async Task A_repeated_request_is_logged_once()
    {
        var place = await Locality.In(api);
        var officer = await place.ProvinceOfficer();
        officer.DefaultRequestHeaders.Add("Idempotency-Key", $"{Guid.CreateVersion7()}");
        var round = new
        {
            unitId = place.Province.Id.Value,
            year = 2026,
            number = 3,
        };

        var first = await officer.PostAsJsonAsync("/api/v1/rounds", round, Cancellation);
        await officer.PostAsJsonAsync("/api/v1/rounds", round, Cancellation);

        Assert.Single(await Log($"aggregateId={(string)(await first.Json())["id"]!}"));
    }

    [Fact]
    public async Task Equal_contents_of_two_records_do_not_show()
    {
        var (one, other) = (Twin(), Twin());
        await api.Given(one, other);

        var hashes = await Hashes(one.Id, other.Id);

        Assert.Equal(2, hashes.Distinct().Count());
    }

    [Fact]
    public async Task The_log_holds_no_names_and_no_addresses()
    {
        var (user, _) = await (await Locality.In(api)).Somebody();

        var entry = Assert.Single(await Log($"aggregateId={user.Id}")).ToJsonString();

        Assert.DoesNotContain(user.FullName, entry, StringComparison.Ordinal);
        Assert.DoesNotContain(user.Email, entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_is_read_by_actor_and_by_day()
    {
        var place = await Locality.In(api);
        var officer = Id<User>.New();
        await api.InDatabase(db =>
            db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO audit.entries (at, actor_id, roles, use_case, change, aggregate_type, aggregate_id, version)
                SELECT at, {officer.Value}, 'admin', 'Test', 'changed', 'user', gen_random_uuid(), 1
                FROM (VALUES (timestamptz '2020-03-31 16:59:59Z'), ('2020-03-31 17:00:00Z'), ('2020-04-01 17:00:00Z')) AS t(at)
                """,
                Cancellation
            )
        );

        var entries = await Log($"actor={officer}&from=2020-04-01&to=2020-04-01");

        Assert.Equal("2020-03-31T17:00:00+00:00", (string?)Assert.Single(entries)["at"]);
        Assert.Equal(3, (await Log($"actor={officer}")).Count);
    }

    [Fact]
    public async Task Nobody_but_auditors_reads_the_log()
    {
        var others = Enum.GetValues<Role>().Where(role => role is not Role.Auditor);

        foreach (var other in others.Select(role => api.As(Id<User>.New(), role)))
            await (await other.GetAsync("/api/v1/audit-log", Cancellation)).MustBeProblem(403, "not-allowed");
        await (await api.Anyone().GetAsync("/api/v1/audit-log", Cancellation)).MustBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task Daily_roots_are_public_and_follow_from_each_other()
    {
        await using var audited = await AuditedApi.On(api);
        await audited.Happened(3);
        audited.At(AuditedApi.Morning.AddDays(2));
        await audited.Seal();

        var roots = await audited.Anyone().GetAll("/api/v1/audit-roots?sort=date");

        Assert.All(
            roots.Zip(roots.Skip(1)),
            pair => Assert.Equal((string?)pair.First["hash"], (string?)pair.Second["previousHash"])
        );
        Assert.All(roots, root => Assert.Equal(HashOf(root), (string?)root["hash"]));
        Assert.Equal("2030-08-06", (string?)roots[^1]["date"]);
    }

    private static readonly object Impossible = new { choices = new[] { new { criterion = "1.1", option = 99 } } };

    private static string HashOf(JsonNode root)
    {
        var text =
            $"{root["previousHash"]}|{root["date"]}|{root["entries"]}|{root["lastPosition"]}|{root["chainHash"]}";
        return Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(text))
        );
    }

    private static User Twin() =>
        User.Register("Vàng Thị Mỷ", $"{Guid.CreateVersion7():N}@example.vn", Language.Vi, DateTimeOffset.UnixEpoch);

    private async Task<List<string>> Hashes(params Id<User>[] users)
    {
        var hashes = new List<string>();
        foreach (var user in users)
            hashes.Add((string)Assert.Single(await Log($"aggregateId={user}"))["after"]!);
        return hashes;
    }

    private Task<List<JsonNode>> Log(string filter) =>
        api.As(Id<User>.New(), Role.Auditor).GetAll($"/api/v1/audit-log?{filter}");
}
