using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Entitlements;

/// <summary>
/// The deciding province has entered its rule: an indicative amount is computed anew by it, from the rule in force on the
/// date of the decision, and reserved.
/// </summary>
public sealed record ConfirmRewardEntitlement(Id<RewardEntitlement> EntitlementId, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<ConfirmRewardEntitlement, Unit>
    {
        public async Task<Unit> Handle(ConfirmRewardEntitlement command, CancellationToken cancellationToken)
        {
            var entitlement = await db.Set<RewardEntitlement>()
                .ManagedBy(territory)
                .SingleOrNotFoundAsync(entitlement => entitlement.Id == command.EntitlementId, cancellationToken);
            entitlement.Expect(command.Version);
            var rules = new RewardRules(await db.Set<RewardPolicy>().AsNoTracking().ToListAsync(cancellationToken));
            var facts = await FactsOf(entitlement, cancellationToken);

            entitlement.Confirm(rules.For(facts).First(owed => owed.BudgetLevel == entitlement.BudgetLevel));
            return Unit.Value;
        }

        /// <summary>Star, occasion and place as they were when it arose; grants as they are now.</summary>
        private async Task<RewardFacts> FactsOf(RewardEntitlement entitlement, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .SingleAsync(
                    one => one.DecisionId == entitlement.DecisionId && one.ProductId == entitlement.ProductId,
                    cancellationToken
                );
            var place = await db.RewardedPlaceAsync(
                certificate.UnitId,
                new(certificate.IssuingLevel, certificate.IssuingUnitId, certificate.DecidedOn),
                cancellationToken
            );

            return new(
                entitlement.DecisionId,
                certificate.DecidedOn,
                place.ProvinceId,
                place.PartIds,
                certificate.IssuingLevel,
                entitlement.Star,
                entitlement.Event,
                entitlement.ProductId,
                entitlement.ProducerId,
                await db.GrantedRewardsAsync([entitlement.ProductId], [entitlement.ProducerId], cancellationToken)
            );
        }
    }
}
