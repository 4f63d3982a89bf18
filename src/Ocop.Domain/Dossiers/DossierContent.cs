namespace Ocop.Domain.Dossiers;

/// <summary>What a producer files, as one value: two submissions differ exactly where their contents do.</summary>
/// <param name="BusinessResults">Mẫu 02, part II.</param>
/// <param name="Plan">Mẫu 02, part IV.</param>
public sealed record DossierContent(
    string? BusinessResults,
    string? Plan,
    int Samples,
    IReadOnlyList<SelfAssessment> Answers,
    IReadOnlyList<FiledPaper> Papers
)
{
    /// <summary>What there was before anything was filed.</summary>
    public static readonly DossierContent Empty = new(null, null, 0, [], []);

    public ContentChanges ChangesSince(DossierContent before) =>
        new(
            [.. Pair(before.Answers, Answers, one => one.Criterion).Where(pair => pair.Before != pair.After)],
            [.. Pair(before.Papers, Papers, one => one.EvidenceId).Where(pair => !IsSame(pair.Before, pair.After))],
            before.BusinessResults == BusinessResults ? null : new(before.BusinessResults, BusinessResults),
            before.Plan == Plan ? null : new(before.Plan, Plan),
            before.Samples == Samples ? null : new(before.Samples, Samples)
        );

    private static bool IsSame(FiledPaper? before, FiledPaper? after) =>
        before is not null && before.Version == after?.Version && before.Criteria.ToHashSet().SetEquals(after.Criteria);

    private static IEnumerable<Change<TItem?>> Pair<TItem, TKey>(
        IReadOnlyList<TItem> before,
        IReadOnlyList<TItem> after,
        Func<TItem, TKey> key
    )
        where TItem : class
        where TKey : notnull
    {
        var (old, present) = (before.ToDictionary(key), after.ToDictionary(key));

        return old
            .Keys.Union(present.Keys)
            .Select(one => new Change<TItem?>(old.GetValueOrDefault(one), present.GetValueOrDefault(one)));
    }
}

/// <summary>A paper as it was filed: in which version, and what it was to prove.</summary>
public sealed record FiledPaper(Id<Evidence> EvidenceId, int Version, IReadOnlyList<string> Criteria);

/// <summary>Where two contents differ; what is the same is not in it.</summary>
/// <param name="Answers">Without a before: newly answered. Without an after: no longer answered.</param>
/// <param name="Papers">Without a before: added. Without an after: removed.</param>
public sealed record ContentChanges(
    IReadOnlyList<Change<SelfAssessment?>> Answers,
    IReadOnlyList<Change<FiledPaper?>> Papers,
    Change<string?>? BusinessResults,
    Change<string?>? Plan,
    Change<int>? Samples
)
{
    public bool IsEmpty =>
        Answers.Count == 0 && Papers.Count == 0 && (BusinessResults, Plan, Samples) is (null, null, null);
}

public sealed record Change<TValue>(TValue Before, TValue After);
