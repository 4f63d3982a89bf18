using Ocop.Application.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Funds;

/// <summary>One fund that concerns the caller.</summary>
public sealed record GetFund(Id<Fund> FundId) : IQuery<FundView>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetFund, FundView>
    {
        public Task<FundView> Handle(GetFund query, CancellationToken cancellationToken) =>
            db.Set<Fund>()
                .VisibleTo(territory)
                .Where(fund => fund.Id == query.FundId)
                .ToViews()
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
