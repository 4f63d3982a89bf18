using Ocop.Application.Assessment.ScoreSheets;
using Ocop.Domain.Assessment;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Assessment.Results;

/// <summary>Whoever a result concerns has it computed again from the sealed sheets.</summary>
public sealed record RecomputeResult(Id<AssessmentResult> ResultId) : IQuery<RecomputationView>
{
    internal sealed class Handler(Packaging packaging) : IRequestHandler<RecomputeResult, RecomputationView>
    {
        public async Task<RecomputationView> Handle(RecomputeResult query, CancellationToken cancellationToken)
        {
            var package = await packaging.PackageAsync(query.ResultId, cancellationToken);
            var again = Recomputation.Of(package);

            return new(
                query.ResultId,
                again.IsConfirmed,
                again.Differences,
                again.Figures,
                package.Settings.MinimaBy,
                package.Settings.TransferWhen,
                package.EndedBy,
                package.CriteriaSet.Code,
                package.Opinions,
                [.. package.Sheets.Select(RecomputedSheetView.Of)],
                package.Rewards
            );
        }
    }
}

/// <summary>A result computed again, figure by figure.</summary>
/// <param name="ResultId">The result.</param>
/// <param name="Confirmed">Whether every figure came out as recorded.</param>
/// <param name="Differences">The figures that did not.</param>
/// <param name="Figures">Every figure: points of each option, totals, mean, star by band, minima, star, outcome, rewards.</param>
/// <param name="MinimaBy">How members' points were read for the star minima; not fixed by law.</param>
/// <param name="TransferWhen">What sends a result to the central level; not fixed by law.</param>
/// <param name="EndedBy">The finding that ended the assessment; absent when the sheets decided.</param>
/// <param name="CriteriaSetCode">The criteria set it was scored by.</param>
/// <param name="Opinions">What members wrote instead of scoring; absent of a meeting.</param>
/// <param name="Sheets">The sheets it was computed from, in no order that would tell who scored.</param>
/// <param name="Rewards">The rewards for the recognition that it led to, where you may see them, with what they were computed from.</param>
public sealed record RecomputationView(
    Id<AssessmentResult> ResultId,
    bool Confirmed,
    IReadOnlyList<RecomputedFigure> Differences,
    IReadOnlyList<RecomputedFigure> Figures,
    MinimaReading MinimaBy,
    TransferCondition TransferWhen,
    FindingKind? EndedBy,
    string CriteriaSetCode,
    PackagedOpinions? Opinions,
    IReadOnlyList<RecomputedSheetView> Sheets,
    IReadOnlyList<PackagedReward> Rewards
);

/// <summary>A sealed sheet, without its scorer.</summary>
/// <param name="Scorer">Tells the sheets apart and says nothing of who scored.</param>
/// <param name="Total">As it stands on the sheet.</param>
/// <param name="Counted">As it went into the mean; absent when it did not.</param>
/// <param name="Choices">The picked options, with the points on the sheet.</param>
public sealed record RecomputedSheetView(int Scorer, int Total, int? Counted, IReadOnlyList<SheetChoiceView> Choices)
{
    internal static RecomputedSheetView Of(PackagedSheet sheet) =>
        new(
            sheet.Scorer,
            sheet.Total,
            sheet.Counted,
            [.. sheet.Choices.Select(choice => new SheetChoiceView(choice.Criterion, choice.Option, choice.Points))]
        );
}
