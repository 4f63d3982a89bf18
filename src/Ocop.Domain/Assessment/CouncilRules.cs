namespace Ocop.Domain.Assessment;

/// <summary>
/// A council's Rules of Procedure (quy chế hội đồng) where they decide something. National law leaves these to the
/// province; the defaults are what provinces do.
/// </summary>
public sealed record CouncilRules
{
    public static CouncilRules Default => new();

    /// <summary>The share of members without whom nothing is scored.</summary>
    public decimal Quorum { get; init; } = 0.75m;

    /// <summary>Whether the chair, or a vice chair with the chair's delegation, must be present.</summary>
    public bool ChairMustAttend { get; init; } = true;

    public bool SecretaryScores { get; init; }

    /// <summary>
    /// The most that totals for one dossier may lie apart before it is discussed and scored again; none when they may
    /// lie apart at will.
    /// </summary>
    public int? LargestSpread { get; init; }

    /// <summary>The most passes in which one dossier is scored; none when discussions may go on.</summary>
    public int? MostPasses { get; init; } = 2;

    /// <summary>Whether members see and score a dossier only after they have declared their ties to its producer.</summary>
    public bool TiesMustBeDeclared { get; init; } = true;

    public MinimaReading MinimaBy { get; init; } = MinimaReading.LowerMedian;

    public TransferCondition TransferWhen { get; init; } = TransferCondition.StarAfterMinima;

    /// <summary>Working days before the session on which members have the papers at the latest.</summary>
    public int PapersAheadWorkingDays { get; init; } = 1;

    public bool ProducerMayPresent { get; init; } = true;

    /// <summary>Whether a site that the criteria set wants surveyed is surveyed before the dossier is scored.</summary>
    public bool SiteSurveyFirst { get; init; } = true;

    public bool AreSound =>
        Quorum is > 0 and <= 1
        && LargestSpread is null or (>= 0 and <= 100)
        && MostPasses is null or (>= 1 and <= 10)
        && PapersAheadWorkingDays >= 0;

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
