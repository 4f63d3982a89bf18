using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

/// <summary>Renewals are decided by written opinions, and by a meeting only when they differ.</summary>
public sealed class WrittenSessionTests
{
    private readonly WritingChamber _chamber = new WritingChamber().Open();

    private AssessmentSession Session => _chamber.Session;

    [Fact]
    public void When_all_agree_the_product_keeps_its_star_and_nobody_has_scored()
    {
        var result = Assert.Single(_chamber.AllKeep().Close());

        Assert.Equal((4, Outcome.Recognised, SessionKind.Written), (result.Star, result.Outcome, result.Kind));
        Assert.Equal((null, null, 0), (result.Mean, result.StarByBand, result.Sheets.Count));
        Assert.Equal((Chamber.Now, 5), (Session.ClosedAt, Session.SheetsIn));
    }

    [Theory]
    [InlineData(Stance.Against)]
    [InlineData(Stance.Meeting)]
    public void One_who_differs_is_enough_for_a_meeting(Stance stance)
    {
        _chamber.AllKeep(but: Chamber.Ann).Write(Chamber.Ann, stance);

        Assert.Empty(_chamber.Close());
        Assert.Equal(
            new OpinionsDiffered(Session.Id, _chamber.Dossier.Id, Chamber.Chair, Chamber.Now),
            ((IAggregate)Session).Events[^1]
        );
    }

    [Fact]
    public void Who_differs_need_not_be_followed_by_the_others()
    {
        _chamber.Write(Chamber.Ann, Stance.Against);

        Assert.Empty(_chamber.Close());
    }

    [Fact]
    public void Until_the_deadline_everybody_is_waited_for() =>
        Broken.By(() => _chamber.AllKeep(but: Chamber.Ann).Close(), AssessmentSession.Rules.EveryOpinionIsIn);

    [Fact]
    public void After_the_deadline_the_quorum_of_those_asked_suffices()
    {
        var result = Assert.Single(_chamber.AllKeep(but: Chamber.Ann).Close(WritingChamber.Later));

        Assert.Equal(4, result.Star);
    }

    [Fact]
    public void After_the_deadline_too_few_are_no_agreement() =>
        Assert.Empty(_chamber.AllKeep(but: [Chamber.Ann, Chamber.Binh]).Close(WritingChamber.Later));

    [Fact]
    public void A_member_with_a_tie_is_not_asked()
    {
        Session.Recuse(Chamber.Ann, _chamber.Dossier.Id, "Em gái là giám đốc.", hasJudged: false, Chamber.Now);

        Assert.Single(_chamber.AllKeep(but: Chamber.Ann).Close());
        Broken.By(() => new WritingChamber().Write(Chamber.Ann), AssessmentSession.Rules.ScoringIsOpen);
    }

    [Fact]
    public void When_everybody_has_a_tie_a_meeting_finds_others()
    {
        foreach (var member in Chamber.Scorers)
            Session.Recuse(member, _chamber.Dossier.Id, "Cùng hợp tác xã.", hasJudged: false, Chamber.Now);

        Assert.Empty(_chamber.Close());
    }

    [Fact]
    public void A_veto_ends_the_renewal_whatever_was_written()
    {
        _chamber.AllKeep();
        Session.RecordFinding(
            new(_chamber.Dossier.Id, FindingKind.Veto, "forged_dossier", "Giả", "CV 1", Chamber.Secretary, Chamber.Now),
            Filed.Set,
            papers: []
        );

        var result = Assert.Single(_chamber.Close());

        Assert.Equal((null, Outcome.Rejected), (result.Star, result.Outcome));
    }

    [Fact]
    public void Only_who_presides_closes() =>
        Broken.By(
            () => Session.CloseInWriting(_chamber.AllKeep().Opinions, Chamber.Vice, Chamber.Now),
            AssessmentSession.Rules.ThePresidingMemberDecides
        );

    [Fact]
    public void A_closed_session_takes_no_opinion()
    {
        _chamber.AllKeep(but: Chamber.Ann).Close(WritingChamber.Later);

        Broken.By(() => _chamber.Write(Chamber.Ann), AssessmentSession.Rules.AClosedSessionIsLocked);
    }

    [Fact]
    public void Opinions_come_in_time() =>
        Broken.By(
            () => _chamber.Write(Chamber.Ann, at: WritingChamber.Later),
            AssessmentSession.Rules.OpinionsComeInTime
        );

    [Fact]
    public void The_secretary_is_not_asked() =>
        Broken.By(() => _chamber.Write(Chamber.Secretary), AssessmentSession.Rules.OnlyScorersScore);

    [Fact]
    public void Ties_are_declared_first() =>
        Broken.By(() => Give(Stance.Keep, reason: null), WrittenOpinion.Rules.TiesAreDeclaredFirst);

    [Theory]
    [InlineData(Stance.Against)]
    [InlineData(Stance.Meeting)]
    public void Who_differs_says_why(Stance stance)
    {
        var chamber = new WritingChamber(CouncilRules.Default with { TiesMustBeDeclared = false }).Open();

        Broken.By(() => Give(stance, reason: " ", chamber), WrittenOpinion.Rules.DissentIsExplained);
    }

    [Fact]
    public void Nobody_scores_attends_or_agrees_on_options()
    {
        Broken.By(
            () => ScoreSheet.Open(Session, _chamber.Dossier.Id, Chamber.Ann, declared: null),
            AssessmentSession.Rules.OnlyMeetingsScore
        );
        Broken.By(
            () => Session.RecordAttendance([Chamber.Ann], delegatedTo: null, Chamber.Secretary),
            AssessmentSession.Rules.OnlyMeetingsScore
        );
        Broken.By(() => Session.Close([], [], Chamber.Chair, Chamber.Now), AssessmentSession.Rules.OnlyMeetingsScore);
    }

    [Fact]
    public void A_meeting_takes_no_opinions()
    {
        var meeting = new Chamber().Scoring();
        var stated = new StatedOpinion(meeting.Dossier.Id, Stance.Keep);

        Broken.By(
            () => WrittenOpinion.Give(meeting.Session, stated, Chamber.Ann, declared: null, Chamber.Now),
            AssessmentSession.Rules.OnlyWrittenSessionsTakeOpinions
        );
        Broken.By(
            () => meeting.Session.CloseInWriting([], Chamber.Chair, Chamber.Now),
            AssessmentSession.Rules.OnlyWrittenSessionsTakeOpinions
        );
    }

    [Fact]
    public void A_vice_chair_closes_by_delegation_without_a_meeting()
    {
        Session.RecordAttendance([], Chamber.Vice, Chamber.Secretary);

        Assert.Single(Session.CloseInWriting(_chamber.AllKeep().Opinions, Chamber.Vice, Chamber.Now));
    }

    [Fact]
    public void An_opinion_keeps_a_member_from_stepping_aside() =>
        Broken.By(
            () => Session.Recuse(Chamber.Ann, _chamber.Dossier.Id, "Họ hàng", hasJudged: true, Chamber.Now),
            AssessmentSession.Rules.ARecusalComesBeforeTheSheet
        );

    [Fact]
    public void Members_are_asked_when_writing_is_opened() =>
        Assert.Equal(new OpinionsAsked(Session.Id, WritingChamber.Due), ((IAggregate)Session).Events[^1]);

    [Fact]
    public void On_the_last_day_an_opinion_still_comes_in_time()
    {
        var lastDay = Filed.Now.AddDays(10);

        var opinion = _chamber.Write(Chamber.Ann, at: lastDay);

        Assert.Equal(WritingChamber.Due, lastDay.VietnamDate());
        Assert.Equal([new OpinionGiven(opinion.Id, Session.Id, _chamber.Dossier.Id)], ((IAggregate)opinion).Events);
    }

    [Fact]
    public void Who_stepped_aside_writes_nothing()
    {
        Session.Recuse(Chamber.Ann, _chamber.Dossier.Id, "Em gái là giám đốc.", hasJudged: false, Chamber.Now);

        Broken.By(() => Give(Stance.Keep, reason: null), AssessmentSession.Rules.TheRecusedDoNotScore);
    }

    [Fact]
    public void A_dossier_elsewhere_gets_no_opinion()
    {
        var stated = new StatedOpinion(new WritingChamber().Dossier.Id, Stance.Keep);

        Broken.By(
            () => WrittenOpinion.Give(Session, stated, Chamber.Ann, declared: null, Chamber.Now),
            AssessmentSession.Rules.TheDossierLiesOnTheTable
        );
    }

    [Fact]
    public void The_opinions_of_another_session_are_not_counted()
    {
        var elsewhere = new WritingChamber().Open().AllKeep();

        Broken.By(
            () => Session.CloseInWriting(elsewhere.Opinions, Chamber.Chair, Chamber.Now),
            AssessmentSession.Rules.EveryOpinionIsIn
        );
    }

    [Fact]
    public void Closing_is_announced_before_the_results()
    {
        var result = Assert.Single(_chamber.AllKeep().Close());

        Assert.Equal(
            new SessionClosed(Session.Id, Session.CouncilId, Chamber.Chair, Chamber.Now),
            ((IAggregate)Session).Events[^1]
        );
        var reached = Assert.IsType<ResultReached>(Assert.Single(((IAggregate)result).Events));
        Assert.Equal((result.Id, 4, Outcome.Recognised), (reached.ResultId, reached.Star, reached.Outcome));
    }

    private void Give(Stance stance, string? reason, WritingChamber? chamber = null)
    {
        chamber ??= _chamber;
        var stated = new StatedOpinion(chamber.Dossier.Id, stance, reason);

        WrittenOpinion.Give(chamber.Session, stated, Chamber.Ann, declared: null, Chamber.Now);
    }
}
