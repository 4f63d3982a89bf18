using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Producers;
using Ocop.Domain.Rewards;
using static Ocop.Domain.Tests.Rewards.Rewarding;

namespace Ocop.Domain.Tests.Rewards;

public sealed class RewardRulesTests
{
    private static readonly RewardRules Rules = new([
        Policy(LaoCai, 3, 15_000_000, level: Level.Province),
        Policy(LaoCai, 4, 30_000_000, level: Level.Province),
        Policy(LaoCai, 5, 45_000_000, level: Level.Province),
        Policy(LaoCai, 5, 80_000_000, level: Level.Central),
        Policy(BacNinh, 3, 8_000_000),
        Policy(BacNinh, 4, 10_000_000, to: new(2024, 12, 31)),
        Policy(BacNinh, 4, null, RewardEvent.Upgrade, RewardMode.Difference),
        Policy(BacNinh, 5, null, RewardEvent.Upgrade, RewardMode.Difference),
        Policy(VinhLinh, 3, 8_000_000, budget: BudgetLevel.District, to: new(2025, 6, 30)),
        .. Defaults,
    ]);

    [Fact]
    public void A_rule_for_every_recognition_says_that_earlier_rewards_are_not_taken_off()
    {
        var rules = new RewardRules([Policy(BacNinh, 3, 50_000_000, cap: RewardCap.PerEvent)]);
        var facts = Recognised(BacNinh, 3);
        var again = facts with { Granted = [facts.Granted(BacNinh, 3, 50_000_000)] };

        Assert.Equal(["rule", "amount", "total"], Codes(rules.For(facts)[0]));
        Assert.Equal(["rule", "amount", "every-recognition", "total"], Codes(rules.For(again)[0]));
    }

    [Fact]
    public void A_cap_per_producer_adds_up_what_the_producer_got_and_says_what_is_left()
    {
        var rules = new RewardRules([
            Policy(BacNinh, 4, 10_000_000, mode: RewardMode.Fixed, cap: RewardCap.PerProducer(30_000_000)),
        ]);
        var facts = Recognised(BacNinh, 4);
        GrantedReward Earlier(long amount) => facts.Granted(BacNinh, 4, amount) with { ProductId = Id<Product>.New() };

        var reward = rules.For(facts with { Granted = [Earlier(12_000_000), Earlier(12_000_000)] })[0];

        Assert.Equal(
            (6_000_000, ("producer-cap", 6_000_000L)),
            (reward.Amount, (Codes(reward).ElementAt(2), reward.Lines[2].Amount))
        );
    }

    [Fact]
    public void What_others_got_uses_up_nobodys_cap()
    {
        var rules = new RewardRules([
            Policy(BacNinh, 4, 10_000_000, mode: RewardMode.Fixed, cap: RewardCap.PerProducer(10_000_000)),
        ]);
        var facts = Recognised(BacNinh, 4);
        var others = facts.Granted(BacNinh, 4, 10_000_000) with
        {
            ProductId = Id<Product>.New(),
            ProducerId = Id<Producer>.New(),
        };

        Assert.Equal(10_000_000, rules.For(facts with { Granted = [others] })[0].Amount);
        Assert.Equal(
            10_000_000,
            rules.For(facts with { ProducerId = null, Granted = [others with { ProducerId = null }] })[0].Amount
        );
    }

    [Fact]
    public void What_another_province_granted_does_not_count()
    {
        var facts = Recognised(LaoCai, 4);

        Assert.Equal(30_000_000, Only(facts with { Granted = [facts.Granted(BacNinh, 4, 30_000_000)] }).Amount);
    }

    [Theory]
    [InlineData(3, Level.Province, 15_000_000)]
    [InlineData(4, Level.Province, 30_000_000)]
    [InlineData(5, Level.Province, 45_000_000)]
    [InlineData(5, Level.Central, 80_000_000)]
    public void The_rule_for_the_star_and_the_recognising_level_applies(int star, Level level, long amount)
    {
        var reward = Only(Recognised(LaoCai, star, level: level));

        Assert.Equal((amount, false), (reward.Amount, reward.IsIndicative));
        Assert.Equal(["rule", "amount", "total"], Codes(reward));
    }

    [Fact]
    public void The_rule_in_force_on_the_day_of_the_decision_applies()
    {
        Assert.Equal(10_000_000, Only(Recognised(BacNinh, 4, on: new(2024, 12, 31))).Amount);
        Assert.Equal(0, Only(Recognised(BacNinh, 4, on: new(2025, 1, 1))).Amount);
    }

    [Fact]
    public void An_upgrade_by_difference_pays_the_new_amount_less_what_was_granted()
    {
        var facts = Recognised(BacNinh, 4, RewardEvent.Upgrade);

        var reward = Only(facts with { Granted = [facts.Granted(BacNinh, 3, 8_000_000)] });

        Assert.Equal(2_000_000, reward.Amount);
        Assert.Equal(["rule", "amount", "already-granted", "total"], Codes(reward));
    }

    [Fact]
    public void A_difference_never_turns_negative()
    {
        var facts = Recognised(BacNinh, 4, RewardEvent.Upgrade);

        Assert.Equal(0, Only(facts with { Granted = [facts.Granted(BacNinh, 3, 12_000_000)] }).Amount);
    }

    [Fact]
    public void A_difference_without_an_amount_for_the_first_recognition_cannot_be_told()
    {
        var reward = Only(Recognised(BacNinh, 5, RewardEvent.Upgrade));

        Assert.Equal(0, reward.Amount);
        Assert.Equal(["rule", "difference-unknown", "total"], Codes(reward));
    }

    [Fact]
    public void A_province_without_a_rule_is_shown_the_default_only()
    {
        var reward = Only(Recognised(new(UnitLevel.Province, "40", null), 4));

        Assert.Equal((30_000_000, true, null), (reward.Amount, reward.IsIndicative, reward.PayerId));
        Assert.Equal(["default", "rule", "amount", "total"], Codes(reward));
    }

    [Fact]
    public void A_province_with_rules_that_do_not_cover_the_case_grants_nothing()
    {
        var reward = Only(Recognised(LaoCai, 3, RewardEvent.Renewal));

        Assert.Equal((0, false), (reward.Amount, reward.IsIndicative));
        Assert.Equal(["not-covered", "total"], Codes(reward));
    }

    [Fact]
    public void A_star_is_rewarded_once_for_a_product()
    {
        var facts = Recognised(LaoCai, 3);

        var reward = Only(facts with { Granted = [facts.Granted(LaoCai, 3, 15_000_000)] });

        Assert.Equal(0, reward.Amount);
        Assert.Contains("once-per-star", Codes(reward));
    }

    [Fact]
    public void A_decision_is_never_rewarded_twice_even_where_every_event_is()
    {
        var rules = new RewardRules([Policy(BacNinh, 3, 50_000_000, cap: RewardCap.PerEvent)]);
        var facts = Recognised(BacNinh, 3);
        var before = facts.Granted(BacNinh, 3, 50_000_000) with { DecisionId = facts.DecisionId };

        var reward = Assert.Single(rules.For(facts with { Granted = [before] }));

        Assert.Equal(0, reward.Amount);
        Assert.Contains("same-decision", Codes(reward));
    }

    [Fact]
    public void Where_every_event_is_rewarded_an_earlier_decision_does_not_matter()
    {
        var rules = new RewardRules([
            Policy(BacNinh, 3, 20_000_000, RewardEvent.Renewal, RewardMode.Fixed, RewardCap.PerEvent),
        ]);
        var facts = Recognised(BacNinh, 3, RewardEvent.Renewal);

        var reward = Assert.Single(rules.For(facts with { Granted = [facts.Granted(BacNinh, 3, 50_000_000)] }));

        Assert.Equal(20_000_000, reward.Amount);
    }

    [Theory]
    [InlineData(0, 10_000_000)]
    [InlineData(25_000_000, 5_000_000)]
    [InlineData(30_000_000, 0)]
    public void A_producer_with_several_products_gets_no_more_than_the_maximum(long used, long amount)
    {
        var rules = new RewardRules([
            Policy(BacNinh, 4, 10_000_000, mode: RewardMode.Fixed, cap: RewardCap.PerProducer(30_000_000)),
        ]);
        var facts = Recognised(BacNinh, 4);
        var other = facts.Granted(BacNinh, 4, used) with { ProductId = Id<Product>.New() };

        Assert.Equal(amount, Assert.Single(rules.For(facts with { Granted = [other] })).Amount);
    }

    [Fact]
    public void A_merged_province_inherits_the_rule_of_the_part_the_commune_lay_in()
    {
        var reward = Only(Recognised(NewLaoCai, 4, on: new(2026, 8, 5), parts: [LaoCai]));

        Assert.Equal((30_000_000, false, NewLaoCai.Id), (reward.Amount, reward.IsIndicative, reward.PayerId));
        Assert.Equal(["inherited", "rule", "amount", "total"], Codes(reward));
    }

    [Fact]
    public void What_the_old_province_granted_counts_for_the_new_one()
    {
        var facts = Recognised(NewLaoCai, 4, on: new(2026, 8, 5), parts: [LaoCai]);

        Assert.Equal(0, Only(facts with { Granted = [facts.Granted(LaoCai, 4, 30_000_000)] }).Amount);
    }

    [Theory]
    [InlineData("2026-06-30", 30_000_000)]
    [InlineData("2026-07-01", 25_000_000)]
    public void Once_a_merged_province_has_its_own_rule_those_of_its_parts_end(string day, long amount)
    {
        var rules = new RewardRules([
            Policy(LaoCai, 4, 30_000_000),
            Policy(NewLaoCai, 4, 25_000_000, from: new(2026, 7, 1)),
        ]);

        var facts = Recognised(NewLaoCai, 4, on: DateOnly.Parse(day, null), parts: [LaoCai]);

        Assert.Equal(amount, Assert.Single(rules.For(facts)).Amount);
    }

    [Fact]
    public void A_rule_that_lapsed_does_not_bring_back_those_of_the_parts()
    {
        var rules = new RewardRules([
            Policy(LaoCai, 4, 30_000_000),
            Policy(NewLaoCai, 4, 25_000_000, from: new(2026, 1, 1), to: new(2026, 6, 30)),
            .. Defaults,
        ]);

        var facts = Recognised(NewLaoCai, 4, on: new(2026, 7, 1), parts: [LaoCai]);

        Assert.True(Assert.Single(rules.For(facts)).IsIndicative);
    }

    [Fact]
    public void A_district_pays_beside_its_province()
    {
        var rewards = Rules.For(Recognised(new(UnitLevel.Province, "45", null), 3, parts: [VinhLinh]));

        Assert.Equal([(15_000_000L, true), (8_000_000L, false)], rewards.Select(r => (r.Amount, r.IsIndicative)));
        Assert.Equal(VinhLinh.Id, rewards[1].PayerId);
    }

    [Fact]
    public void Every_line_speaks_both_languages() =>
        Assert.All(
            Only(Recognised(NewLaoCai, 4, on: new(2026, 8, 5), parts: [LaoCai])).Lines,
            line => Assert.False(string.IsNullOrEmpty(line.Words.Vi) || string.IsNullOrEmpty(line.Words.En))
        );

    [Fact]
    public void Amounts_are_written_as_people_write_them()
    {
        var total = Only(Recognised(LaoCai, 4)).Lines[^1];

        Assert.Equal("Số tiền thưởng: 30.000.000 đồng.", total.Words.Vi);
        Assert.Equal("The reward: VND 30,000,000.", total.Words.En);
        Assert.Equal(30_000_000, total.Amount);
    }

    private static RewardCalculation Only(RewardFacts facts) => Assert.Single(Rules.For(facts));

    private static IEnumerable<string> Codes(RewardCalculation reward) => reward.Lines.Select(line => line.Code);
}
