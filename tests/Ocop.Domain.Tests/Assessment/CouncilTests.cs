using System.Text.Json;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
using Ocop.Domain.Settings;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class CouncilTests
{
    private static readonly CouncilDecision Decision = new("1200/QĐ-UBND", new(2026, 6, 1), "Chủ tịch UBND tỉnh");

    [Fact]
    public void It_keeps_its_decision_and_who_delegated_the_chair()
    {
        var council = SetUp(Chamber.Members);

        Assert.Equal(
            (Decision.Number, Decision.DecidedOn, Decision.ChairDelegatedBy),
            (council.DecisionNumber, council.DecidedOn, council.ChairDelegatedBy)
        );
    }

    [Fact]
    public void Setting_it_up_is_announced()
    {
        var council = SetUp(Chamber.Members);

        Assert.Equal([new CouncilSetUp(council.Id, Level.Province, Some.Province.Id)], ((IAggregate)council).Events);
    }

    [Fact]
    public void It_sits_in_a_unit_of_its_level() =>
        Broken.By(
            () => Council.SetUp(Level.Central, Some.Province, Decision, CouncilRules.Default, Chamber.Members),
            Council.Rules.ACouncilSitsAtItsLevel
        );

    [Fact]
    public void A_person_holds_one_seat() =>
        Broken.By(
            () => SetUp([.. Chamber.Members, new(Chamber.Ann, CouncilRole.Secretary)]),
            Council.Rules.AMemberSitsOnce
        );

    [Fact]
    public void There_is_a_chair() =>
        Broken.By(() => SetUp([new(Chamber.Ann, CouncilRole.Member)]), Council.Rules.ThereIsOneChair);

    [Fact]
    public void There_are_no_two_chairs() =>
        Broken.By(
            () => SetUp([.. Chamber.Members, new(Id<User>.New(), CouncilRole.Chair)]),
            Council.Rules.ThereIsOneChair
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.01)]
    public void The_quorum_is_a_share_of_the_members(double quorum) =>
        Unsound(CouncilRules.Default with { Quorum = (decimal)quorum });

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void The_spread_lies_within_the_scale(int spread) =>
        Unsound(CouncilRules.Default with { LargestSpread = spread });

    [Fact]
    public void Papers_are_not_handed_out_after_the_session() =>
        Unsound(CouncilRules.Default with { PapersAheadWorkingDays = -1 });

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Passes_have_a_sound_limit(int passes) => Unsound(CouncilRules.Default with { MostPasses = passes });

    [Fact]
    public void It_adopts_other_rules()
    {
        var council = SetUp(Chamber.Members);

        council.AdoptRules(CouncilRules.Default with { Quorum = 0.5m });

        Assert.Equal(0.5m, council.Settings.Quorum);
        Assert.Equal(new CouncilRulesAdopted(council.Id), ((IAggregate)council).Events[^1]);
    }

    [Fact]
    public void It_adopts_sound_rules_only() =>
        Broken.By(
            () => SetUp(Chamber.Members).AdoptRules(CouncilRules.Default with { Quorum = 2 }),
            Council.Rules.SettingsAreSound
        );

    [Fact]
    public void Every_rule_is_a_setting_that_the_law_leaves_open()
    {
        var rules = typeof(CouncilRules)
            .GetProperties()
            .Where(property => property.SetMethod is not null)
            .Select(property => $"councils.{JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name)}");

        Assert.Equal(rules.Order(), CouncilMatters.All.OfType<Setting>().Select(setting => setting.Key).Order());
    }

    [Fact]
    public void Its_rules_are_those_that_the_place_has_settled()
    {
        var history = SettingHistory.Begin(CouncilMatters.MostPasses, Some.Province);
        history.Set(CouncilMatters.MostPasses, new("none", Some.Today, null), Filed.Person, Filed.Now);

        Assert.Equal(CouncilRules.Default with { MostPasses = null }, CouncilRules.Of(new([history], Some.Today)));
        Assert.Equal(CouncilRules.Default, CouncilRules.Of(new([], Some.Today)));
    }

    [Theory]
    [InlineData(8, 10, true)]
    [InlineData(7, 10, false)]
    [InlineData(3, 4, true)]
    [InlineData(9, 12, true)]
    [InlineData(8, 11, false)]
    public void Three_quarters_are_a_quorum(int present, int members, bool quorum) =>
        Assert.Equal(quorum, CouncilRules.Default.IsQuorum(present, members));

    private static void Unsound(CouncilRules settings) =>
        Broken.By(() => SetUp(Chamber.Members, settings), Council.Rules.SettingsAreSound);

    private static Council SetUp(CouncilMember[] members, CouncilRules? settings = null) =>
        Council.SetUp(Level.Province, Some.Province, Decision, settings ?? CouncilRules.Default, members);
}
