using Ocop.Application.Certification;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards;

/// <summary>
/// Each recognition is rewarded by the rules in force on the date of the decision, in the order of the decision, so that
/// a cap per producer sees what the same decision has granted before.
/// </summary>
internal sealed class WhenADecisionIsIssued(IOcopDb db) : IWhen<DecisionIssued>
{
    public async Task Handle(DecisionIssued happened, CancellationToken cancellationToken)
    {
        var issued = db.CertificatesOf(happened);
        var rules = new RewardRules(await db.Set<RewardPolicy>().AsNoTracking().ToListAsync(cancellationToken));
        var stars = await StarsBefore(issued, cancellationToken);
        var granted = await db.GrantedRewardsAsync(
            [.. issued.Select(certificate => certificate.ProductId)],
            [.. issued.Select(certificate => certificate.ProducerId).Distinct()],
            cancellationToken
        );
        var places = await PlacesOf(issued, happened, cancellationToken);

        foreach (var certificate in issued)
        {
            var place = places[certificate.UnitId];
            var facts = new RewardFacts(
                happened.DecisionId,
                happened.SignedOn,
                place.ProvinceId,
                place.PartIds,
                happened.Level,
                certificate.Star,
                OccasionOf(certificate.Star, stars[certificate.ProductId].Max()),
                certificate.ProductId,
                certificate.ProducerId,
                [.. granted]
            );

            foreach (var owed in rules.For(facts).Where(owed => owed.Amount > 0))
                granted.AddRange(Establish(facts, owed));
        }
    }

    private IEnumerable<GrantedReward> Establish(RewardFacts facts, RewardCalculation owed)
    {
        var entitlement = RewardEntitlement.Establish(facts, owed);

        db.Set<RewardEntitlement>().Add(entitlement);
        return entitlement.Stands ? [entitlement.AsGranted()] : [];
    }

    private static RewardEvent OccasionOf(int star, int? before) =>
        before is null ? RewardEvent.First
        : star > before ? RewardEvent.Upgrade
        : RewardEvent.Renewal;

    private async Task<Dictionary<Id<AdministrativeUnit>, RewardedPlace>> PlacesOf(
        IReadOnlyList<Certificate> issued,
        DecisionIssued happened,
        CancellationToken cancellationToken
    )
    {
        var places = new Dictionary<Id<AdministrativeUnit>, RewardedPlace>();
        var decision = new RewardedDecision(happened.Level, happened.UnitId, happened.SignedOn);

        foreach (var unit in issued.Select(certificate => certificate.UnitId).Distinct())
            places.Add(unit, await db.RewardedPlaceAsync(unit, decision, cancellationToken));

        return places;
    }

    /// <summary>The stars that each product held before this decision.</summary>
    private async Task<ILookup<Id<Product>, int?>> StarsBefore(
        IReadOnlyList<Certificate> issued,
        CancellationToken cancellationToken
    )
    {
        var products = issued.Select(certificate => certificate.ProductId).ToList();
        var certificates = issued.Select(certificate => (Id<Certificate>?)certificate.Id).ToList();
        var histories = await db.Set<RecognitionHistory>()
            .Where(history => products.Contains(history.ProductId))
            .ToListAsync(cancellationToken);

        return histories
            .SelectMany(history => history.Records, (history, record) => (history.ProductId, record))
            .Where(one => !certificates.Contains(one.record.CertificateId))
            .ToLookup(one => one.ProductId, one => (int?)one.record.Star);
    }
}
