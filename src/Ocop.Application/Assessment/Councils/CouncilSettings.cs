using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Councils;

/// <summary>
/// A council's Rules of Procedure (quy chế hội đồng) where national law leaves the matter to them. What is left out
/// stands as most provinces have it.
/// </summary>
/// <param name="Quorum">The share of members without whom nothing is scored, above 0 and up to 1; usually 0.75.</param>
/// <param name="ChairMustAttend">Whether the chair, or a delegated vice chair, must be present; usually so.</param>
/// <param name="SecretaryScores">Whether the secretary fills in sheets; usually not.</param>
/// <param name="LargestSpread">The most that totals may lie apart, in points; absent when they may lie apart at will.</param>
/// <param name="MostPasses">The most passes in which one dossier is scored; absent when discussions may go on.</param>
/// <param name="TiesMustBeDeclared">Whether members declare their ties to a producer before they see its dossier.</param>
/// <param name="MinimaBy">How the star minima are read when members differ.</param>
/// <param name="TransferWhen">What sends a result to the central level.</param>
/// <param name="PapersAheadWorkingDays">Working days before the session on which members have the papers.</param>
/// <param name="ProducerMayPresent">Whether the producer may present the product.</param>
/// <param name="SiteSurveyFirst">Whether a site that the criteria set wants surveyed is surveyed before scoring.</param>
public sealed record CouncilSettings(
    decimal Quorum = 0.75m,
    bool ChairMustAttend = true,
    bool SecretaryScores = false,
    int? LargestSpread = null,
    MinimaReading MinimaBy = MinimaReading.LowerMedian,
    TransferCondition TransferWhen = TransferCondition.StarAfterMinima,
    int PapersAheadWorkingDays = 1,
    bool ProducerMayPresent = true,
    int? MostPasses = 2,
    bool TiesMustBeDeclared = true,
    bool SiteSurveyFirst = true
)
{
    internal static CouncilSettings Of(CouncilRules rules) =>
        new(
            rules.Quorum,
            rules.ChairMustAttend,
            rules.SecretaryScores,
            rules.LargestSpread,
            rules.MinimaBy,
            rules.TransferWhen,
            rules.PapersAheadWorkingDays,
            rules.ProducerMayPresent,
            rules.MostPasses,
            rules.TiesMustBeDeclared,
            rules.SiteSurveyFirst
        );

    internal CouncilRules ToRules() =>
        new()
        {
            Quorum = Quorum,
            ChairMustAttend = ChairMustAttend,
            SecretaryScores = SecretaryScores,
            LargestSpread = LargestSpread,
            MinimaBy = MinimaBy,
            TransferWhen = TransferWhen,
            PapersAheadWorkingDays = PapersAheadWorkingDays,
            ProducerMayPresent = ProducerMayPresent,
            MostPasses = MostPasses,
            TiesMustBeDeclared = TiesMustBeDeclared,
            SiteSurveyFirst = SiteSurveyFirst,
        };
}
