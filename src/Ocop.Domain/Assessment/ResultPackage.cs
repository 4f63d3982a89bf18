using Ocop.Domain.Catalogue;
using Ocop.Domain.Rewards;

namespace Ocop.Domain.Assessment;

/// <summary>
/// Everything that a result was computed from, beside what was recorded of it: whoever holds this needs neither the
/// system nor its database to compute the result again. Scorers are numbers.
/// </summary>
/// <param name="Settings">The council's own rules, which national law leaves to it.</param>
/// <param name="EndedBy">The finding that ended the assessment; none when the sheets decided.</param>
/// <param name="Sheets">Every sheet of the pass that counts, handed in by members who did not step aside.</param>
/// <param name="Agreed">The options that the council agreed on, which are read instead of the members' own.</param>
/// <param name="Rewards">What budgets owe for the recognition it led to; empty before the decision.</param>
/// <param name="Opinions">What members wrote instead of scoring; none of a meeting.</param>
public sealed record ResultPackage(
    Guid ResultId,
    Level Level,
    DateTimeOffset ReachedAt,
    PackagedSettings Settings,
    FindingKind? EndedBy,
    IReadOnlyList<PackagedSheet> Sheets,
    IReadOnlyList<AgreedOption> Agreed,
    RecordedResult Recorded,
    RegulationDefinition Regulation,
    CriteriaSetDefinition CriteriaSet,
    IReadOnlyList<PackagedReward> Rewards,
    PackagedOpinions? Opinions = null
);

/// <summary>What a renewal decided in writing rests on.</summary>
/// <param name="Star">The star that the product was to keep.</param>
/// <param name="Asked">How many members were asked.</param>
/// <param name="Quorum">The share of them that suffices once the time is over; the council's own rule.</param>
/// <param name="IsTimeOver">Whether the last day for opinions had passed at the closure.</param>
/// <param name="Given">What they wrote, in no order that would tell who did.</param>
public sealed record PackagedOpinions(
    int Star,
    int Asked,
    decimal Quorum,
    bool IsTimeOver,
    IReadOnlyList<Stance> Given
);

/// <param name="MinimaBy">How members' points are read for the star minima.</param>
/// <param name="TransferWhen">What sends a result to the central level.</param>
public sealed record PackagedSettings(MinimaReading MinimaBy, TransferCondition TransferWhen);

/// <summary>A sheet as it was handed in.</summary>
/// <param name="Scorer">Tells the sheets apart and says nothing of who scored.</param>
/// <param name="Total">As it stands on the sheet.</param>
/// <param name="Counted">As it went into the mean; none when it did not.</param>
public sealed record PackagedSheet(int Scorer, IReadOnlyList<SheetChoice> Choices, int Total, int? Counted);

/// <summary>The result as it was recorded when the session was closed.</summary>
public sealed record RecordedResult(
    decimal? Mean,
    int? StarByBand,
    int? Star,
    Outcome Outcome,
    IReadOnlyList<CriterionPoints> Points,
    IReadOnlyList<UnmetMinimum> UnmetMinima
);
