namespace Ocop.Domain.Catalogue;

/// <summary>
/// Looks for the cheapest lawful way to a star. A sheet is small (34 criteria of some four options at most), so every way
/// is weighed: of all that come to the same number of points only the shortest is carried on.
/// </summary>
/// <remarks>
/// A way lifts criteria and never lowers one. The alternative case of a criterion is a circumstance of the producer, not a
/// choice: where it is known it stays.
/// </remarks>
internal sealed class StarNavigator(CriteriaSet set, StarBands bands, Standing standing)
{
    private static readonly bool[] WithoutAndWithAStory = [false, true];

    public NextStar? Next()
    {
        var target = standing.Star + 1 ?? set.RecognisedFromStar;
        if (bands.Bands.SingleOrDefault(band => band.Star == target) is not { } band)
            return null;

        var missing = Math.Max(0, band.Min - standing.Score);
        var shortest = (
            from inCase in Cases()
            from withStory in WithoutAndWithAStory
            let way = Shortest(inCase, withStory, target, (int)Math.Ceiling(missing))
            where way is not null
            select way
        ).MinBy(way => (way.Changes, way.Gain));

        return shortest is null ? null : Stated(shortest, target, missing);
    }

    private NextStar Stated(Way way, int target, decimal missing)
    {
        var lifts = way.Lifts.ToList();
        var after = standing.PointsByCriterion.ToDictionary();
        foreach (var lift in lifts)
            after[lift.Criterion] = lift.To;
        var score = standing.Score + way.Gain;

        return new(
            set.StarAfterMinima(bands.StarFor(score), after) ?? target,
            score,
            missing,
            set.MinimaUnmet(target, standing.PointsByCriterion),
            [.. set.StoppedBy(standing.PointsByCriterion).SelectMany(stop => stop.Criteria)],
            lifts
        );
    }

    /// <summary>The cases to be tried for criteria of which none is known; a sheet is expected to use one throughout.</summary>
    private IEnumerable<int?> Cases() =>
        (
            standing.CaseByCriterion.Count > 0
                ? standing.CaseByCriterion.Values.Cast<int?>()
                : set.Criteria.SelectMany(criterion => criterion.Options, (_, option) => option.CaseId).OfType<int?>()
        )
            .Distinct()
            .DefaultIfEmpty();

    /// <returns>Null when the points cannot be had this way.</returns>
    private Way? Shortest(int? inCase, bool withStory, int target, int missing)
    {
        var ways = new Way?[missing + 1];
        ways[0] = Way.Start;

        foreach (var criterion in set.Criteria)
        {
            var steps = StepsAt(criterion, inCase, withStory, target).ToList();
            var next = new Way?[missing + 1];

            foreach (var way in from way in ways.OfType<Way>() from step in steps select way.And(step))
            {
                var place = Math.Min(way.Gain, missing);
                if (way.IsShorterThan(next[place]))
                    next[place] = way;
            }

            ways = next;
        }

        return ways[missing];
    }

    /// <summary>What may be done at a criterion; null stands for leaving it as it is.</summary>
    private IEnumerable<Lift?> StepsAt(Criterion criterion, int? inCase, bool withStory, int target)
    {
        var points = standing.PointsByCriterion.GetValueOrDefault(criterion.Code);
        var needed = NeededAt(criterion, withStory, target);
        var known = standing.CaseByCriterion.TryGetValue(criterion.Code, out var own) ? own : inCase;

        if (points >= needed)
            yield return null;
        if (!withStory && LacksStory(criterion))
            yield break;

        foreach (var (index, option) in criterion.Options.Index().DistinctBy(one => (one.Item.CaseId, one.Item.Points)))
        {
            if (option.Points > points && option.Points >= needed && (option.CaseId is null || option.CaseId == known))
                yield return new(criterion.Code, index, points, option.Points);
        }
    }

    private int NeededAt(Criterion criterion, bool withStory, int target)
    {
        var mayNotBeZero =
            set.MayNotBeZero(criterion) || (withStory && set.Criteria.Any(other => Tells(criterion, other)));
        return Math.Max(criterion.PointsNeededFor(target), mayNotBeZero ? 1 : 0);
    }

    private bool LacksStory(Criterion criterion) =>
        set.Criteria.Any(story =>
            Tells(story, criterion) && standing.PointsByCriterion.GetValueOrDefault(story.Code) == 0
        );

    private static bool Tells(Criterion story, Criterion criterion) =>
        criterion.Gates.Any(gate => gate.Kind is GateKind.IfStory && gate.Criterion == story.Code);

    private sealed record Way(int Changes, int Gain, Way? Before, Lift? Last)
    {
        public static readonly Way Start = new(0, 0, null, null);

        public IEnumerable<Lift> Lifts => Last is null ? [] : [.. Before!.Lifts, Last];

        public Way And(Lift? lift) =>
            lift is null ? this : new(Changes + 1, Gain + lift.To - lift.From, Before: this, lift);

        public bool IsShorterThan(Way? other) =>
            other is null || Changes < other.Changes || (Changes == other.Changes && Gain < other.Gain);
    }
}
