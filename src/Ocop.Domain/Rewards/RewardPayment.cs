using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Rewards;

/// <summary>One payment on an entitlement. It is never changed: money that comes back is clawed back on the entitlement.</summary>
public sealed class RewardPayment : Aggregate<RewardPayment>
{
    public const int LongestDocument = 100;
    public const int LongestSource = 200;

    private RewardPayment() { }

    public Id<RewardEntitlement> EntitlementId { get; private init; }

    public Id<Producer>? ProducerId { get; private init; }

    /// <summary>The deciding province.</summary>
    public Id<AdministrativeUnit> ProvinceId { get; private init; }

    /// <summary>Whose budget paid.</summary>
    public Id<AdministrativeUnit> PayerId { get; private init; }

    public DateOnly PaidOn { get; private init; }

    /// <summary>In đồng.</summary>
    public long Amount { get; private init; }

    /// <summary>The number of the payment order.</summary>
    public string Document { get; private init; } = null!;

    /// <summary>The funds it came from.</summary>
    public string? Source { get; private init; }

    public Id<User> RecordedBy { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    internal static RewardPayment Of(
        RewardEntitlement entitlement,
        Disbursement paid,
        Id<User> by,
        DateTimeOffset now
    ) =>
        new()
        {
            EntitlementId = entitlement.Id,
            ProducerId = entitlement.ProducerId,
            ProvinceId = entitlement.ProvinceId,
            PayerId = entitlement.PayerId!.Value,
            PaidOn = paid.On,
            Amount = paid.Amount,
            Document = paid.Document,
            Source = paid.Source,
            RecordedBy = by,
            RecordedAt = now,
        };
}

/// <summary>Money paid out.</summary>
/// <param name="Amount">In đồng.</param>
/// <param name="Document">The number of the payment order.</param>
/// <param name="Source">The funds it came from.</param>
public sealed record Disbursement(DateOnly On, long Amount, string Document, string? Source = null);
