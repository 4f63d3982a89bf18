using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards;

/// <summary>What one budget grants for one kind of recognition.</summary>
/// <param name="Id">Its identity, the same in every deployment.</param>
/// <param name="UnitId">The unit whose budget pays; absent for the default policy.</param>
/// <param name="IsDefault">Whether it only indicates an amount where a province has no rule of its own.</param>
/// <param name="Place">The place as the source names it.</param>
/// <param name="BudgetLevel">The level of the budget that pays.</param>
/// <param name="LegalBasis">The resolution or decision; absent when it was not found.</param>
/// <param name="EffectiveFrom">The first day in force.</param>
/// <param name="EffectiveTo">The last day in force; absent while nothing has replaced it.</param>
/// <param name="Star">The star; absent when it is for every star.</param>
/// <param name="RecognitionLevel">Who must have recognised the product; absent when that does not matter.</param>
/// <param name="Event">What is rewarded.</param>
/// <param name="Mode">How the amount follows.</param>
/// <param name="Amount">In đồng (VND); absent for a difference, which follows from the amounts for a first recognition.</param>
/// <param name="Cap">How often or how much.</param>
/// <param name="CapMaximum">The most a producer gets, in đồng (VND); only with a cap per producer.</param>
/// <param name="Source">Where the figure was published.</param>
/// <param name="Note">A remark of the source.</param>
/// <param name="ClaimsBack">Whether a revocation takes the reward back; not in the act, each province decides.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record RewardPolicyView(
    Id<RewardPolicy> Id,
    Id<AdministrativeUnit>? UnitId,
    bool IsDefault,
    string? Place,
    BudgetLevel BudgetLevel,
    string? LegalBasis,
    DateOnly EffectiveFrom,
    DateOnly? EffectiveTo,
    int? Star,
    Level? RecognitionLevel,
    RewardEvent Event,
    RewardMode Mode,
    long? Amount,
    RewardCapKind Cap,
    long? CapMaximum,
    string? Source,
    string? Note,
    bool ClaimsBack,
    int Version
) : IVersioned;

internal static class RewardPolicyViews
{
    public static IQueryable<RewardPolicyView> ToViews(this IQueryable<RewardPolicy> policies) =>
        policies.Select(policy => new RewardPolicyView(
            policy.Id,
            policy.UnitId,
            policy.UnitId == null,
            policy.Place,
            policy.BudgetLevel,
            policy.LegalBasis,
            policy.EffectiveFrom,
            policy.EffectiveTo,
            policy.Star,
            policy.RecognitionLevel,
            policy.Event,
            policy.Mode,
            policy.Amount,
            policy.Cap.Kind,
            policy.Cap.Maximum,
            policy.Source,
            policy.Note,
            policy.ClaimsBack,
            policy.Version
        ));
}
