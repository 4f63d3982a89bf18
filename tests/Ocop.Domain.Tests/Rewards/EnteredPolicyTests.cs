using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Rewards;

/// <summary>Rules that a province enters itself.</summary>
public sealed class EnteredPolicyTests
{
    private static readonly Id<User> Officer = Id<User>.New();

    private static readonly AdministrativeUnit LaoCai = AdministrativeUnit.Establish(
        "15",
        "Lào Cai",
        UnitKind.Province,
        Some.Country,
        validFrom: new(2025, 7, 1)
    );

    [Fact]
    public void It_says_who_entered_it()
    {
        var policy = Enter(Terms("2026-01-01", null));

        Assert.Equal((Officer, LaoCai.Id, false), (policy.EnteredBy, policy.UnitId, policy.IsDefault));
    }

    [Theory]
    [InlineData("2026-01-01", null)]
    [InlineData("2026-12-31", null)]
    [InlineData("2025-07-01", "2026-01-01")]
    [InlineData("2026-03-01", "2026-04-01")]
    public void One_case_has_one_rule_at_a_time(string from, string? to) =>
        Broken.By(
            () => Enter(Terms(from, to), Enter(Terms("2026-01-01", "2026-12-31"))),
            RewardPolicy.Rules.OneRuleForOneCase
        );

    [Theory]
    [InlineData("2027-01-01", null)]
    [InlineData("2025-07-01", "2025-12-31")]
    public void Rules_follow_each_other(string from, string? to) =>
        Assert.NotNull(Enter(Terms(from, to), Enter(Terms("2026-01-01", "2026-12-31"))));

    [Fact]
    public void Other_cases_have_rules_of_their_own()
    {
        var four = Terms("2026-01-01", null);
        var entered = Enter(four);

        Assert.NotNull(Enter(four with { Star = 3 }, entered));
        Assert.NotNull(Enter(four with { Event = RewardEvent.Renewal }, entered));
        Assert.NotNull(Enter(four with { RecognitionLevel = Level.Central }, entered));
    }

    [Fact]
    public void A_unit_adopts_while_it_exists() =>
        Broken.By(() => Enter(Terms("2025-06-30", null)), RewardPolicy.Rules.AUnitAdoptsWhileItExists);

    [Fact]
    public void Ended_it_makes_room_for_the_next()
    {
        var old = Enter(Terms("2026-01-01", null));

        old.End(new(2026, 6, 30), Officer);

        Assert.Equal((new DateOnly(2026, 6, 30), Officer), (old.EffectiveTo, old.EndedBy));
        Assert.NotNull(Enter(Terms("2026-07-01", null), old));
    }

    [Fact]
    public void An_end_is_brought_forward_never_put_off()
    {
        var policy = Enter(Terms("2026-01-01", "2026-12-31"));

        Broken.By(() => policy.End(new(2026, 12, 31), Officer), RewardPolicy.Rules.AnEndIsNotPutOff);
        Broken.By(() => policy.End(new(2025, 12, 31), Officer), RewardPolicy.Rules.APolicyEndsAfterItBegan);
    }

    [Fact]
    public void A_corrected_row_does_not_undo_an_end()
    {
        var published = RewardPolicy.Adopt(Terms("2026-01-01", null));
        published.End(new(2026, 6, 30), Officer);

        var corrected = RewardPolicy.Adopt(Terms("2026-01-01", null)).KeepingEndOf(published);

        Assert.Equal((new DateOnly(2026, 6, 30), Officer), (corrected.EffectiveTo, corrected.EndedBy));
    }

    [Fact]
    public void A_commune_pays_beside_its_province()
    {
        var commune = new UnitKey(UnitLevel.Commune, "03006", new(2025, 7, 1));
        var rules = new RewardRules([
            Rewarding.Policy(Rewarding.NewLaoCai, 3, 15_000_000),
            Rewarding.Policy(commune, 3, 2_000_000, budget: BudgetLevel.Commune),
        ]);

        var rewards = rules.For(
            Rewarding.Recognised(Rewarding.NewLaoCai, 3, on: new(2026, 8, 5), parts: [commune, Rewarding.LaoCai])
        );

        Assert.Equal(
            [(BudgetLevel.Province, 15_000_000L), (BudgetLevel.Commune, 2_000_000L)],
            rewards.Select(reward => (reward.BudgetLevel, reward.Amount))
        );
        Assert.Equal(commune.Id, rewards[1].PayerId);
    }

    private static RewardPolicy Enter(RewardTerms terms, params RewardPolicy[] others) =>
        RewardPolicy.Enter(terms, LaoCai, others, Officer);

    private static RewardTerms Terms(string from, string? to) =>
        new(
            LaoCai.Key,
            LaoCai.Name,
            BudgetLevel.Province,
            "Nghị quyết 15/2026/NQ-HĐND",
            DateOnly.Parse(from, null),
            to is null ? null : DateOnly.Parse(to, null),
            Star: 4,
            RecognitionLevel: null,
            RewardEvent.First,
            RewardMode.Full,
            30_000_000,
            RewardCap.OncePerStar
        );
}
