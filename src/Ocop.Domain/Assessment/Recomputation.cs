using System.Globalization;
using System.Text.Json;
using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Assessment;

/// <summary>A result computed again from its sealed sheets, figure by figure, from the picked options up.</summary>
/// <param name="Figures">In the order in which they follow from each other.</param>
public sealed record Recomputation(IReadOnlyList<RecomputedFigure> Figures)
{
    public IReadOnlyList<RecomputedFigure> Differences => [.. Figures.Where(figure => !figure.IsSame)];

    public bool IsConfirmed => Differences.Count == 0;

    /// <exception cref="RuleBrokenException">A sheet holds choices that the criteria set does not allow.</exception>
    public static Recomputation Of(ResultPackage package)
    {
        var act = new Regulation(package.Regulation, fingerprint: "", hasCriteria: true);
        var rubric = new Rubric(new(act, package.CriteriaSet), act);
        var scorings = package.Sheets.Select(sheet => (sheet, scoring: ScoringOf(sheet, rubric.Set))).ToList();
        var sheets = scorings.SelectMany(pair => OfSheet(pair.sheet, pair.scoring));

        var agreed = package.Agreed.Select(option => OfAgreed(option, rubric.Set));

        var result = ResultOf(package, [.. scorings.Select(pair => Marks.Of(pair.scoring))], rubric);

        return new([
            .. sheets,
            .. agreed,
            .. Against(package.Recorded, result),
            .. package.Rewards.SelectMany(reward => reward.Figures(result.Star)),
        ]);
    }

    private static Scoring ScoringOf(PackagedSheet sheet, CriteriaSet set) =>
        set.Score([.. sheet.Choices.Select(choice => new Choice(choice.Criterion, choice.Option))]);

    private static IEnumerable<RecomputedFigure> OfSheet(PackagedSheet sheet, Scoring scoring) =>
        [
            .. sheet.Choices.Select(choice =>
                RecomputedFigure.Of(
                    $"sheets/{sheet.Scorer}/{choice.Criterion}",
                    choice.Points,
                    scoring.PointsByCriterion[choice.Criterion]
                )
            ),
            RecomputedFigure.Of($"sheets/{sheet.Scorer}/total", sheet.Total, scoring.Total),
            RecomputedFigure.Of($"sheets/{sheet.Scorer}/counted", sheet.Counted, scoring.Total),
        ];

    private static RecomputedFigure OfAgreed(AgreedOption agreed, CriteriaSet set) =>
        RecomputedFigure.Of(
            $"agreed/{agreed.Criterion}",
            agreed.Points,
            set.Criteria.Single(one => one.Code == agreed.Criterion).Options[agreed.Option].Points
        );

    private static RecordedResult ResultOf(ResultPackage package, List<Marks> sheets, Rubric rubric)
    {
        if (package.EndedBy is { } finding)
            return Ended(finding);
        if (package.Opinions is { } opinions)
            return Written(opinions);

        var settings = CouncilRules.Default with
        {
            MinimaBy = package.Settings.MinimaBy,
            TransferWhen = package.Settings.TransferWhen,
        };
        var ranking = Ranking.Of(sheets, rubric, settings, package.Level, package.Agreed);
        return new(
            ranking.Mean.Value,
            ranking.StarByBand,
            ranking.Star,
            ranking.Outcome,
            ranking.Points,
            ranking.UnmetMinima
        );
    }

    /// <summary>A veto rejects and a stop stops, whatever the sheets say.</summary>
    private static RecordedResult Ended(FindingKind finding) =>
        new(null, null, null, finding is FindingKind.Veto ? Outcome.Rejected : Outcome.Stopped, [], []);

    /// <summary>Where members did not agree there is no result to come to.</summary>
    private static RecordedResult Written(PackagedOpinions opinions)
    {
        var rules = CouncilRules.Default with { Quorum = opinions.Quorum };

        return Opinions.Weigh(opinions.Asked, opinions.Given, rules, opinions.IsTimeOver) is Consensus.Kept
            ? new(null, null, opinions.Star, Outcome.Recognised, [], [])
            : new(null, null, null, Outcome.NotRecognised, [], []);
    }

    private static IEnumerable<RecomputedFigure> Against(RecordedResult recorded, RecordedResult recomputed) =>
        [
            RecomputedFigure.Of("mean", recorded.Mean, recomputed.Mean),
            RecomputedFigure.Of("starByBand", recorded.StarByBand, recomputed.StarByBand),
            .. Points(recorded.Points, recomputed.Points),
            RecomputedFigure.Of("unmetMinima", Words(recorded.UnmetMinima), Words(recomputed.UnmetMinima)),
            RecomputedFigure.Of("star", recorded.Star, recomputed.Star),
            RecomputedFigure.Of("outcome", Word(recorded.Outcome), Word(recomputed.Outcome)),
        ];

    private static IEnumerable<RecomputedFigure> Points(
        IReadOnlyList<CriterionPoints> recorded,
        IReadOnlyList<CriterionPoints> recomputed
    ) =>
        from criterion in recorded.Concat(recomputed).Select(one => one.Criterion).Distinct()
        select RecomputedFigure.Of(
            $"points/{criterion}",
            PointsOf(criterion, recorded),
            PointsOf(criterion, recomputed)
        );

    private static int? PointsOf(string criterion, IReadOnlyList<CriterionPoints> points) =>
        points.FirstOrDefault(one => one.Criterion == criterion)?.Points;

    private static string Words(IEnumerable<UnmetMinimum> minima) =>
        string.Join(
            ", ",
            minima
                .OrderBy(one => one.Criterion, StringComparer.Ordinal)
                .ThenBy(one => one.Star)
                .Select(one => $"{one.Criterion} for {one.Star}: {one.Reached} of {one.Needed}")
        );

    private static string Word(Outcome outcome) => JsonNamingPolicy.SnakeCaseLower.ConvertName(outcome.ToString());
}

/// <summary>One figure as it was recorded and as it comes out again.</summary>
/// <param name="Figure" example="mean">Which figure: `mean`, `star`, `points/1.5`, `sheets/2/total`.</param>
/// <param name="Recorded">As recorded; absent when there was none.</param>
/// <param name="Recomputed">As computed again; absent when there is none.</param>
public sealed record RecomputedFigure(string Figure, string? Recorded, string? Recomputed)
{
    /// <summary>Whether both agree.</summary>
    public bool IsSame => Recorded == Recomputed;

    internal static RecomputedFigure Of(string figure, string? recorded, string? recomputed) =>
        new(figure, recorded, recomputed);

    internal static RecomputedFigure Of(string figure, decimal? recorded, decimal? recomputed) =>
        new(figure, Shortest(recorded), Shortest(recomputed));

    private static string? Shortest(decimal? number) =>
        number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
