using Ocop.Application.Identity;
using Ocop.Application.Rewards.Entitlements;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Payments;

/// <summary>The deciding province records a payment on an approved reward.</summary>
public sealed record RecordRewardPayment(NewRewardPayment Stated) : ICommand<Id<RewardPayment>>
{
    internal sealed class Validator : AbstractValidator<RecordRewardPayment>
    {
        public Validator() =>
            RuleFor(command => command.Stated).SetValidator(new NewRewardPaymentRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<RecordRewardPayment, Id<RewardPayment>>
    {
        public async Task<Id<RewardPayment>> Handle(RecordRewardPayment command, CancellationToken cancellationToken)
        {
            var stated = command.Stated;
            var entitlement = await db.Set<RewardEntitlement>()
                .ManagedBy(territory)
                .SingleOrNotFoundAsync(entitlement => entitlement.Id == stated.EntitlementId, cancellationToken);

            var payment = entitlement.Pay(stated.ToDisbursement(), user.Id, clock.Now);
            db.Set<RewardPayment>().Add(payment);
            return payment.Id;
        }
    }
}

/// <summary>A payment on a reward.</summary>
public sealed record NewRewardPayment
{
    /// <summary>The reward, approved already.</summary>
    public required Id<RewardEntitlement> EntitlementId { get; init; }

    /// <summary>The day of the payment.</summary>
    /// <example>2026-08-06</example>
    public required DateOnly PaidOn { get; init; }

    /// <summary>In đồng (VND); together with earlier payments no more than the reward.</summary>
    /// <example>15000000</example>
    public required long Amount { get; init; }

    /// <summary>The number of the payment order.</summary>
    /// <example>UNC 118/2026</example>
    public required string Document { get; init; }

    /// <summary>The funds it came from.</summary>
    /// <example>Ngân sách tỉnh, nguồn sự nghiệp kinh tế 2026</example>
    public string? Source { get; init; }

    internal Disbursement ToDisbursement() => new(PaidOn, Amount, Document, Source);
}

internal sealed class NewRewardPaymentRules : AbstractValidator<NewRewardPayment>
{
    public NewRewardPaymentRules()
    {
        RuleFor(payment => payment.Document).NotEmpty().MaximumLength(RewardPayment.LongestDocument);
        RuleFor(payment => payment.Source).MaximumLength(RewardPayment.LongestSource);
    }
}
