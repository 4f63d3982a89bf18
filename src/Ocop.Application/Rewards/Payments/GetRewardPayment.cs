using Ocop.Application.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Payments;

/// <summary>One payment that concerns the caller.</summary>
public sealed record GetRewardPayment(Id<RewardPayment> PaymentId) : IQuery<RewardPaymentView>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<GetRewardPayment, RewardPaymentView>
    {
        public Task<RewardPaymentView> Handle(GetRewardPayment query, CancellationToken cancellationToken) =>
            db.Set<RewardPayment>()
                .VisibleTo(territory)
                .Where(payment => payment.Id == query.PaymentId)
                .ToViews()
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
