using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Assessment;

/// <summary>
/// What sheets come to: mean, star by band, star after minima, outcome. Nothing but the sheets, the options the council
/// agreed on, the rubric and the council's settings goes in, so anybody can compute it again.
/// </summary>
/// <param name="Points">What each criterion is read as when members differ, in the order of the criteria.</param>
/// <param name="Star">After minima; none below the lowest recognised star and when a section with a 0 stops it.</param>
public sealed record Ranking(
    Mean Mean,
    IReadOnlyList<CriterionPoints> Points,
    int StarByBand,
    IReadOnlyList<UnmetMinimum> UnmetMinima,
    int? Star,
    Outcome Outcome
)
{
    /// <param name="agreed">The options that the council agreed on: they are read instead of the members' own.</param>
    public static Ranking Of(
        IReadOnlyCollection<ScoreSheet> sheets,
        Rubric rubric,
        CouncilRules settings,
        Level level,
        IReadOnlyCollection<AgreedOption>? agreed = null
    ) => Of([.. sheets.Select(Marks.Of)], rubric, settings, level, agreed);

    /// <inheritdoc cref="Of(IReadOnlyCollection{ScoreSheet}, Rubric, CouncilRules, Level, IReadOnlyCollection{AgreedOption})"/>
    public static Ranking Of(
        IReadOnlyCollection<Marks> sheets,
        Rubric rubric,
        CouncilRules settings,
        Level level,
        IReadOnlyCollection<AgreedOption>? agreed = null
    )
    {
        var mean = Mean.Of([.. sheets.Select(sheet => sheet.Total)]);
        var agreedOn = (agreed ?? []).ToDictionary(option => option.Criterion, option => option.Points);
        var points = rubric.Set.Criteria.ToDictionary(
            criterion => criterion.Code,
            criterion =>
                agreedOn.TryGetValue(criterion.Code, out var together)
                    ? together
                    : settings.MinimaBy.Read([.. sheets.Select(sheet => sheet.PointsFor(criterion.Code))])
        );
        var starByBand = rubric.Act.Bands!.StarFor(mean.Value);
        var isStopped = rubric.Set.StoppedBy(points).Count > 0;
        var star = isStopped ? null : rubric.Set.StarAfterMinima(starByBand, points);

        return new(
            mean,
            [.. rubric.Set.Criteria.Select(criterion => new CriterionPoints(criterion.Code, points[criterion.Code]))],
            starByBand,
            rubric.Set.MinimaUnmet(starByBand, points),
            star,
            isStopped ? Outcome.Stopped : OutcomeOf(star, mean, rubric.Act, settings.TransferWhen, level)
        );
    }

    /// <summary>
    /// QĐ 26/2026/QĐ-TTg: a level recognises its own stars and sends higher ones up; a province never grants five stars.
    /// Which of the mean and the star after minima sends a result up is the council's setting. What is not for the
    /// centre goes back to the level it came from.
    /// </summary>
    private static Outcome OutcomeOf(int? star, Mean mean, Regulation act, TransferCondition transfer, Level level)
    {
        var rule = act.Levels.Single(one => one.Level == level);

        if (transfer is TransferCondition.MeanAlone && mean.Value >= rule.ForwardsFrom)
            return Outcome.PendingCentral;
        if (star is { } reached && rule.Recognises.Contains(reached))
            return Outcome.Recognised;
        if (act.Levels.Any(one => one.Role is LevelRole.Assess && one.Level < level))
            return Outcome.ReturnedByCentre;

        return star is { } higher && act.RecognisingLevel(higher) > level
            ? Outcome.PendingCentral
            : Outcome.NotRecognised;
    }
}

/// <summary>What a criterion is read as for the star minima.</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Points">The points.</param>
public sealed record CriterionPoints(string Criterion, int Points);

/// <summary>What one sheet gives, whoever filled it in.</summary>
public sealed record Marks(int Total, IReadOnlyDictionary<string, int> Points)
{
    public static Marks Of(ScoreSheet sheet) =>
        new(sheet.Total, sheet.Choices.ToDictionary(choice => choice.Criterion, choice => choice.Points));

    public static Marks Of(Scoring scoring) => new(scoring.Total, scoring.PointsByCriterion);

    /// <summary>0 where nothing was chosen.</summary>
    public int PointsFor(string criterion) => Points.GetValueOrDefault(criterion);
}
