using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Producers;
using static Ocop.Domain.Tests.Rewards.Rewarding;

namespace Ocop.Domain.Tests.Rewards;

public sealed class FundTests
{
    private static readonly Id<User> Officer = Id<User>.New();
    private static readonly DateTimeOffset Now = new(2026, 8, 6, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateOnly Day = new(2026, 8, 6);

    private readonly Fund _fund = Open(50_000_000);
    private readonly RewardEntitlement _reward = Thirty(Some.Province.Key);

    [Fact]
    public void What_is_approved_is_reserved_and_what_is_paid_is_no_longer()
    {
        Follow(() => _reward.Approve(_fund));
        Assert.Equal((30_000_000, 0, 20_000_000), Figures);

        Follow(() => _reward.Pay(new(Day, 10_000_000, "UNC 1"), Officer, Now));
        Assert.Equal((20_000_000, 10_000_000, 20_000_000), Figures);

        Follow(() => _reward.Pay(new(Day, 20_000_000, "UNC 2"), Officer, Now));
        Assert.Equal((0, 30_000_000, 20_000_000), Figures);
    }

    [Fact]
    public void What_is_cancelled_is_free_again()
    {
        Follow(() => _reward.Approve(_fund));
        Follow(() => _reward.Cancel("Chủ thể từ chối nhận"));

        Assert.Equal((0, 0, 50_000_000), Figures);
    }

    [Fact]
    public void What_is_clawed_back_is_free_again_with_what_was_not_paid_yet()
    {
        Follow(() => _reward.Approve(_fund));
        Follow(() => _reward.Pay(new(Day, 10_000_000, "UNC 1"), Officer, Now));
        Follow(() => _reward.ClawBack(Day, "Chi nhầm", Day));

        Assert.Equal((0, 0, 50_000_000), Figures);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10_000_000, 10_000_000)]
    [InlineData(30_000_000, 30_000_000)]
    public void A_revocation_that_claims_back_frees_what_is_not_paid_at_once_and_the_rest_when_it_is_back(
        long paid,
        long due
    )
    {
        Follow(() => _reward.Approve(_fund));
        if (paid > 0)
            Follow(() => _reward.Pay(new(Day, paid, "UNC 1"), Officer, Now));

        Follow(() => _reward.LoseCertificate(Day, "5120/QĐ-UBND", claimsBack: true));
        Assert.Equal((0, due, 50_000_000 - due), Figures);

        if (due > 0)
            Follow(() => _reward.ClawBack(Day, "Thu hồi", Day));
        Assert.Equal((0, 0, 50_000_000), Figures);
    }

    [Fact]
    public void No_more_is_approved_than_is_there_unless_the_place_only_flags_it()
    {
        Follow(() => _reward.Approve(_fund));
        var second = Thirty(Some.Province.Key);
        second.Approve(_fund);

        Broken.By(() => Drawn(second, FundOverrun.Refuse), Fund.Rules.NoMoreIsDrawnThanIsThere);
        Drawn(second, FundOverrun.Flag);

        Assert.Equal((60_000_000, 0, -10_000_000), Figures);
    }

    [Fact]
    public void What_is_reserved_is_paid_even_from_a_fund_that_is_exceeded()
    {
        Follow(() => _reward.Approve(_fund));
        _fund.Allot(new(10_000_000, null), FundOverrun.Flag);

        Follow(() => _reward.Pay(new(Day, 30_000_000, "UNC 1"), Officer, Now));

        Assert.Equal((0, 30_000_000, -20_000_000), Figures);
    }

    [Fact]
    public void A_fund_is_not_cut_below_what_is_drawn_unless_the_place_only_flags_it()
    {
        Follow(() => _reward.Approve(_fund));

        Broken.By(() => _fund.Allot(new(29_999_999, null), FundOverrun.Refuse), Fund.Rules.NoMoreIsDrawnThanIsThere);
        _fund.Allot(new(30_000_000, "Quyết định 190/QĐ-UBND"), FundOverrun.Refuse);

        Assert.Equal((0, "Quyết định 190/QĐ-UBND"), (_fund.Free, _fund.LegalBasis));
    }

    [Fact]
    public void A_reward_is_approved_from_the_budget_that_pays_it() =>
        Broken.By(() => Thirty(LaoCai).Approve(_fund), RewardEntitlement.Rules.AFundIsPartOfTheBudgetThatPays);

    [Fact]
    public void A_reward_without_a_fund_draws_on_none()
    {
        _reward.Approve();
        _reward.Cancel("Chủ thể từ chối nhận");

        Assert.Empty(((IAggregate)_reward).Events);
    }

    [Fact]
    public void It_is_for_a_year_of_the_programme_and_not_negative()
    {
        Broken.By(() => Open(1, year: 2017), Fund.Rules.AFundIsForAYearOfTheProgramme);
        Broken.By(() => Open(-1), Fund.Rules.AnAllotmentIsNotNegative);
        Broken.By(() => _fund.Allot(new(-1, null), FundOverrun.Flag), Fund.Rules.AnAllotmentIsNotNegative);
    }

    private (long Reserved, long Paid, long Free) Figures => (_fund.Reserved, _fund.Paid, _fund.Free);

    private void Follow(Action act)
    {
        act();
        Drawn(_reward, FundOverrun.Refuse);
    }

    private void Drawn(RewardEntitlement reward, FundOverrun overrun)
    {
        foreach (var drawn in ((IAggregate)reward).Events.OfType<FundDrawnOn>().ToList())
            _fund.Draw(drawn.Reserved, drawn.Paid, overrun);
        ((IAggregate)reward).TakeEvents();
    }

    private static Fund Open(long allotted, int year = 2026) =>
        Fund.Open(Some.Province, year, "Nguồn sự nghiệp kinh tế", new(allotted, null), Officer);

    private static RewardEntitlement Thirty(UnitKey province)
    {
        var facts = Recognised(province, 4, RewardEvent.First);
        return RewardEntitlement.Establish(facts, new RewardRules([Policy(province, 4, 30_000_000)]).For(facts)[0]);
    }
}
