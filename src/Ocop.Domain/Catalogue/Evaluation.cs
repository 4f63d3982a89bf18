namespace Ocop.Domain.Catalogue;

/// <summary>What becomes of a dossier at the level that assesses it.</summary>
public enum Outcome
{
    Recognised,
    NotRecognised,

    /// <summary>Worth a star that only the central level recognises; until it decides there is no new star.</summary>
    PendingCentral,

    /// <summary>The assessment ended at a stop.</summary>
    Stopped,

    /// <summary>Turned away by a veto.</summary>
    Rejected,

    /// <summary>Below what the central level recognises: the province recognises on this result, or assesses again.</summary>
    ReturnedByCentre,
}

/// <summary>What a sheet of choices comes to by one regulation, with the reasons.</summary>
/// <param name="Star">After minima; null below the lowest recognised star and when stopped.</param>
/// <param name="Gates">The conditions that points do not express, and what the choices say of them.</param>
/// <param name="Remarks">What looks odd but is not refused.</param>
/// <param name="NextStar">The cheapest way to the next star; null when there is none.</param>
public sealed record Evaluation(
    Scoring Scoring,
    int StarByBand,
    int? Star,
    Outcome Outcome,
    IReadOnlyList<UnmetMinimum> UnmetMinima,
    IReadOnlyList<GateFinding> Gates,
    IReadOnlyList<Remark> Remarks,
    NextStar? NextStar
);

/// <summary>What a sheet of choices says of a gate.</summary>
public enum GateState
{
    /// <summary>Choices cannot tell: somebody must look.</summary>
    ToConfirm,
    Passed,
    Stopped,
}

/// <summary>A gate and what a sheet of choices says of it.</summary>
/// <param name="Criterion">Where the gate stands; null when it binds the whole set.</param>
/// <param name="ZeroCriteria">The criteria whose 0 stopped the assessment.</param>
public sealed record GateFinding(
    GateKind Kind,
    Text Label,
    GateState State,
    string? Criterion,
    IReadOnlyList<string> ZeroCriteria
);

/// <summary>Something a person should look at.</summary>
public sealed record Remark(Rule Rule, IReadOnlyList<string> Criteria);
