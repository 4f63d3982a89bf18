using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Dossiers;

/// <summary>Why a dossier is assessed again.</summary>
public enum ReassessmentGround
{
    /// <summary>The centre sent it back, and the province chose to assess it again.</summary>
    ReturnedByCentre,

    /// <summary>The centre ordered it.</summary>
    CentralOrder,

    /// <summary>An appeal of the producer was upheld.</summary>
    Appeal,
}

/// <summary>One time that a dossier was to be assessed again.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="FormerResultId">The result that stopped counting; it stays on record.</param>
public sealed record Reassessment(
    int Number,
    ReassessmentGround Ground,
    string Reason,
    Id<AssessmentResult> FormerResultId,
    Id<User> By,
    DateTimeOffset At
)
{
    public const int LongestReason = 2000;
}

internal static class ReassessmentGrounds
{
    public static bool Allows(this ReassessmentGround ground, DossierState state) =>
        ground switch
        {
            ReassessmentGround.ReturnedByCentre => state is DossierState.ReturnedByCentre,
            ReassessmentGround.CentralOrder => state is DossierState.AtCentre or DossierState.ReturnedByCentre,
            _ => state is DossierState.NotRecognised or DossierState.AwaitingDecision or DossierState.ReturnedByCentre,
        };

    /// <summary>What is broken where the ground does not allow the state.</summary>
    public static Rule RequiredState(this ReassessmentGround ground) =>
        ground switch
        {
            ReassessmentGround.ReturnedByCentre => Dossier.Rules.OnlyWhatCameBackIsHandled,
            ReassessmentGround.CentralOrder => Dossier.Rules.TheCentreOrdersOnWhatItHasSeen,
            _ => Dossier.Rules.OnlyUndecidedResultsAreReexamined,
        };
}
