namespace Ocop.Domain.Dossiers;

/// <summary>What a producer files, as one value: two submissions differ exactly where their contents do.</summary>
/// <param name="BusinessResults">Mẫu 02, part II.</param>
/// <param name="Plan">Mẫu 02, part IV.</param>
/// <param name="WhatChanged">What has changed since the certificate that it builds on.</param>
public sealed record DossierContent(
    string? BusinessResults,
    string? Plan,
    string? WhatChanged,
    int Samples,
    IReadOnlyList<SelfAssessment> Answers,
    IReadOnlyList<FiledPaper> Papers
)
{
    /// <summary>What there was before anything was filed.</summary>
    public static readonly DossierContent Empty = new(null, null, null, 0, [], []);

    public ContentChanges ChangesSince(DossierContent before) =>
        new(
            [.. AnswersBeside(before).Where(pair => pair.Before != pair.After)],
            [.. PapersBeside(before).Where(pair => !IsSame(pair.Before, pair.After))],
            before.BusinessResults == BusinessResults ? null : new(before.BusinessResults, BusinessResults),
            before.Plan == Plan ? null : new(before.Plan, Plan),
            before.WhatChanged == WhatChanged ? null : new(before.WhatChanged, WhatChanged),
            before.Samples == Samples ? null : new(before.Samples, Samples)
        );

    /// <summary>Every criterion answered in one of the two.</summary>
    public IEnumerable<Change<SelfAssessment?>> AnswersBeside(DossierContent before) =>
        Pair(before.Answers, Answers, one => one.Criterion);

    /// <summary>Every paper that goes with one of the two.</summary>
    public IEnumerable<Change<FiledPaper?>> PapersBeside(DossierContent before) =>
        Pair(before.Papers, Papers, one => one.EvidenceId);

    private static bool IsSame(FiledPaper? before, FiledPaper? after) =>
        before is not null
        && after is not null
        && (before.Version, before.ProvesChange) == (after.Version, after.ProvesChange)
        && before.Criteria.ToHashSet().SetEquals(after.Criteria);

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
/// <param name="ProvesChange">Whether it proves what has changed since the certificate was issued.</param>
public sealed record FiledPaper(
    Id<Evidence> EvidenceId,
    int Version,
    IReadOnlyList<string> Criteria,
    bool ProvesChange = false
);

/// <summary>Where two contents differ; what is the same is not in it.</summary>
/// <param name="Answers">Without a before: newly answered. Without an after: no longer answered.</param>
/// <param name="Papers">Without a before: added. Without an after: removed.</param>
public sealed record ContentChanges(
    IReadOnlyList<Change<SelfAssessment?>> Answers,
    IReadOnlyList<Change<FiledPaper?>> Papers,
    Change<string?>? BusinessResults,
    Change<string?>? Plan,
    Change<string?>? WhatChanged,
    Change<int>? Samples
)
{
    public bool IsEmpty =>
        Answers.Count == 0
        && Papers.Count == 0
        && (BusinessResults, Plan, WhatChanged, Samples) is (null, null, null, null);
}

public sealed record Change<TValue>(TValue Before, TValue After);
