using Ocop.Domain.Settings;

namespace Ocop.Domain.Assessment;

/// <summary>
/// A council's Rules of Procedure (quy chế hội đồng) where they decide something. National law leaves these to the
/// province; the defaults are what provinces do.
/// </summary>
public sealed record CouncilRules
{
    public static CouncilRules Default => new();

    /// <summary>As the province, or the country, has settled what is open.</summary>
    public static CouncilRules Of(SettingsAt settings) =>
        new()
        {
            Quorum = settings.Of(CouncilMatters.Quorum),
            ChairMustAttend = settings.Of(CouncilMatters.ChairMustAttend),
            SecretaryScores = settings.Of(CouncilMatters.SecretaryScores),
            LargestSpread = settings.Of(CouncilMatters.LargestSpread),
            MostPasses = settings.Of(CouncilMatters.MostPasses),
            TiesMustBeDeclared = settings.Of(CouncilMatters.TiesMustBeDeclared),
            MinimaBy = settings.Of(CouncilMatters.MinimaBy),
            TransferWhen = settings.Of(CouncilMatters.TransferWhen),
            PapersAheadWorkingDays = settings.Of(CouncilMatters.PapersAheadWorkingDays),
            ProducerMayPresent = settings.Of(CouncilMatters.ProducerMayPresent),
            SiteSurveyFirst = settings.Of(CouncilMatters.SiteSurveyFirst),
        };

    /// <summary>The share of members without whom nothing is scored.</summary>
    public decimal Quorum { get; init; } = CouncilMatters.Quorum.Default;

    /// <summary>Whether the chair, or a vice chair with the chair's delegation, must be present.</summary>
    public bool ChairMustAttend { get; init; } = CouncilMatters.ChairMustAttend.Default;

    public bool SecretaryScores { get; init; } = CouncilMatters.SecretaryScores.Default;

    /// <summary>
    /// The most that totals for one dossier may lie apart before it is discussed and scored again; none when they may
    /// lie apart at will.
    /// </summary>
    public int? LargestSpread { get; init; } = CouncilMatters.LargestSpread.Default;

    /// <summary>The most passes in which one dossier is scored; none when discussions may go on.</summary>
    public int? MostPasses { get; init; } = CouncilMatters.MostPasses.Default;

    /// <summary>Whether members see and score a dossier only after they have declared their ties to its producer.</summary>
    public bool TiesMustBeDeclared { get; init; } = CouncilMatters.TiesMustBeDeclared.Default;

    public MinimaReading MinimaBy { get; init; } = CouncilMatters.MinimaBy.Default;

    public TransferCondition TransferWhen { get; init; } = CouncilMatters.TransferWhen.Default;

    /// <summary>Working days before the session on which members have the papers at the latest.</summary>
    public int PapersAheadWorkingDays { get; init; } = CouncilMatters.PapersAheadWorkingDays.Default;

    public bool ProducerMayPresent { get; init; } = CouncilMatters.ProducerMayPresent.Default;

    /// <summary>Whether a site that the criteria set wants surveyed is surveyed before the dossier is scored.</summary>
    public bool SiteSurveyFirst { get; init; } = CouncilMatters.SiteSurveyFirst.Default;

    public bool AreSound =>
        CouncilMatters.Quorum.Takes(Quorum)
        && CouncilMatters.LargestSpread.Takes(LargestSpread)
        && CouncilMatters.MostPasses.Takes(MostPasses)
        && CouncilMatters.PapersAheadWorkingDays.Takes(PapersAheadWorkingDays);

    /// <summary>Compared without rounding: of 10 members 8 must be there, not 7.</summary>
    public bool IsQuorum(int present, int members) => present >= Quorum * members;
}

/// <summary>Which points of a criterion count towards the star minima when members differ (the act is silent).</summary>
public enum MinimaReading
{
    /// <summary>The option that the council agreed on where one is recorded, else the lower median.</summary>
    LowerMedian,

    /// <summary>The lowest: the minimum holds only when every member reached it.</summary>
    EveryMember,
}

/// <summary>When a result goes up to the central level (the act keys it on the mean alone).</summary>
public enum TransferCondition
{
    StarAfterMinima,
    MeanAlone,
}

public static class MinimaReadings
{
    /// <param name="points">What each member gave the criterion.</param>
    public static int Read(this MinimaReading reading, IReadOnlyCollection<int> points) =>
        reading is MinimaReading.EveryMember ? points.Min() : LowerMedian.Of(points);
}
