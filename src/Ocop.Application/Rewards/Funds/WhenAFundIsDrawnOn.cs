using Ocop.Application.Settings;
using Ocop.Domain.Rewards;
using Ocop.Domain.Settings;

namespace Ocop.Application.Rewards.Funds;

/// <summary>
/// What is reserved, paid or falls away counts in the fund in the same transaction. Of two approvals at once that the
/// fund cannot both bear, the later one finds the fund changed.
/// </summary>
internal sealed class WhenAFundIsDrawnOn(IOcopDb db, Clock clock) : IWhen<FundDrawnOn>
{
    public async Task Handle(FundDrawnOn happened, CancellationToken cancellationToken)
    {
        var fund = await db.Set<Fund>().SingleAsync(fund => fund.Id == happened.FundId, cancellationToken);
        var settings = await db.SettingsAsync(fund.UnitId, clock.Today, cancellationToken);

        fund.Draw(happened.Reserved, happened.Paid, settings.Of(RewardMatters.BeyondTheFund));
    }
}
