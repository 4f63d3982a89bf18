namespace Ocop.Domain.Catalogue;

/// <summary>
/// A criteria set of a former act goes on in one of a later act, or in none. A suggestion that a person confirms by
/// classifying the product anew: it is never applied by itself.
/// </summary>
public sealed class CriteriaSetSuccession
{
    private CriteriaSetSuccession() { }

    public Id<CriteriaSetSuccession> Id { get; private init; }

    /// <summary>The code of the former set; sets of acts that are known by their totals only have no other record.</summary>
    public string From { get; private init; } = null!;

    /// <summary>What the former set was for, in the words of its act.</summary>
    public string FromName { get; private init; } = null!;

    /// <summary>The code of the set that it goes on in; none where the later acts have none.</summary>
    public string? To { get; private init; }

    /// <summary>The first day of the act that the later set is of; none where there is none.</summary>
    public DateOnly? On { get; private init; }

    public SuccessionKind Kind { get; private init; }

    public string? Note { get; private init; }

    /// <param name="sets">The former sets with those that they go on in.</param>
    public static IReadOnlyList<CriteriaSetSuccession> Of(IReadOnlyCollection<FormerSet> sets) =>
        [
            .. from former in sets
            from to in former.To.Count > 0 ? former.To.Cast<string?>() : [null]
            select new CriteriaSetSuccession
            {
                Id = Id<CriteriaSetSuccession>.Named($"criteria-set-succession/{former.Code}/{to ?? "-"}"),
                From = former.Code,
                FromName = former.Name,
                To = to,
                On = to is null ? null : former.On,
                Kind = KindOf(former, to, sets),
                Note = former.Note,
            },
        ];

    /// <summary>What to say to whoever goes on with a product of a former set.</summary>
    /// <param name="successions">Those of the set; none while it is not a former one.</param>
    public static Rule? SuggestedBy(IReadOnlyCollection<CriteriaSetSuccession> successions)
    {
        if (successions.Count == 0)
            return null;

        var sets = string.Join(", ", successions.Select(one => one.To).OfType<string>().Order(StringComparer.Ordinal));
        return sets.Length == 0
            ? Rules.NoSetFollows
            : Rules.ALaterSetFollows with
            {
                Statement = new(
                    $"Bộ tiêu chí của sản phẩm thuộc văn bản trước. Gợi ý phân loại lại theo: {sets}.",
                    $"The product is classified by a former act. Classify it anew first; suggested: {sets}."
                ),
            };
    }

    private static SuccessionKind KindOf(FormerSet former, string? to, IReadOnlyCollection<FormerSet> sets) =>
        to is null ? SuccessionKind.Dropped
        : former.To.Count > 1 ? SuccessionKind.Split
        : sets.Count(other => other.To.Contains(to)) > 1 ? SuccessionKind.Merged
        : SuccessionKind.Continued;

    public static class Rules
    {
        public static readonly Rule ALaterSetFollows = new(
            "criteria-set.succeeded",
            new(
                "Bộ tiêu chí của sản phẩm thuộc văn bản trước; cần phân loại lại sản phẩm.",
                "The product is classified by a former act; classify it anew first."
            )
        );

        public static readonly Rule NoSetFollows = new(
            "criteria-set.dropped",
            new(
                "Văn bản đang có hiệu lực không còn bộ tiêu chí cho nhóm sản phẩm này.",
                "The act in force has no criteria set for such products any more."
            )
        );
    }
}

/// <summary>A criteria set of a former act.</summary>
/// <param name="Code">Its code: act and set.</param>
/// <param name="To">The codes of the sets that it goes on in; empty where there is none.</param>
/// <param name="On">The first day of the act of those.</param>
public sealed record FormerSet(string Code, string Name, IReadOnlyList<string> To, DateOnly? On, string? Note);

/// <summary>How a former set goes on.</summary>
public enum SuccessionKind
{
    /// <summary>One set in one.</summary>
    Continued,

    /// <summary>One set in several: a person decides which.</summary>
    Split,

    /// <summary>Several sets in one.</summary>
    Merged,

    /// <summary>In none.</summary>
    Dropped,
}
