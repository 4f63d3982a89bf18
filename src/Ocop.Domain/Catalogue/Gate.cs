namespace Ocop.Domain.Catalogue;

/// <summary>What a gate does. Each kind is behaviour, so the set is closed by code.</summary>
public enum GateKind
{
    /// <summary>Rejects the dossier; a recorded finding, never inferred from points.</summary>
    Veto,

    /// <summary>Ends the assessment; a recorded finding, never inferred from points.</summary>
    Stop,

    /// <summary>Ends the assessment when a criterion of the named section earns 0 points; computed.</summary>
    StopZero,

    /// <summary>A question of eligibility that somebody confirms.</summary>
    Gate,

    /// <summary>The criterion earns points only while the named criterion does.</summary>
    IfStory,

    /// <summary>The options fall into alternative cases, of which one applies.</summary>
    Case,

    /// <summary>This paper must exist.</summary>
    Evidence,

    /// <summary>Guidance for the scorer.</summary>
    Info,
}

/// <summary>A condition at a criterion that points do not express.</summary>
/// <param name="Criterion">For <see cref="GateKind.IfStory"/>: the criterion that must be above 0.</param>
/// <param name="Section">For <see cref="GateKind.StopZero"/>: the section in which no criterion may be 0.</param>
public sealed record Gate(GateKind Kind, Text Label, string? Criterion = null, string? Section = null);
