using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;

namespace Ocop.Api.Tests.Rewards;

/// <summary>What the published rules, as they are loaded, grant in the cases that were published with them.</summary>
public sealed class PublishedRewardsTests(OcopApi api)
{
    private const RewardEvent First = RewardEvent.First;
    private const RewardEvent Upgrade = RewardEvent.Upgrade;
    private const RewardEvent Renewal = RewardEvent.Renewal;

    [Theory]
    [InlineData("10", "2019-08-01", 3, First, 15_000_000, "rule amount total")]
    [InlineData("10", "2019-08-01", 4, First, 30_000_000, "rule amount total")]
    [InlineData("10", "2019-08-01", 5, First, 45_000_000, "rule amount total")]
    [InlineData("42", "2020-12-31", 3, First, 30_000_000, "rule amount total")]
    [InlineData("42", "2020-12-31", 4, First, 50_000_000, "rule amount total")]
    [InlineData("27", "2024-06-01", 3, First, 8_000_000, "rule amount total")]
    [InlineData("08", "2023-06-01", 4, First, 20_000_000, "rule amount total")]
    [InlineData("24", "2024-06-01", 5, First, 300_000_000, "rule amount total")]
    [InlineData("24", "2025-12-31", 3, Renewal, 20_000_000, "rule amount total")]
    [InlineData("24", "2025-12-31", 4, Renewal, 60_000_000, "rule amount total")]
    [InlineData("24", "2024-06-01", 5, Renewal, 0, "not-covered total")]
    [InlineData("27", "2024-06-01", 3, Renewal, 0, "not-covered total")]
    public async Task A_provinces_own_rule_says_how_much(
        string province,
        string on,
        int star,
        RewardEvent occasion,
        long amount,
        string lines
    )
    {
        var reward = (await Rewards(Recognised(province, on, star, occasion)))[0];

        Assert.Equal((amount, false), (reward.Amount, reward.IsIndicative));
        Assert.Equal(lines, Codes(reward));
    }

    [Fact]
    public async Task National_recognition_of_five_stars_is_worth_more_in_lao_cai() =>
        Assert.Equal(
            80_000_000,
            (await Rewards(Recognised("10", "2021-06-01", 5, First) with { RecognisedBy = Level.Central }))[0].Amount
        );

    [Theory]
    [InlineData("27", "2024-06-01", 4, 8_000_000, 2_000_000)]
    [InlineData("08", "2023-06-01", 4, 10_000_000, 10_000_000)]
    public async Task An_upgrade_pays_the_difference(string province, string on, int star, long before, long amount)
    {
        var facts = Recognised(province, on, star, Upgrade);

        var reward = (await Rewards(facts with { Granted = [Granted(facts, star - 1, before)] }))[0];

        Assert.Equal(amount, reward.Amount);
        Assert.Equal("rule amount already-granted total", Codes(reward));
    }

    [Theory]
    [InlineData(Upgrade, 4, 150_000_000)]
    [InlineData(Renewal, 3, 20_000_000)]
    public async Task Bac_giang_rewards_every_recognition_whatever_was_granted_before(
        RewardEvent occasion,
        int star,
        long amount
    )
    {
        var facts = Recognised("24", "2025-06-01", star, occasion);

        var reward = (await Rewards(facts with { Granted = [Granted(facts, 3, 50_000_000)] }))[0];

        Assert.Equal(amount, reward.Amount);
        Assert.Equal("rule amount every-recognition total", Codes(reward));
    }

    [Theory]
    [InlineData(0, 20_000_000)]
    [InlineData(15_000_000, 15_000_000)]
    [InlineData(30_000_000, 0)]
    public async Task Hung_yen_gives_a_producer_thirty_million_at_most(long used, long amount)
    {
        var facts = Recognised("33", "2020-06-01", 5, First);
        var other = Granted(facts, 4, used) with { ProductId = Id<Product>.New() };

        var reward = (await Rewards(facts with { Granted = [other] }))[0];

        Assert.Equal(amount, reward.Amount);
        Assert.Equal("rule amount producer-cap total", Codes(reward));
    }

    [Fact]
    public async Task Vinh_linh_pays_beside_its_province_which_had_no_rule()
    {
        var rewards = await Rewards(Recognised("45", "2024-09-01", 3, First) with { PartIds = [VinhLinh] });

        Assert.Equal(
            [(BudgetLevel.Province, 15_000_000L, true), (BudgetLevel.District, 8_000_000L, false)],
            rewards.Select(reward => (reward.BudgetLevel, reward.Amount, reward.IsIndicative))
        );
        Assert.Equal(VinhLinh, rewards[1].PayerId);
    }

    [Fact]
    public async Task Vinh_linhs_difference_for_four_stars_cannot_be_told_from_what_was_published()
    {
        var rewards = await Rewards(Recognised("45", "2024-09-01", 4, Upgrade) with { PartIds = [VinhLinh] });

        Assert.Equal((0L, "rule difference-unknown total"), (rewards[1].Amount, Codes(rewards[1])));
    }

    [Fact]
    public async Task Where_a_rule_has_lapsed_only_the_default_is_shown()
    {
        var reward = (await Rewards(Recognised("42", "2021-01-01", 3, First)))[0];

        Assert.Equal((15_000_000, true), (reward.Amount, reward.IsIndicative));
        Assert.Equal("default rule amount total", Codes(reward));
    }

    private static Id<AdministrativeUnit> VinhLinh => new UnitKey(UnitLevel.District, "464", null).Id;

    private async Task<IReadOnlyList<RewardCalculation>> Rewards(RewardFacts facts)
    {
        IReadOnlyList<RewardCalculation> rewards = [];
        await api.InDatabase(async db =>
        {
            var policies = await db.Set<RewardPolicy>()
                .Where(policy => policy.EnteredBy == null)
                .ToListAsync(TestContext.Current.CancellationToken);
            rewards = new RewardRules(policies).For(facts);
        });
        return rewards;
    }

    private static RewardFacts Recognised(string province, string on, int star, RewardEvent occasion) =>
        new(
            Id<RecognitionDecision>.New(),
            DateOnly.Parse(on, null),
            new UnitKey(UnitLevel.Province, province, null).Id,
            [],
            Level.Province,
            star,
            occasion,
            Id<Product>.New(),
            Id<Producer>.New(),
            []
        );

    private static GrantedReward Granted(RewardFacts facts, int star, long amount) =>
        new(
            Id<RecognitionDecision>.New(),
            facts.ProductId,
            facts.ProducerId,
            BudgetLevel.Province,
            facts.ProvinceId,
            star,
            amount
        );

    private static string Codes(RewardCalculation reward) => string.Join(' ', reward.Lines.Select(line => line.Code));
}
