using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.Rewards;
using Ocop.Domain.Settings;

namespace Ocop.Application.Rewards.Funds;

/// <summary>The province enters that what is allotted to a fund was raised or cut.</summary>
public sealed record AllotToFund(Id<Fund> FundId, long Allotted, string? LegalBasis, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<AllotToFund>
    {
        public Validator()
        {
            RuleFor(command => command.LegalBasis).MaximumLength(Fund.LongestBasis);
            RuleFor(command => command.Allotted).LessThanOrEqualTo(FundAmounts.Most);
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock) : IRequestHandler<AllotToFund, Unit>
    {
        public async Task<Unit> Handle(AllotToFund command, CancellationToken cancellationToken)
        {
            var fund = await db.Set<Fund>()
                .ManagedBy(territory)
                .SingleOrNotFoundAsync(fund => fund.Id == command.FundId, cancellationToken);
            fund.Expect(command.Version);
            var settings = await db.SettingsAsync(fund.UnitId, clock.Today, cancellationToken);

            fund.Allot(new(command.Allotted, command.LegalBasis), settings.Of(RewardMatters.BeyondTheFund));
            return Unit.Value;
        }
    }
}
