using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Payments;

/// <summary>One payment on a reward.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="EntitlementId">The reward it is made on.</param>
/// <param name="ProducerId">Who was paid.</param>
/// <param name="PayerId">Whose budget paid.</param>
/// <param name="PaidOn">The day of the payment.</param>
/// <param name="Amount">In đồng (VND).</param>
/// <param name="Document">The number of the payment order.</param>
/// <param name="Source">The funds it came from.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public sealed record RewardPaymentView(
    Id<RewardPayment> Id,
    Id<RewardEntitlement> EntitlementId,
    Id<Producer>? ProducerId,
    Id<AdministrativeUnit> PayerId,
    DateOnly PaidOn,
    long Amount,
    string Document,
    string? Source,
    DateTimeOffset RecordedAt
);

internal static class RewardPayments
{
    /// <summary>Whoever sees a reward sees its payments.</summary>
    public static IQueryable<RewardPayment> VisibleTo(this IQueryable<RewardPayment> payments, Territory territory)
    {
        var own = territory.OwnProducers().Ids;
        var units = territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor).Ids;

        return payments.Where(payment => units.Contains(payment.ProvinceId) || own.Contains(payment.ProducerId!.Value));
    }

    public static IQueryable<RewardPaymentView> ToViews(this IQueryable<RewardPayment> payments) =>
        payments.Select(payment => new RewardPaymentView(
            payment.Id,
            payment.EntitlementId,
            payment.ProducerId,
            payment.PayerId,
            payment.PaidOn,
            payment.Amount,
            payment.Document,
            payment.Source,
            payment.RecordedAt
        ));
}
