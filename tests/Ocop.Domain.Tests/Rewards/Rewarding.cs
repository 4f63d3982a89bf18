using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Domain.Tests.Rewards;

/// <summary>Provinces, policies and recognitions to compute rewards with.</summary>
internal static class Rewarding
{
    public static readonly DateOnly Day = new(2024, 9, 1);

    public static readonly UnitKey LaoCai = new(UnitLevel.Province, "10", null);
    public static readonly UnitKey BacNinh = new(UnitLevel.Province, "27", null);
    public static readonly UnitKey VinhLinh = new(UnitLevel.District, "464", null);
    public static readonly UnitKey NewLaoCai = new(UnitLevel.Province, "15", new(2025, 7, 1));

    public static RewardPolicy Policy(
        UnitKey? unit,
        int? star,
        long? amount,
        RewardEvent occasion = RewardEvent.First,
        RewardMode mode = RewardMode.Full,
        RewardCap? cap = null,
        Level? level = null,
        DateOnly? from = null,
        DateOnly? to = null,
        BudgetLevel budget = BudgetLevel.Province
    ) =>
        RewardPolicy.Adopt(
            new(
                unit,
                Place: null,
                budget,
                LegalBasis: null,
                from ?? new(2020, 1, 1),
                to,
                star,
                level,
                occasion,
                mode,
                amount,
                cap ?? RewardCap.OncePerStar
            )
        );

    public static RewardPolicy[] Defaults =>
        [Policy(null, 3, 15_000_000), Policy(null, 4, 30_000_000), Policy(null, 5, 80_000_000)];

    public static RewardFacts Recognised(
        UnitKey province,
        int star,
        RewardEvent occasion = RewardEvent.First,
        Level level = Level.Province,
        DateOnly? on = null,
        UnitKey[]? parts = null,
        GrantedReward[]? granted = null,
        Id<Product>? product = null,
        Id<Producer>? producer = null
    ) =>
        new(
            Id<RecognitionDecision>.New(),
            on ?? Day,
            province.Id,
            [.. (parts ?? []).Select(part => part.Id)],
            level,
            star,
            occasion,
            product ?? Id<Product>.New(),
            producer ?? Id<Producer>.New(),
            granted ?? []
        );

    public static GrantedReward Granted(this RewardFacts facts, UnitKey payer, int star, long amount) =>
        new(
            Id<RecognitionDecision>.New(),
            facts.ProductId,
            facts.ProducerId,
            BudgetLevel.Province,
            payer.Id,
            star,
            amount
        );
}
