namespace Ocop.Domain.Audit;

/// <summary>
/// Goes along the whole chain once and says where it has been broken. After a break it goes on from the hash that is
/// recorded there, so that one changed entry is named and not everything after it.
/// </summary>
public sealed class AuditVerification(IEnumerable<AuditRoot> roots)
{
    private readonly Queue<AuditRoot> _roots = new(roots.OrderBy(root => root.Date));
    private readonly List<AuditFinding> _findings = [];
    private AuditRoot? _lastRoot;
    private AuditSeal? _last;

    /// <summary>In the order they were found; empty when everything is as it was written.</summary>
    public IReadOnlyList<AuditFinding> Findings => _findings;

    /// <summary>How many links have been checked.</summary>
    public long Checked { get; private set; }

    /// <param name="seal">The next one by position.</param>
    /// <param name="entry">The entry it seals; none when there is no such entry any more.</param>
    public void Take(AuditSeal seal, AuditEntry? entry)
    {
        var expected = AuditPosition(_last);

        if (seal.Position != expected)
            Find(AuditFindingKind.LinkRemoved, expected, entry: null);
        else if (entry is null)
            Find(AuditFindingKind.EntryRemoved, seal.Position, seal.EntryNumber);
        else if (!AuditSeal.After(_last, entry).Hash.AsSpan().SequenceEqual(seal.Hash))
            Find(AuditFindingKind.EntryChanged, seal.Position, entry.Number);

        (_last, Checked) = (seal, Checked + 1);
        while (_roots.TryPeek(out var root) && root.LastPosition <= seal.Position)
            Take(_roots.Dequeue(), seal);
    }

    /// <summary>An entry that the chain passed by: it was put among the sealed ones afterwards.</summary>
    public void TakeInserted(AuditEntry entry) => Find(AuditFindingKind.EntryInserted, position: null, entry.Number);

    /// <summary>To be called at the end of the chain.</summary>
    public void Finish()
    {
        while (_roots.TryDequeue(out var root))
            Find(AuditFindingKind.ChainCut, root.LastPosition, entry: null, root.Date);
    }

    /// <summary>Compares a root with what was published of it.</summary>
    public void Compare(AuditRoot? root, DateOnly date, ReadOnlySpan<byte> published)
    {
        if (root is null || !published.SequenceEqual(root.Hash))
            Find(AuditFindingKind.RootNotAsPublished, root?.LastPosition, entry: null, date);
    }

    private void Take(AuditRoot root, AuditSeal seal)
    {
        if (!root.Follows(_lastRoot) || (root.LastPosition == seal.Position && !Covers(root, seal)))
            Find(AuditFindingKind.RootChanged, root.LastPosition, entry: null, root.Date);

        _lastRoot = root;
    }

    private static bool Covers(AuditRoot root, AuditSeal seal) => root.ChainHash.AsSpan().SequenceEqual(seal.Hash);

    private static long AuditPosition(AuditSeal? last) => (last?.Position ?? 0) + 1;

    private void Find(AuditFindingKind kind, long? position, long? entry, DateOnly? root = null) =>
        _findings.Add(new(kind, position, entry, root));
}

/// <summary>Where and how the log is not as it was written.</summary>
/// <param name="Position">The place in the chain.</param>
/// <param name="EntryNumber">The entry.</param>
/// <param name="Root">The day of the root.</param>
public sealed record AuditFinding(AuditFindingKind Kind, long? Position, long? EntryNumber, DateOnly? Root);

public enum AuditFindingKind
{
    /// <summary>The entry, or its place among the others, is not the one that was sealed.</summary>
    EntryChanged,

    /// <summary>A sealed entry is gone.</summary>
    EntryRemoved,

    /// <summary>An entry stands among sealed ones and was not sealed with them.</summary>
    EntryInserted,

    /// <summary>A position is missing.</summary>
    LinkRemoved,

    /// <summary>A root does not say what the chain says.</summary>
    RootChanged,

    /// <summary>The chain ends before a place that a root covers.</summary>
    ChainCut,

    /// <summary>A root differs from the published one.</summary>
    RootNotAsPublished,
}
