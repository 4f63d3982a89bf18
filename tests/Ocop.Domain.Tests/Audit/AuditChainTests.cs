using Ocop.Domain.Audit;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Tests.Audit;

public sealed class AuditChainTests
{
    private static readonly DateTimeOffset Now = new(2026, 8, 5, 1, 2, 3, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2026, 8, 5);

    private static readonly Audited Act = new(Now, Id<User>.Named("somebody"), [Role.Producer], "SubmitDossier", "a");

    private static readonly IReadOnlyList<AuditEntry> Entries =
    [
        .. Enumerable.Range(0, 5).Select(number => Entry(id: new Guid(number, 0, 0, new byte[8]))),
    ];

    private static readonly IReadOnlyList<AuditSeal> Seals = [.. AuditSeal.After(null, Entries)];

    [Fact]
    public void Positions_count_from_one_without_gaps() =>
        Assert.Equal([1L, 2, 3, 4, 5], Seals.Select(seal => seal.Position));

    [Fact]
    public void An_untouched_chain_has_no_findings() => Assert.Empty(Findings(Seals.Zip(Entries)));

    [Fact]
    public void A_changed_entry_is_found_and_the_ones_after_it_are_not_blamed()
    {
        var changed = Entries.ToList();
        changed[2] = Entry(id: Guid.Empty, version: 9);

        var finding = Assert.Single(Findings(Seals.Zip(changed)));

        Assert.Equal((AuditFindingKind.EntryChanged, 3L), (finding.Kind, finding.Position!.Value));
    }

    [Fact]
    public void A_missing_link_is_found_where_it_was()
    {
        var pairs = Seals.Zip(Entries).Where(pair => pair.First.Position != 4);

        var finding = Assert.Single(Findings(pairs));

        Assert.Equal((AuditFindingKind.LinkRemoved, 4L), (finding.Kind, finding.Position!.Value));
    }

    [Fact]
    public void Every_part_of_an_entry_counts()
    {
        var other = Id<User>.New();
        AuditEntry[] variants =
        [
            Entry(),
            Entry(act: Act with { At = Now.AddMicroseconds(1) }),
            Entry(act: Act with { ActorId = other }),
            Entry(act: Act with { Roles = [Role.Auditor] }),
            Entry(act: Act with { UseCase = "Other" }),
            Entry(act: Act with { TraceId = "b" }),
            Entry(id: new Guid(7, 0, 0, new byte[8])),
            Entry(version: 2),
            Entry(change: AuditedChange.Removed),
            Entry(before: [1]),
            Entry(after: [1]),
        ];

        Assert.Distinct(variants.Select(entry => Convert.ToHexString(AuditSeal.After(null, entry).Hash)));
    }

    [Fact]
    public void What_the_database_does_not_keep_does_not_count() =>
        Assert.Equal(
            Entry().ToCanonicalBytes(),
            Entry(act: Act with { At = Now.AddTicks(9).ToOffset(TimeSpan.FromHours(7)) }).ToCanonicalBytes()
        );

    [Fact]
    public void A_root_covers_what_came_since_the_one_before()
    {
        var first = AuditRoot.Of(Day, Seals[1], previous: null);
        var second = AuditRoot.Of(Day.AddDays(1), Seals[4], first);

        Assert.Equal((2L, 3L), (first.Entries, second.Entries));
        Assert.True(first.Follows(null));
        Assert.True(second.Follows(first));
        Assert.False(second.Follows(null));
        Assert.False(AuditRoot.Of(Day.AddDays(2), Seals[4], first).Follows(first));
    }

    [Fact]
    public void A_chain_that_ends_before_its_root_is_cut()
    {
        var root = AuditRoot.Of(Day, Seals[4], previous: null);
        var verification = new AuditVerification([root]);
        foreach (var (seal, entry) in Seals.Zip(Entries).Take(3))
            verification.Take(seal, entry);

        verification.Finish();

        Assert.Equal([new(AuditFindingKind.ChainCut, 5, null, Day)], verification.Findings);
    }

    private static AuditEntry Entry(
        Audited? act = null,
        AuditedChange change = AuditedChange.Changed,
        Guid id = default,
        int version = 1,
        byte[]? before = null,
        byte[]? after = null
    ) =>
        new(act ?? Act, change)
        {
            AggregateType = "dossier",
            AggregateId = id,
            Version = version,
            Before = before,
            After = after,
        };

    private static IReadOnlyList<AuditFinding> Findings(IEnumerable<(AuditSeal Seal, AuditEntry Entry)> pairs)
    {
        var verification = new AuditVerification([]);
        foreach (var (seal, entry) in pairs)
            verification.Take(seal, entry);
        verification.Finish();
        return verification.Findings;
    }
}
