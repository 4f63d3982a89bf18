using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class ClosureTests
{
    private static readonly IReadOnlyList<Choice> Best = Law.BestIn(Filed.Set);

    /// <summary>Three criteria left out: fewer points than the best.</summary>
    private static readonly IReadOnlyList<Choice> Good =
    [
        .. Best.Where(choice => choice.Criterion is not ("11" or "12" or "4.3")),
    ];

    private readonly Chamber _chamber = new Chamber().Scoring();

    private AssessmentSession Session => _chamber.Session;

    [Fact]
    public void A_closed_session_says_when_and_by_whom()
    {
        _chamber.AllSubmitted(Best).Close();

        Assert.Equal(Chamber.Now, Session.ClosedAt);
        Assert.Equal(
            new SessionClosed(Session.Id, _chamber.Council.Id, Chamber.Chair, Chamber.Now),
            ((IAggregate)Session).Events[^1]
        );
    }

    [Fact]
    public void Papers_are_drawn_up_of_a_closed_session_only()
    {
        Broken.By(() => Session.RequireClosed(), AssessmentSession.Rules.PapersFollowTheClosure);

        _chamber.AllSubmitted(Best).Close();

        Assert.Equal(Chamber.Now, Session.RequireClosed());
    }

    [Fact]
    public void Only_the_chair_closes()
    {
        _chamber.AllSubmitted(Best);

        Broken.By(
            () => Session.Close(_chamber.Sheets, [Chamber.Rubric], Chamber.Vice, Chamber.Now),
            AssessmentSession.Rules.ThePresidingMemberDecides
        );
    }

    [Fact]
    public void A_session_is_closed_once()
    {
        _chamber.AllSubmitted(Best).Close();

        Broken.By(() => _chamber.Close(), AssessmentSession.Rules.AClosedSessionIsLocked);
    }

    [Fact]
    public void A_session_that_never_scored_is_not_closed() =>
        Broken.By(() => new Chamber().Attended().Close(), AssessmentSession.Rules.ScoringIsOpen);

    [Fact]
    public void The_quorum_holds_at_the_closure_too()
    {
        _chamber.AllSubmitted(Best).Attended(Chamber.Everybody[..4]);

        Broken.By(() => _chamber.Close(), AssessmentSession.Rules.EnoughMembersArePresent);
    }

    [Fact]
    public void A_member_present_without_a_sheet_holds_up_the_closure()
    {
        _chamber.AllSubmitted(Best, but: Chamber.Ann);

        Broken.By(() => _chamber.Close(), AssessmentSession.Rules.EverySheetIsIn);
    }

    [Fact]
    public void A_sheet_that_is_not_submitted_is_not_in()
    {
        _chamber.AllSubmitted(Best, but: Chamber.Ann).Sheet(Chamber.Ann);

        Broken.By(() => _chamber.Close(), AssessmentSession.Rules.EverySheetIsIn);
    }

    [Fact]
    public void A_recused_member_is_neither_a_zero_nor_missing()
    {
        _chamber.Recuse(Chamber.Ann);

        var result = _chamber.AllSubmitted(Best, but: Chamber.Ann).Close();

        Assert.Equal((100m, 4), (result.Mean, result.Sheets.Count));
    }

    [Fact]
    public void A_draft_of_a_recused_member_does_not_count()
    {
        _chamber.Sheet(Chamber.Ann);
        _chamber.Recuse(Chamber.Ann);

        Assert.Equal(100m, _chamber.AllSubmitted(Best, but: Chamber.Ann).Close().Mean);
    }

    [Fact]
    public void The_sheet_of_a_member_who_left_still_counts()
    {
        _chamber.AllSubmitted(Best).Attended([.. Chamber.Everybody.Except([Chamber.Ann])]);

        Assert.Equal(5, _chamber.Close().Sheets.Count);
    }

    [Fact]
    public void When_everybody_steps_aside_there_is_no_result()
    {
        foreach (var scorer in Chamber.Scorers)
            _chamber.Recuse(scorer);

        Broken.By(() => _chamber.Close(), AssessmentSession.Rules.EveryDossierHasASheet);
    }

    [Fact]
    public void The_sheets_of_another_session_do_not_count()
    {
        var elsewhere = new Chamber().Scoring().AllSubmitted(Good);
        _chamber.AllSubmitted(Best).Sheets.AddRange(elsewhere.Sheets);

        Assert.Equal(100m, _chamber.Close().Mean);
    }

    [Fact]
    public void The_result_says_what_it_was_computed_from()
    {
        var result = _chamber.AllSubmitted(Best).Close();

        Assert.Equal(
            _chamber.Sheets.Select(sheet => new CountedSheet(sheet.Id, sheet.ScorerId, sheet.Total)),
            result.Sheets
        );
        Assert.Equal(
            (Filed.Act.Id, Filed.Set.Id, "QD26-01", Level.Province, 1),
            (result.RegulationId, result.CriteriaSetId, result.CriteriaSetCode, result.Level, result.Pass)
        );
        Assert.Equal(
            (MinimaReading.LowerMedian, TransferCondition.StarAfterMinima),
            (result.MinimaBy, result.TransferWhen)
        );
    }

    [Fact]
    public void The_result_is_announced()
    {
        var result = _chamber.AllSubmitted(Best).Close();

        Assert.Equal(
            [
                new ResultReached(
                    result.Id,
                    _chamber.Dossier.Id,
                    _chamber.Dossier.ProductId,
                    Level.Province,
                    Outcome.PendingCentral,
                    5,
                    Chamber.Chair,
                    Chamber.Now
                ),
            ],
            ((IAggregate)result).Events
        );
    }

    [Theory]
    [InlineData(FindingKind.Veto, "forged_dossier", Outcome.Rejected)]
    [InlineData(FindingKind.Stop, "6.1", Outcome.Stopped)]
    public void A_finding_is_the_result_whatever_the_sheets_say(FindingKind kind, string ground, Outcome outcome)
    {
        _chamber.Submitted(Chamber.Ann, Best);
        _chamber.Find(kind, ground);

        var result = _chamber.Close();

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal((null, null, null), (result.Mean, result.StarByBand, result.Star));
    }

    [Fact]
    public void The_act_of_another_dossier_does_not_judge()
    {
        _chamber.AllSubmitted(Best);
        var other = new Regulation(Law.Qd26.Definition, "", hasCriteria: true);

        Broken.By(
            () => Session.Close(_chamber.Sheets, [new(Filed.Set, other)], Chamber.Chair, Chamber.Now),
            AssessmentResult.Rules.ADossierIsJudgedByItsOwnAct
        );
    }

    [Fact]
    public void Without_a_limit_totals_may_lie_apart()
    {
        _chamber.AllSubmitted(Best, but: Chamber.Ann).Submitted(Chamber.Ann, []);

        Assert.Equal(80m, _chamber.Close().Mean);
    }

    [Fact]
    public void Beyond_the_limit_the_dossier_is_scored_again()
    {
        var chamber = new Chamber(CouncilRules.Default with { LargestSpread = 10 }).Scoring();
        chamber.AllSubmitted(Best, but: Chamber.Ann).Submitted(Chamber.Ann, []);

        Broken.By(() => chamber.Close(), AssessmentSession.Rules.TotalsLieCloseOrWereDiscussed);
    }

    [Fact]
    public void At_the_limit_it_is_not()
    {
        var spread = 100 - Filed.Set.Score(Good).Total;
        var chamber = new Chamber(CouncilRules.Default with { LargestSpread = spread }).Scoring();
        chamber.AllSubmitted(Best, but: Chamber.Ann).Submitted(Chamber.Ann, Good);

        Assert.NotNull(chamber.Close().Mean);
    }

    [Fact]
    public void Nobody_steps_aside_from_a_closed_session()
    {
        _chamber.AllSubmitted(Best).Close();

        Broken.By(() => _chamber.Recuse(Chamber.Binh), AssessmentSession.Rules.AClosedSessionIsLocked);
        Broken.By(() => _chamber.Attended(), AssessmentSession.Rules.AClosedSessionIsLocked);
        Broken.By(() => _chamber.Find(FindingKind.Stop, "6.1"), AssessmentSession.Rules.AClosedSessionIsLocked);
    }
}
