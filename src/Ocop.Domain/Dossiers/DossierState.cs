using Ocop.Domain.Identity;

namespace Ocop.Domain.Dossiers;

/// <summary>Where a dossier stands on its way.</summary>
public enum DossierState
{
    Draft,
    Submitted,

    /// <summary>The commune has it; its working days run.</summary>
    Received,

    /// <summary>Mẫu 03 is written.</summary>
    Reported,

    /// <summary>Proposed to the province.</summary>
    Proposed,
    InAssessment,

    /// <summary>Ranked with a star that the assessing level recognises by a decision.</summary>
    AwaitingDecision,

    /// <summary>Ranked with a star that only the central level recognises.</summary>
    PendingCentral,
    Recognised,
    NotRecognised,

    /// <summary>Sent back by the commune or the province to be supplemented; the producer changes it like a draft.</summary>
    Returned,

    /// <summary>Its sealed package is on the way to the central level.</summary>
    Transferred,

    /// <summary>The central level has received the package; it waits for the central council.</summary>
    AtCentre,
    InCentralAssessment,

    /// <summary>The central council did not reach five stars: the province recognises, or assesses again.</summary>
    ReturnedByCentre,

    /// <summary>The council of the province is to assess it again; the results so far stay on record.</summary>
    AwaitingReassessment,
}

/// <param name="Number">Counts the steps from 1.</param>
public sealed record DossierStep(int Number, DossierState State, Id<User> By, DateTimeOffset At);
