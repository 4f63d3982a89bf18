using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.ApiClients;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Audit;
using Ocop.Domain.Identity;
using Ocop.Domain.Imports.Records;

namespace Ocop.Api.Tests.Imports.Records;

/// <summary>The way of an import: who sends, how it is worked off, and what stops it.</summary>
[Collection(RunningJobs.Collection)]
public sealed class RecordImportTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_system_without_the_scope_sends_nothing()
    {
        var reader = await (await (await Agency.In(api)).System("products:read")).SignedIn();

        await (await reader.Post(Sending.Imports, new JsonObject())).MustBeProblem(403, "scope-missing");
        await (await reader.GetAsync("/api/v1/source-records", Cancellation)).MustBeProblem(403, "scope-missing");
    }

    [Fact]
    public async Task An_officer_sends_for_a_system_of_the_own_agency()
    {
        var sending = await Sending.From(api);
        var officer = sending.Agency.Officer;
        var named = new JsonObject { ["clientId"] = sending.System.ClientId };

        var import = await officer.Create(Sending.Imports, named);
        await officer.Create($"{Sending.Imports}/{import["id"]}/batches", Sending.Batch([sending.Row()]));

        Assert.Equal(1, (int)(await sending.Client.GetJson($"{Sending.Imports}/{import["id"]}"))["progress"]!["rows"]!);
        var other = (await Agency.In(api)).Officer;
        await (await other.Post(Sending.Imports, named.DeepClone())).MustBeProblem(404, "not-found");
        await (await officer.Post(Sending.Imports, new JsonObject())).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_system_that_was_not_let_in_to_send_is_not_sent_for()
    {
        var agency = await Agency.In(api);
        var reader = await agency.System("products:read");
        var named = new JsonObject { ["clientId"] = reader.ClientId };

        await (await agency.Officer.Post(Sending.Imports, named)).MustBeProblem(409, "record-import.client");
    }

    [Fact]
    public async Task Another_system_finds_neither_the_import_nor_the_ids()
    {
        var sending = await Sending.From(api);
        var other = await Sending.From(api, sending.Place);
        await sending.Entered(sending.Row("OWN-1"));
        var url = await sending.Opened(sending.Row("OWN-2"));

        foreach (var part in new[] { "", "/findings" })
            await (await other.Client.GetAsync(url + part, Cancellation)).MustBeProblem(404, "not-found");
        await (await other.Client.Post($"{url}/dry-run")).MustBeProblem(404, "not-found");
        Assert.Empty((await other.Client.GetJson("/api/v1/source-records?sourceId=OWN-1"))["items"]!.AsArray());
    }

    [Fact]
    public async Task How_far_it_has_come_breaks_no_chain_of_the_audit_log()
    {
        var sending = await Sending.From(api);

        var url = await sending.Checked(sending.Row());
        await (await sending.Commit(url)).MustBe(202);
        await sending.WorkOff();

        var id = Guid.Parse(url.Split('/')[^1]);
        await api.InDatabase(async db =>
        {
            var entries = await db.Set<AuditEntry>()
                .Where(entry => entry.AggregateId == id)
                .OrderBy(entry => entry.Version)
                .ToListAsync(Cancellation);
            Assert.True(entries.Count > 3);
            Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.Equal(pair.First.After, pair.Second.Before));
        });
    }

    [Fact]
    public async Task An_auditor_of_the_place_looks_on_and_sends_nothing()
    {
        var sending = await Sending.From(api);
        var auditor = await sending.Place.Officer(Role.Auditor, sending.Place.Province);
        var url = await sending.Opened(sending.Row());

        Assert.Equal("open", (string?)(await auditor.GetJson(url))["state"]);
        await (await auditor.Post($"{url}/dry-run")).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task A_batch_says_its_rows_and_their_ids()
    {
        var sending = await Sending.From(api);
        var url = await sending.Opened(sending.Row());

        foreach (var rows in new JsonObject[][] { [], [sending.Row("")], [sending.Row(new string('x', 101))] })
            await (await sending.Client.Post($"{url}/batches", Sending.Batch(rows))).MustBe(422);
        var unknown = sending.Row();
        unknown["stars"] = 4;
        await (await sending.Client.Post($"{url}/batches", Sending.Batch([unknown]))).MustBeProblem(
            400,
            "request.unreadable"
        );
    }

    [Fact]
    public async Task A_long_import_is_answered_at_once_with_the_place_where_its_progress_is_told()
    {
        var sending = await Sending.From(api);
        var url = await sending.Opened(sending.Row("A1"), sending.Row("A2"));
        await sending.Client.Create($"{url}/batches", Sending.Batch([sending.Row("A3")]));

        var answer = await sending.Client.Post($"{url}/dry-run");

        await answer.MustBe(202);
        Assert.Equal(url, answer.Headers.Location?.ToString());
        var import = await answer.Json();
        Assert.Equal("checking", (string?)import["state"]);
        Assert.Equal("""{"rows":3,"done":0}""", import["progress"]!.ToJsonString());
        await sending.WorkOff();
        Assert.Equal("""{"rows":3,"done":3}""", (await sending.Client.GetJson(url))["progress"]!.ToJsonString());
    }

    [Fact]
    public async Task Nothing_is_entered_before_the_commitment()
    {
        var sending = await Sending.From(api);

        await sending.Checked(sending.Row());

        Assert.Empty((await sending.Client.GetJson("/api/v1/source-records?sourceId=A1"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Two_commitments_of_one_dry_run_are_one()
    {
        var sending = await Sending.From(api);
        var url = await sending.Checked(sending.Row());

        var answers = await Task.WhenAll(sending.Commit(url), sending.Commit(url));

        Assert.Single(answers, answer => (int)answer.StatusCode == 202);
        Assert.Single(answers, answer => (int)answer.StatusCode is 409 or 412);
        await sending.WorkOff();
        Assert.True((bool)(await sending.Known("A1"))["isKeptThere"]!);
    }

    [Fact]
    public async Task Errors_that_appear_after_the_dry_run_bring_it_back_to_the_sender()
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        var url = await sending.Checked(row);
        var other = row.DeepClone().AsObject();
        other["star"] = 3;
        await sending.Entered(other); // the same id and version with another content

        await (await sending.Commit(url, exclude: false)).MustBe(202);
        await sending.WorkOff();

        Assert.Equal("checked", (string?)(await sending.Client.GetJson(url))["state"]);
        Assert.Contains(await sending.FindingsOf(url), one => (string?)one["code"] == "import.conflict");
    }

    [Fact]
    public async Task A_step_that_breaks_leaves_nothing_half_and_is_begun_anew()
    {
        var sending = await Sending.From(api);
        var url = await sending.Checked(sending.Row("A1"), sending.Row("A2"));
        await (await sending.Commit(url)).MustBe(202);

        await using (await BlockAsync(sending, "A2"))
        {
            var (admin, _) = await RunningJobs.Administrator(api);
            Assert.Equal("failed", (string?)(await RunningJobs.Run(admin, "record-imports"))["outcome"]);
            Assert.Equal("entering", (string?)(await sending.Client.GetJson(url))["state"]);
            Assert.Empty((await sending.Client.GetJson("/api/v1/source-records"))["items"]!.AsArray());
            Assert.Empty(
                (
                    await api.Anyone()
                        .GetJson($"/api/v1/certified-products?status=any&province={sending.Place.Province.Id}")
                )["items"]!.AsArray()
            );
        }

        await sending.WorkOff();
        Assert.Equal("entered", (string?)(await sending.Client.GetJson(url))["state"]);
        Assert.Equal("A2", (string?)(await sending.Known("A2"))["sourceId"]);
    }

    [Fact]
    public async Task A_step_that_breaks_again_and_again_is_given_up_and_does_not_hold_up_others()
    {
        var (broken, sound) = (await Sending.From(api), await Sending.From(api));
        var url = await broken.Checked(broken.Row("A1"));
        await (await broken.Commit(url)).MustBe(202);
        var later = await sound.Opened(sound.Row());
        var (admin, _) = await RunningJobs.Administrator(api);

        await using (await BlockAsync(broken, "A1"))
        {
            for (var attempt = 0; attempt < RecordImport.MostAttempts; attempt++)
                Assert.Equal("failed", (string?)(await RunningJobs.Run(admin, "record-imports"))["outcome"]);
            await (await sound.Client.Post($"{later}/dry-run")).MustBe(202);
            await RunningJobs.Run(admin, "record-imports");
        }

        Assert.Equal("checked", (string?)(await sound.Client.GetJson(later))["state"]);
        Assert.Equal("failed", (string?)(await broken.Client.GetJson(url))["state"]);
    }

    /// <summary>No row with this id can be written while it stands: as if the server broke down at the end of a step.</summary>
    private async Task<IAsyncDisposable> BlockAsync(Sending sending, string sourceId)
    {
        var client = Guid.Parse(sending.System.ClientId);
        var name = $"ck_blocked_{client:N}";
        var check = $"NOT (client_id = '{client}' AND source_id = '{sourceId}')";
        await Execute($"ALTER TABLE imports.source_records ADD CONSTRAINT {name} CHECK ({check}) NOT VALID");
        return new Unblocking(() => Execute($"ALTER TABLE imports.source_records DROP CONSTRAINT {name}"));
    }

    private Task Execute(string statement) =>
        api.InDatabase(db => db.Database.ExecuteSqlRawAsync(statement, Cancellation));

    private sealed class Unblocking(Func<Task> end) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await end();
    }
}
