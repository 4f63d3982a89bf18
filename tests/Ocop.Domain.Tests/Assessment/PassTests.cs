using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class PassTests
{
    private static readonly IReadOnlyList<Choice> Best = Law.BestIn(Filed.Set);

    /// <summary>99 points, but short of the five-star minimum of criterion 1.5.</summary>
    private static readonly IReadOnlyList<Choice> ShortOfFive = Law.BestIn(Filed.Set, but: "1.5", points: 2);

    private static readonly Choice FullOrigin = Best.Single(choice => choice.Criterion == "1.5");

    private readonly Chamber _chamber = new Chamber(CouncilRules.Default with { LargestSpread = 10 }).Scoring();

    private AssessmentSession Session => _chamber.Session;

    [Fact]
    public void After_a_discussion_the_new_sheets_count()
    {
        _chamber.AllSubmitted(Best, but: Chamber.Ann).Submitted(Chamber.Ann, []);
        _chamber.ScoreAgain();

        var result = _chamber.AllSubmitted(ShortOfFive).Close();

        Assert.Equal((99m, 2), (result.Mean, result.Pass));
        Assert.Equal(10, _chamber.Sheets.Count);
        Assert.Equal(10, Session.SheetsIn);
    }

    [Fact]
    public void What_was_discussed_stays_with_the_spread_that_called_for_it()
    {
        _chamber.AllSubmitted(Best, but: Chamber.Ann).Submitted(Chamber.Ann, []);

        _chamber.ScoreAgain();

        Assert.Equal(
            [
                new Discussion(
                    _chamber.Dossier.Id,
                    Pass: 2,
                    "Chênh lệch về tiêu chí 9",
                    Spread: 100,
                    Chamber.Chair,
                    Chamber.Now
                ),
            ],
            Session.Discussions
        );
        Assert.Equal(new DossierScoredAgain(Session.Id, _chamber.Dossier.Id, 2), ((IAggregate)Session).Events[^1]);
    }

    [Fact]
    public void A_discussed_difference_no_longer_holds_up_the_closure()
    {
        _chamber.AllSubmitted(Best);
        _chamber.ScoreAgain();
        _chamber.AllSubmitted(Best, but: Chamber.Ann).Submitted(Chamber.Ann, []);

        Assert.Equal(80m, _chamber.Close().Mean);
    }

    [Fact]
    public void A_pass_is_complete_before_the_next_begins()
    {
        _chamber.AllSubmitted(Best, but: Chamber.Ann);

        Broken.By(() => _chamber.ScoreAgain(), AssessmentSession.Rules.EverySheetIsIn);
    }

    [Fact]
    public void Passes_end_where_the_rules_say()
    {
        _chamber.AllSubmitted(Best).ScoreAgain();
        _chamber.AllSubmitted(Best);

        Broken.By(() => _chamber.ScoreAgain(), AssessmentSession.Rules.PassesAreLimited);
    }

    [Fact]
    public void Without_a_limit_discussions_go_on()
    {
        var chamber = new Chamber(CouncilRules.Default with { MostPasses = null }).Scoring();

        for (var pass = 2; pass <= 4; pass++)
            chamber.AllSubmitted(Best).ScoreAgain();

        Assert.Equal(4, chamber.Session.PassOf(chamber.Dossier.Id));
    }

    [Fact]
    public void A_plain_member_does_not_order_a_second_pass() =>
        Broken.By(
            () => _chamber.AllSubmitted(Best).ScoreAgain(Chamber.Ann),
            AssessmentSession.Rules.ThePresidingMemberDecides
        );

    [Fact]
    public void What_was_stopped_is_not_scored_again()
    {
        _chamber.AllSubmitted(Best).Find(FindingKind.Stop, "6.1");

        Broken.By(() => _chamber.ScoreAgain(), AssessmentSession.Rules.TheAssessmentHasNotEnded);
    }

    [Fact]
    public void After_the_closure_nothing_is_scored_again_nor_agreed_on()
    {
        _chamber.AllSubmitted(Best).Close();

        Broken.By(() => _chamber.ScoreAgain(), AssessmentSession.Rules.AClosedSessionIsLocked);
        Broken.By(() => _chamber.Agree(choices: FullOrigin), AssessmentSession.Rules.AClosedSessionIsLocked);
    }

    [Fact]
    public void A_sheet_of_the_pass_before_does_not_keep_a_member_from_stepping_aside()
    {
        _chamber.AllSubmitted(Best).ScoreAgain();

        _chamber.Recuse(Chamber.Ann);

        Assert.True(Session.IsRecused(Chamber.Ann, _chamber.Dossier.Id));
    }

    [Fact]
    public void What_the_council_agrees_on_decides_the_minima_and_not_the_mean()
    {
        _chamber.AllSubmitted(ShortOfFive).Agree(choices: FullOrigin);

        var result = _chamber.Close();

        Assert.Equal((99m, 5), (result.Mean, result.Star));
        Assert.Equal([new AgreedOption("1.5", FullOrigin.Option, 3)], result.Agreed);
        Assert.Equal(3, result.Points.Single(one => one.Criterion == "1.5").Points);
    }

    [Fact]
    public void The_result_is_recomputed_from_what_it_holds()
    {
        _chamber.AllSubmitted(ShortOfFive).Agree(choices: FullOrigin);
        var result = _chamber.Close();

        Ranking Again(IReadOnlyCollection<AgreedOption> agreed) =>
            Ranking.Of(_chamber.Sheets, Chamber.Rubric, Session.Settings, Level.Province, agreed);

        Assert.True(result.IsConfirmedBy(Again(result.Agreed)));
        Assert.False(result.IsConfirmedBy(Again([])));
    }

    [Fact]
    public void A_later_agreement_replaces_the_earlier()
    {
        _chamber.AllSubmitted(ShortOfFive).Agree(choices: FullOrigin);
        _chamber.Agree();

        Assert.Equal(4, _chamber.Close().Star);
    }

    [Fact]
    public void An_agreement_holds_for_its_pass()
    {
        _chamber.AllSubmitted(ShortOfFive).Agree(choices: FullOrigin);
        _chamber.ScoreAgain();

        var result = _chamber.AllSubmitted(ShortOfFive).Close();

        Assert.Equal(4, result.Star);
        Assert.Empty(result.Agreed);
        Assert.Single(Session.Agreements);
    }

    [Fact]
    public void Members_agree_after_each_has_judged_alone()
    {
        _chamber.AllSubmitted(Best, but: Chamber.Ann);

        Broken.By(() => _chamber.Agree(choices: FullOrigin), AssessmentSession.Rules.EverySheetIsIn);
    }

    [Fact]
    public void A_plain_member_records_no_agreement() =>
        Broken.By(
            () => _chamber.AllSubmitted(Best).Agree(Chamber.Ann, FullOrigin),
            AssessmentSession.Rules.TheHeadTableRecordsAgreements
        );

    [Fact]
    public void Before_scoring_there_is_nothing_to_agree_on() =>
        Broken.By(() => new Chamber().Attended().Agree(choices: FullOrigin), AssessmentSession.Rules.ScoringIsOpen);

    [Fact]
    public void What_was_stopped_is_not_agreed_on()
    {
        _chamber.AllSubmitted(Best).Find(FindingKind.Stop, "6.1");

        Broken.By(() => _chamber.Agree(choices: FullOrigin), AssessmentSession.Rules.TheAssessmentHasNotEnded);
    }

    [Fact]
    public void Where_every_member_counts_nothing_is_agreed_on()
    {
        var chamber = new Chamber(CouncilRules.Default with { MinimaBy = MinimaReading.EveryMember }).Scoring();
        chamber.AllSubmitted(ShortOfFive);

        Broken.By(() => chamber.Agree(choices: FullOrigin), AssessmentSession.Rules.MembersMayAgree);
    }

    [Fact]
    public void Options_of_another_set_are_not_agreed_on()
    {
        _chamber.AllSubmitted(Best);

        Broken.By(
            () => Session.Agree(_chamber.Dossier.Id, [], Law.Set(2), _chamber.Sheets, Chamber.Chair, Chamber.Now),
            ScoreSheet.Rules.OptionsBelongToTheSheet
        );
    }
}
