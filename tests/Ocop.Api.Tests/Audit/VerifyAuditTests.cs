using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Audit;

namespace Ocop.Api.Tests.Audit;

/// <summary>Whatever is done to the log behind the application's back is found and named.</summary>
public sealed class VerifyAuditTests(OcopApi api)
{
    private static readonly DateOnly FirstDay = new(2030, 8, 5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_untouched_log_is_intact()
    {
        await using var audited = await AuditedApi.On(api);
        await audited.Happened(5);
        await audited.Seal();

        var report = await audited.Verify();

        Assert.Empty(report.Findings);
        Assert.True(report.Entries >= 5);
        Assert.Equal(0, report.Unsealed);
    }

    [Fact]
    public async Task A_changed_entry_is_named_and_no_other()
    {
        await using var audited = await AuditedApi.On(api);
        var place = await Sealed(audited);

        await audited.Tamper(
            $"UPDATE audit.entries SET actor_id = gen_random_uuid() WHERE number = {place.EntryNumber}"
        );

        Assert.Equal(
            [new AuditFinding(AuditFindingKind.EntryChanged, place.Position, place.EntryNumber, null)],
            (await audited.Verify()).Findings
        );
    }

    [Fact]
    public async Task A_removed_entry_is_named()
    {
        await using var audited = await AuditedApi.On(api);
        var place = await Sealed(audited);

        await audited.Tamper($"DELETE FROM audit.entries WHERE number = {place.EntryNumber}");

        Assert.Equal(
            [new AuditFinding(AuditFindingKind.EntryRemoved, place.Position, place.EntryNumber, null)],
            (await audited.Verify()).Findings
        );
    }

    [Fact]
    public async Task An_entry_removed_with_its_link_is_named_by_its_place()
    {
        await using var audited = await AuditedApi.On(api);
        var place = await Sealed(audited);

        await audited.Tamper(
            $"DELETE FROM audit.entries WHERE number = {place.EntryNumber}; DELETE FROM audit.seals WHERE position = {place.Position}"
        );

        Assert.Equal(
            [new AuditFinding(AuditFindingKind.LinkRemoved, place.Position, null, null)],
            (await audited.Verify()).Findings
        );
    }

    [Fact]
    public async Task An_inserted_entry_is_named()
    {
        await using var audited = await AuditedApi.On(api);
        var place = await Sealed(audited);

        await audited.Tamper(
            $"""
            INSERT INTO audit.entries OVERRIDING SYSTEM VALUE
            SELECT 1000000, transaction_id, at, actor_id, roles, use_case, change, aggregate_type, aggregate_id, version
            FROM audit.entries WHERE number = {place.EntryNumber}
            """
        );

        Assert.Equal(
            [new AuditFinding(AuditFindingKind.EntryInserted, null, 1000000, null)],
            (await audited.Verify()).Findings
        );
    }

    [Fact]
    public async Task Two_entries_that_changed_places_are_named()
    {
        await using var audited = await AuditedApi.On(api);
        var place = await Sealed(audited);
        var (one, next) = (place.Position, place.Position + 1);

        await audited.Tamper(
            $"""
            CREATE TEMP TABLE two AS SELECT * FROM audit.seals WHERE position IN ({one}, {next});
            DELETE FROM audit.seals WHERE position IN ({one}, {next});
            INSERT INTO audit.seals
            SELECT here.position, other.entry_number, here.hash
            FROM two AS here JOIN two AS other ON other.position <> here.position;
            DROP TABLE two
            """
        );

        Assert.Equal(
            [(AuditFindingKind.EntryChanged, (long?)one), (AuditFindingKind.EntryChanged, next)],
            (await audited.Verify()).Findings.Select(finding => (finding.Kind, finding.Position))
        );
    }

    [Fact]
    public async Task A_chain_cut_short_is_betrayed_by_the_root_of_the_day()
    {
        await using var audited = await AuditedApi.On(api);
        await audited.Happened(3);
        audited.At(AuditedApi.Morning.AddDays(1));
        await audited.Seal();
        var last = await audited.Read(db => db.Set<AuditRoot>().OrderBy(root => root.Date).LastAsync(Cancellation));

        await audited.Tamper(
            $"""
            DELETE FROM audit.entries
            WHERE number IN (SELECT entry_number FROM audit.seals WHERE position = {last.LastPosition});
            DELETE FROM audit.seals WHERE position = {last.LastPosition}
            """
        );

        Assert.Contains(
            new AuditFinding(AuditFindingKind.ChainCut, last.LastPosition, null, last.Date),
            (await audited.Verify()).Findings
        );
    }

    [Fact]
    public async Task Who_rewrites_every_hash_is_betrayed_by_a_published_root()
    {
        await using var audited = await AuditedApi.On(api);
        var place = await Sealed(audited);
        audited.At(AuditedApi.Morning.AddDays(1));
        await audited.Seal();
        var published = await audited.Read(db =>
            db.Set<AuditRoot>().ToDictionaryAsync(root => root.Date, root => root.Hash, Cancellation)
        );
        await audited.Tamper(
            $"""
            UPDATE audit.entries SET actor_id = gen_random_uuid() WHERE number = {place.EntryNumber};
            DELETE FROM audit.seals; DELETE FROM audit.roots
            """
        );
        await audited.Seal();

        Assert.Empty((await audited.Verify()).Findings);
        var finding = Assert.Single((await audited.Verify(published)).Findings, one => one.Root == FirstDay);
        Assert.Equal(AuditFindingKind.RootNotAsPublished, finding.Kind);
    }

    [Fact]
    public async Task A_changed_root_is_named()
    {
        await using var audited = await AuditedApi.On(api);
        await audited.Happened(1);
        audited.At(AuditedApi.Morning.AddDays(1));
        await audited.Seal();

        await audited.Tamper($"UPDATE audit.roots SET entries = entries + 1 WHERE date = '{FirstDay:yyyy-MM-dd}'");

        var finding = Assert.Single((await audited.Verify()).Findings);
        Assert.Equal((AuditFindingKind.RootChanged, FirstDay), (finding.Kind, finding.Root!.Value));
    }

    [Fact]
    public async Task A_transaction_that_still_runs_is_linked_after_its_end_and_nothing_is_lost()
    {
        await using var audited = await AuditedApi.On(api);
        await audited.Seal();

        var linkedMeanwhile = await audited.InScope(async services =>
        {
            var slow = (Infrastructure.Common.OcopDbContext)
                services.GetService(typeof(Infrastructure.Common.OcopDbContext))!;
            await using var transaction = await slow.Database.BeginTransactionAsync(Cancellation);
            slow.Add(
                Domain.Identity.User.Register(
                    "Giàng A Páo",
                    $"{Guid.CreateVersion7():N}@example.vn",
                    Domain.Identity.Language.Vi,
                    AuditedApi.Morning
                )
            );
            await slow.SaveChangesAsync(Cancellation);
            await audited.Happened(2);

            var linked = await audited.SealOnce();
            await transaction.CommitAsync(Cancellation);
            return linked;
        });

        await audited.Seal();
        Assert.Equal(0, linkedMeanwhile);
        Assert.Empty((await audited.Verify()).Findings);
    }

    [Fact]
    public async Task Two_that_link_at_the_same_time_make_one_chain()
    {
        await using var audited = await AuditedApi.On(api);
        await audited.Happened(20);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => audited.SealOnce()));
        await audited.Seal();

        var report = await audited.Verify();
        Assert.Empty(report.Findings);
        Assert.Equal(await audited.Read(db => db.Set<AuditEntry>().CountAsync(Cancellation)), report.Entries);
    }

    [Fact]
    public async Task Every_day_has_a_root_the_quiet_ones_too()
    {
        await using var audited = await AuditedApi.On(api);
        await audited.Seal();
        var before = await audited.Read(db => db.Set<AuditRoot>().MaxAsync(root => (DateOnly?)root.Date, Cancellation));
        await audited.Happened(2);
        audited.At(AuditedApi.Morning.AddDays(3));

        await audited.Seal();

        var roots = await audited.Read(db =>
            db.Set<AuditRoot>()
                .Where(root => root.Date >= FirstDay)
                .OrderBy(root => root.Date)
                .ToListAsync(Cancellation)
        );
        Assert.Equal(FirstDay.AddDays(-1), before);
        Assert.Equal([2L, 0, 0], roots.Select(root => root.Entries));
        Assert.Equal([FirstDay, FirstDay.AddDays(1), FirstDay.AddDays(2)], roots.Select(root => root.Date));
    }

    private static async Task<AuditSeal> Sealed(AuditedApi audited)
    {
        await audited.Happened(5);
        await audited.Seal();
        return await audited.Read(db =>
            db.Set<AuditSeal>().OrderByDescending(seal => seal.Position).Skip(2).FirstAsync(Cancellation)
        );
    }
}
