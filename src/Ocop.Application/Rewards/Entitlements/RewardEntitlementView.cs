using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Entitlements;

/// <summary>What one budget owes for one recognition, and why.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="DecisionId">The decision that is rewarded.</param>
/// <param name="DecisionNumber">The number of that decision.</param>
/// <param name="DecidedOn">The date of that decision, whose rules apply.</param>
/// <param name="ProductId">The product.</param>
/// <param name="ProductName">Its name today.</param>
/// <param name="ProducerId">Who is rewarded.</param>
/// <param name="ProvinceId">The province whose rules apply.</param>
/// <param name="PayerId">Whose budget pays; absent while the amount is indicative only.</param>
/// <param name="BudgetLevel">The level of the budget that pays.</param>
/// <param name="PolicyId">The rule that was applied.</param>
/// <param name="Star">The star that is rewarded.</param>
/// <param name="Event">What is rewarded.</param>
/// <param name="Amount">In đồng (VND).</param>
/// <param name="Status">How far it has come; an `indicative` amount is neither approved nor paid.</param>
/// <param name="Reason">Why it was cancelled or clawed back.</param>
/// <param name="PaidOn">The day of the last payment.</param>
/// <param name="PaidAmount">The payments so far, in đồng (VND).</param>
/// <param name="ClawBackDue">Whether the province claims back what was paid: its certificate is revoked, and its policy says so.</param>
/// <param name="ClawBackDueFrom">The day from which it does.</param>
/// <param name="ClawedBackOn">The day the money was back.</param>
/// <param name="Lines">The calculation, line by line.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record RewardEntitlementView(
    Id<RewardEntitlement> Id,
    Id<RecognitionDecision> DecisionId,
    string DecisionNumber,
    DateOnly DecidedOn,
    Id<Product> ProductId,
    string ProductName,
    Id<Producer>? ProducerId,
    Id<AdministrativeUnit> ProvinceId,
    Id<AdministrativeUnit>? PayerId,
    BudgetLevel BudgetLevel,
    Id<RewardPolicy>? PolicyId,
    int Star,
    RewardEvent Event,
    long Amount,
    EntitlementStatus Status,
    string? Reason,
    DateOnly? PaidOn,
    long PaidAmount,
    bool ClawBackDue,
    DateOnly? ClawBackDueFrom,
    DateOnly? ClawedBackOn,
    IReadOnlyList<RewardLine> Lines,
    int Version
) : IVersioned;

internal static class EntitlementProjection
{
    public static IQueryable<RewardEntitlementView> ToViews(
        this IQueryable<RewardEntitlement> entitlements,
        IOcopDb db
    ) =>
        entitlements
            .Join(
                db.Set<RecognitionDecision>(),
                entitlement => entitlement.DecisionId,
                decision => decision.Id,
                (entitlement, decision) => new { entitlement, decision }
            )
            .Join(
                db.Set<Product>(),
                one => one.entitlement.ProductId,
                product => product.Id,
                (one, product) =>
                    new RewardEntitlementView(
                        one.entitlement.Id,
                        one.decision.Id,
                        one.decision.Number.ToString(),
                        one.decision.SignedOn,
                        product.Id,
                        product.Name,
                        one.entitlement.ProducerId,
                        one.entitlement.ProvinceId,
                        one.entitlement.PayerId,
                        one.entitlement.BudgetLevel,
                        one.entitlement.PolicyId,
                        one.entitlement.Star,
                        one.entitlement.Event,
                        one.entitlement.Amount,
                        one.entitlement.Status,
                        one.entitlement.Reason,
                        one.entitlement.PaidOn,
                        one.entitlement.PaidAmount,
                        one.entitlement.ClawBackDueFrom != null
                            && one.entitlement.Status != EntitlementStatus.ClawedBack,
                        one.entitlement.ClawBackDueFrom,
                        one.entitlement.ClawedBackOn,
                        one.entitlement.Lines,
                        one.entitlement.Version
                    )
            );
}
