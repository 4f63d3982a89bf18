using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class ScoreSheetTests
{
    private static readonly IReadOnlyList<Choice> Best = Law.BestIn(Filed.Set);

    private readonly Chamber _chamber = new Chamber().Scoring();

    [Fact]
    public void The_total_adds_up_the_chosen_options()
    {
        var sheet = Marked(new("1.1", 2), new("1.2", 1));

        Assert.Equal(4, sheet.Total);
        Assert.Equal([new SheetChoice("1.1", 2, 3), new SheetChoice("1.2", 1, 1)], sheet.Choices);
    }

    [Fact]
    public void A_criterion_without_a_choice_earns_nothing() => Assert.Equal(0, Marked().PointsFor("1.1"));

    [Fact]
    public void The_best_options_come_to_100() => Assert.Equal(100, Marked([.. Best]).Total);

    [Fact]
    public void A_sheet_that_is_not_handed_in_is_not_printed() =>
        Broken.By(() => Marked([.. Best]).RequireSubmitted(), ScoreSheet.Rules.OnlySubmittedSheetsArePrinted);

    [Fact]
    public void Marking_again_replaces_what_was_chosen_before()
    {
        var sheet = Marked([.. Best]);

        Mark(sheet, new Choice("1.1", 0));

        Assert.Equal(1, sheet.Total);
        Assert.Equal([new SheetChoice("1.1", 0, 1)], sheet.Choices);
        Assert.Equal((1, 0), (sheet.PointsFor("1.1"), sheet.PointsFor("1.2")));
    }

    [Fact]
    public void A_choice_with_a_fault_is_refused() =>
        Broken.By(() => Marked(new("1.1", 0), new("1.1", 1)), CriteriaSet.Rules.ACriterionTakesOneOption);

    [Fact]
    public void The_options_of_another_criteria_set_are_refused() =>
        Broken.By(
            () => _chamber.Sheet(Chamber.Ann).Mark([], Law.Set(2), _chamber.Session),
            ScoreSheet.Rules.OptionsBelongToTheSheet
        );

    [Fact]
    public void Submitting_announces_the_total_but_not_the_scorer()
    {
        var sheet = _chamber.Submitted(Chamber.Ann, Best);

        Assert.Equal(Chamber.Now, sheet.SubmittedAt);
        Assert.Equal(
            [new ScoreSheetSubmitted(sheet.Id, _chamber.Session.Id, _chamber.Dossier.Id, 100)],
            ((IAggregate)sheet).Events
        );
    }

    [Fact]
    public void A_submitted_sheet_no_longer_changes()
    {
        var sheet = _chamber.Submitted(Chamber.Ann, Best);

        Broken.By(() => Mark(sheet), ScoreSheet.Rules.OnlyOpenSheetsChange);
        Broken.By(() => Submit(sheet), ScoreSheet.Rules.OnlyOpenSheetsChange);
    }

    [Fact]
    public void Before_scoring_is_opened_there_are_no_sheets() =>
        Broken.By(() => new Chamber().Attended().Sheet(Chamber.Ann), AssessmentSession.Rules.ScoringIsOpen);

    [Fact]
    public void The_secretary_fills_in_no_sheet() =>
        Broken.By(() => _chamber.Sheet(Chamber.Secretary), AssessmentSession.Rules.OnlyScorersScore);

    [Fact]
    public void A_stranger_fills_in_no_sheet() =>
        Broken.By(() => _chamber.Sheet(Id<User>.New()), AssessmentSession.Rules.OnlyScorersScore);

    [Fact]
    public void An_absent_member_fills_in_no_sheet()
    {
        var chamber = new Chamber().Scoring([.. Chamber.Everybody.Except([Chamber.Ann])]);

        Broken.By(() => chamber.Sheet(Chamber.Ann), AssessmentSession.Rules.OnlyThosePresentScore);
    }

    [Fact]
    public void A_recused_member_fills_in_no_sheet()
    {
        _chamber.Recuse(Chamber.Ann);

        Broken.By(() => _chamber.Sheet(Chamber.Ann), AssessmentSession.Rules.TheRecusedDoNotScore);
    }

    [Fact]
    public void A_member_recused_meanwhile_does_not_submit()
    {
        var sheet = _chamber.Sheet(Chamber.Ann);
        _chamber.Recuse(Chamber.Ann);

        Broken.By(() => Submit(sheet), AssessmentSession.Rules.TheRecusedDoNotScore);
    }

    [Fact]
    public void Who_has_not_declared_ties_fills_in_no_sheet() =>
        Broken.By(
            () => ScoreSheet.Open(_chamber.Session, _chamber.Dossier.Id, Chamber.Ann, declared: null),
            ScoreSheet.Rules.TiesAreDeclaredFirst
        );

    [Fact]
    public void The_declaration_of_somebody_else_or_for_another_session_is_none()
    {
        var (colleague, elsewhere) = (_chamber.Declared(Chamber.Binh), new Chamber().Declared(Chamber.Ann));

        Assert.All(
            [colleague, elsewhere],
            foreign =>
                Broken.By(
                    () => ScoreSheet.Open(_chamber.Session, _chamber.Dossier.Id, Chamber.Ann, foreign),
                    ScoreSheet.Rules.TiesAreDeclaredFirst
                )
        );
    }

    [Fact]
    public void Where_the_rules_ask_for_no_declaration_none_is_needed()
    {
        var chamber = new Chamber(CouncilRules.Default with { TiesMustBeDeclared = false }).Scoring();

        Assert.NotNull(ScoreSheet.Open(chamber.Session, chamber.Dossier.Id, Chamber.Ann, declared: null));
    }

    [Fact]
    public void A_dossier_elsewhere_gets_no_sheet() =>
        Broken.By(
            () => ScoreSheet.Open(_chamber.Session, new Filed().Dossier.Id, Chamber.Ann, declared: null),
            AssessmentSession.Rules.TheDossierLiesOnTheTable
        );

    [Fact]
    public void After_a_stop_no_further_sheet_is_taken()
    {
        var sheet = _chamber.Sheet(Chamber.Ann);
        _chamber.Find(FindingKind.Stop, "6.1");

        Broken.By(() => Submit(sheet), AssessmentSession.Rules.TheAssessmentHasNotEnded);
        Broken.By(() => _chamber.Sheet(Chamber.Binh), AssessmentSession.Rules.TheAssessmentHasNotEnded);
    }

    [Fact]
    public void After_closing_no_sheet_is_opened_marked_or_submitted()
    {
        _chamber.Attended([.. Chamber.Everybody.Except([Chamber.Ann])]);
        _chamber.AllSubmitted(Best, but: Chamber.Ann);
        _chamber.Attended();
        var sheet = _chamber.Sheet(Chamber.Ann);
        _chamber.Attended([.. Chamber.Everybody.Except([Chamber.Ann])]);
        _chamber.Close();

        Broken.By(() => Mark(sheet), AssessmentSession.Rules.AClosedSessionIsLocked);
        Broken.By(() => Submit(sheet), AssessmentSession.Rules.AClosedSessionIsLocked);
        Broken.By(() => _chamber.Sheet(Chamber.Ann), AssessmentSession.Rules.AClosedSessionIsLocked);
    }

    [Fact]
    public void A_sheet_belongs_to_its_session() =>
        Broken.By(
            () => _chamber.Sheet(Chamber.Ann).Submit(new Chamber().Scoring().Session, Chamber.Now),
            ScoreSheet.Rules.TheSessionIsThatOfTheSheet
        );

    [Fact]
    public void A_second_pass_takes_new_sheets_only()
    {
        _chamber.Attended([.. Chamber.Everybody.Except([Chamber.Ann])]).AllSubmitted(Best, but: Chamber.Ann);
        _chamber.Attended();
        var former = _chamber.Sheet(Chamber.Ann);
        _chamber.Attended([.. Chamber.Everybody.Except([Chamber.Ann])]);
        _chamber.ScoreAgain();
        _chamber.Attended();

        Broken.By(() => Submit(former), ScoreSheet.Rules.OnlyThePresentPassIsScored);
        Assert.Equal(2, _chamber.Sheet(Chamber.Ann).Pass);
    }

    private ScoreSheet Marked(params Choice[] choices)
    {
        var sheet = _chamber.Sheet(Chamber.Ann);
        Mark(sheet, choices);
        return sheet;
    }

    private void Mark(ScoreSheet sheet, params Choice[] choices) => sheet.Mark(choices, Filed.Set, _chamber.Session);

    private void Submit(ScoreSheet sheet) => sheet.Submit(_chamber.Session, Chamber.Now);
}
