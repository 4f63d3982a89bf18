using System.Text.Json.Serialization;
using Ocop.Application.Settings;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Settings;

namespace Ocop.Application.Dossiers;

/// <summary>What a council came to for a dossier, for those who want to do better.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="ResultId">The result: the latest one.</param>
/// <param name="IsUnderReexamination">Whether it no longer counts because the dossier is being assessed again.</param>
/// <param name="Level">The level that assessed.</param>
/// <param name="Outcome">What follows from it.</param>
/// <param name="Mean">The mean of the sheets, unrounded; absent when a veto or a stop ended the assessment.</param>
/// <param name="StarByBand">The star that the mean falls in; absent when it ended early.</param>
/// <param name="Star">The star after the minima; null below the lowest recognised star and when it ended early.</param>
/// <param name="MinimaBy">How the members' points were read by criterion; not fixed by law.</param>
/// <param name="ReachedAt">When the session was closed.</param>
/// <param name="EndedBy">What rejected the dossier or stopped its assessment; absent where nothing did.</param>
/// <param name="Criteria">One for each criterion, in the order of the set; empty when it ended early.</param>
/// <param name="NextStar">The cheapest lawful way to the next star; absent when there is none.</param>
/// <param name="AppealUntil">The last day of an appeal; absent where there is nothing to appeal. Not fixed by law.</param>
/// <param name="NotFixedByLaw">What national law leaves open here, and the values that were gone by.</param>
public sealed record FeedbackView(
    Id<Dossier> DossierId,
    Id<AssessmentResult> ResultId,
    bool IsUnderReexamination,
    Level Level,
    Outcome Outcome,
    decimal? Mean,
    int? StarByBand,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? Star,
    MinimaReading MinimaBy,
    DateTimeOffset ReachedAt,
    FeedbackFindingView? EndedBy,
    IReadOnlyList<CriterionFeedbackView> Criteria,
    NextStar? NextStar,
    DateOnly? AppealUntil,
    IReadOnlyList<OpenMatterView> NotFixedByLaw
)
{
    internal static FeedbackView Of(
        Dossier dossier,
        AssessmentResult result,
        AssessmentSession session,
        CriteriaSet set,
        Regulation act,
        SettingsAt settings
    )
    {
        var points = result.Points.ToDictionary(one => one.Criterion, one => one.Points);
        var remarks = session
            .Remarks.Where(one => one.DossierId == dossier.Id)
            .ToDictionary(one => one.Criterion, one => one.Words);

        return new(
            dossier.Id,
            result.Id,
            dossier.ResultId is null,
            result.Level,
            result.Outcome,
            result.Mean,
            result.StarByBand,
            result.Star,
            result.MinimaBy,
            result.ReachedAt,
            session.FindingOn(dossier.Id) is { } finding
                ? new(finding.Kind, finding.Ground, finding.Reason, finding.Paper, finding.EvidenceId)
                : null,
            [
                .. set
                    .Criteria.Where(criterion => points.ContainsKey(criterion.Code))
                    .Select(criterion =>
                        CriterionFeedbackView.Of(
                            criterion,
                            points[criterion.Code],
                            result.UnmetMinima,
                            remarks.GetValueOrDefault(criterion.Code)
                        )
                    ),
            ],
            result.Mean is { } mean
                ? set.NextStarAfter(new(mean, result.Star, points, new Dictionary<string, int>()), act)
                : null,
            Appeal.OpenUntilFor(dossier, result, AppealSettings.Of(settings)),
            [
                .. OpenMatterView.Of(settings, ProcedureMatters.AppealsAreHeard, ProcedureMatters.AppealDays),
                .. OpenMatterView.Of(CouncilMatters.Mean, CouncilMatters.MinimaBy),
            ]
        );
    }
}

/// <summary>What rejected a dossier or stopped its assessment.</summary>
/// <param name="Kind">`veto` or `stop`.</param>
/// <param name="Ground">The code of the reason in the criteria set, or of the criterion.</param>
/// <param name="Reason">Why it applies.</param>
/// <param name="Paper">The paper that shows it, as it is cited.</param>
/// <param name="EvidenceId">That paper where it is one of the dossier's; absent where it is not.</param>
public sealed record FeedbackFindingView(
    FindingKind Kind,
    string Ground,
    string Reason,
    string Paper,
    Id<Evidence>? EvidenceId
);

/// <summary>What came of one criterion.</summary>
/// <param name="Criterion">Its code.</param>
/// <param name="Label">What it asks.</param>
/// <param name="Points">What it was read as; the most it can earn is `max`.</param>
/// <param name="Max">The most it can earn.</param>
/// <param name="Reached">The level reached, in the words of the set; absent where nothing was reached.</param>
/// <param name="Above">The level above and what it asks; absent at the top.</param>
/// <param name="UnmetMinima">The minima that were missed here, by star.</param>
/// <param name="Reason">The council's reason, where it recorded one.</param>
public sealed record CriterionFeedbackView(
    string Criterion,
    Text Label,
    int Points,
    int Max,
    ReachableLevelView? Reached,
    ReachableLevelView? Above,
    IReadOnlyList<UnmetMinimum> UnmetMinima,
    string? Reason
)
{
    internal static CriterionFeedbackView Of(
        Criterion criterion,
        int points,
        IEnumerable<UnmetMinimum> unmet,
        string? reason
    )
    {
        var levels = criterion.Options.Index().Select(one => new ReachableLevelView(one.Index, one.Item)).ToList();
        var reached = levels.Find(level => level.Points == points);

        return new(
            criterion.Code,
            criterion.Label,
            points,
            criterion.Max,
            reached,
            levels
                .Where(level => level.Points > points)
                .Where(level => reached is null || criterion.Options[level.Option].CaseId == CaseOf(reached))
                .MinBy(level => level.Points),
            [.. unmet.Where(minimum => minimum.Criterion == criterion.Code)],
            reason
        );

        int? CaseOf(ReachableLevelView level) => criterion.Options[level.Option].CaseId;
    }
}

/// <summary>A level of a criterion.</summary>
/// <param name="Option">The zero-based index of the option.</param>
/// <param name="Points">What it earns.</param>
/// <param name="Label">What it asks.</param>
public sealed record ReachableLevelView(int Option, int Points, Text Label)
{
    internal ReachableLevelView(int index, Option option)
        : this(index, option.Points, option.Label) { }
}
