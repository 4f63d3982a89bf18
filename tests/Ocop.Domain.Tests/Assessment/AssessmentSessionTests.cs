using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class AssessmentSessionTests
{
    private readonly Chamber _chamber = new();

    private AssessmentSession Session => _chamber.Session;

    [Fact]
    public void Council_and_round_are_of_one_place()
    {
        var central = AssessmentRound.Open(Level.Central, Some.Country, 2026, 1, Filed.Act);

        Broken.By(
            () => AssessmentSession.Convene(_chamber.Council, central, Filed.Today, SessionKind.Meeting, null),
            AssessmentSession.Rules.CouncilAndRoundAreOfOnePlace
        );
    }

    [Fact]
    public void A_dossier_on_the_table_keeps_its_act_and_criteria_set()
    {
        var dossier = _chamber.Dossier;

        Assert.Equal(
            [
                new TableItem(
                    dossier.Id,
                    dossier.ProductId,
                    dossier.RegulationId,
                    dossier.CriteriaSetId,
                    dossier.CriteriaSetCode
                ),
            ],
            Session.Table
        );
    }

    [Fact]
    public void Only_proposed_dossiers_come_on_the_table() =>
        Broken.By(
            () => Session.PutOnTable(new Filed().Reported().Dossier, _chamber.Round),
            Dossier.Rules.OnlyProposedDossiersAreAssessed
        );

    [Fact]
    public void A_dossier_comes_on_the_table_once() =>
        Broken.By(
            () => Session.PutOnTable(_chamber.Dossier, _chamber.Round),
            AssessmentSession.Rules.ADossierLiesOnTheTableOnce
        );

    [Fact]
    public void The_rounds_of_other_sessions_do_not_count() =>
        Broken.By(
            () => Session.PutOnTable(new Filed().Proposed().Dossier, new Chamber().Round),
            AssessmentSession.Rules.TheRoundIsThatOfTheSession
        );

    [Fact]
    public void A_dossier_proposed_after_the_cut_off_waits_for_another_round()
    {
        var first = AssessmentRound.Open(Level.Province, Some.Province, 2026, 1, Filed.Act);
        var session = AssessmentSession.Convene(_chamber.Council, first, Filed.Today, SessionKind.Meeting, null);

        Broken.By(
            () => session.PutOnTable(new Filed().Proposed().Dossier, first),
            AssessmentSession.Rules.ADossierIsProposedInTime
        );
    }

    [Fact]
    public void A_dossier_can_be_taken_off_the_table_before_scoring()
    {
        Session.TakeOffTable(_chamber.Dossier.Id);

        Assert.Empty(Session.Table);
    }

    [Fact]
    public void A_stopped_dossier_stays_on_the_table()
    {
        _chamber.Find(FindingKind.Stop, "6.1");

        Broken.By(() => Session.TakeOffTable(_chamber.Dossier.Id), AssessmentSession.Rules.WhatEndedStaysOnTheTable);
    }

    [Fact]
    public void A_dossier_that_is_not_there_is_not_taken_off() =>
        Broken.By(() => Session.TakeOffTable(Id<Dossier>.New()), AssessmentSession.Rules.TheDossierLiesOnTheTable);

    [Fact]
    public void The_table_is_set_before_scoring()
    {
        _chamber.Scoring();

        Broken.By(
            () => Session.PutOnTable(new Filed().Proposed().Dossier, _chamber.Round),
            AssessmentSession.Rules.TheTableIsSetBeforeScoring
        );
        Broken.By(() => Session.TakeOffTable(_chamber.Dossier.Id), AssessmentSession.Rules.TheTableIsSetBeforeScoring);
    }

    [Fact]
    public void Only_members_attend() =>
        Broken.By(() => _chamber.Attended(Id<User>.New()), AssessmentSession.Rules.OnlyMembersAttend);

    [Fact]
    public void Attendance_is_replaced_as_a_whole()
    {
        _chamber.Attended(Chamber.Chair).Attended(Chamber.Ann, Chamber.Ann);

        Assert.Equal([new Attendance(Chamber.Ann)], Session.Attendance);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Three_quarters_of_the_members_can_score(int present) =>
        Assert.True(_chamber.Scoring(Chamber.Everybody[..present]).Session.IsScoring);

    [Fact]
    public void Fewer_cannot() =>
        Broken.By(() => _chamber.Scoring(Chamber.Everybody[..4]), AssessmentSession.Rules.EnoughMembersArePresent);

    [Fact]
    public void Without_the_chair_nothing_is_scored()
    {
        _chamber.Attended([.. Chamber.Everybody.Except([Chamber.Chair])]);

        Broken.By(
            () => Session.OpenScoring([], Chamber.Secretary, Chamber.Now),
            AssessmentSession.Rules.SomebodyPresides
        );
    }

    [Fact]
    public void A_vice_chair_presides_by_delegation()
    {
        Session.RecordAttendance(
            [.. Chamber.Everybody.Except([Chamber.Chair])],
            delegatedTo: Chamber.Vice,
            Chamber.Secretary
        );

        Session.OpenScoring([], Chamber.Vice, Chamber.Now);

        Assert.True(Session.IsScoring);
    }

    [Fact]
    public void Ordinary_members_do_not_record_attendance() =>
        Broken.By(
            () => Session.RecordAttendance(Chamber.Everybody, delegatedTo: null, Chamber.Ann),
            AssessmentSession.Rules.TheHeadTableRecordsAttendance
        );

    [Fact]
    public void Only_a_vice_chair_stands_in_for_the_chair() =>
        Broken.By(
            () => Session.RecordAttendance(Chamber.Everybody, delegatedTo: Chamber.Ann, Chamber.Secretary),
            AssessmentSession.Rules.OnlyAViceChairStandsIn
        );

    [Fact]
    public void An_absent_vice_chair_does_not_stand_in() =>
        Broken.By(
            () => Session.RecordAttendance([Chamber.Ann], delegatedTo: Chamber.Vice, Chamber.Secretary),
            AssessmentSession.Rules.OnlyAViceChairStandsIn
        );

    [Fact]
    public void Where_the_rules_do_without_the_chair_others_may_meet()
    {
        var chamber = new Chamber(CouncilRules.Default with { ChairMustAttend = false });
        chamber.Attended([.. Chamber.Everybody.Except([Chamber.Chair])]);

        chamber.Session.OpenScoring([], Chamber.Secretary, Chamber.Now);

        Assert.True(chamber.Session.IsScoring);
    }

    [Fact]
    public void A_plain_member_does_not_open_the_scoring()
    {
        _chamber.Attended();

        Broken.By(
            () => Session.OpenScoring([], Chamber.Ann, Chamber.Now),
            AssessmentSession.Rules.ChairOrSecretaryOpens
        );
    }

    [Fact]
    public void Nothing_is_scored_at_an_empty_table()
    {
        Session.TakeOffTable(_chamber.Dossier.Id);

        Broken.By(() => _chamber.Scoring(), AssessmentSession.Rules.SomethingLiesOnTheTable);
    }

    [Fact]
    public void Opening_is_announced_for_each_dossier()
    {
        _chamber.Scoring();

        Assert.Equal(
            [
                new SessionConvened(Session.Id, SessionKind.Meeting, Filed.Today, OpinionsDueOn: null),
                new DossierScoringOpened(Session.Id, _chamber.Dossier.Id, Level.Province, Chamber.Chair, Chamber.Now),
            ],
            ((IAggregate)Session).Events
        );
    }

    [Fact]
    public void A_recusal_keeps_its_reason()
    {
        _chamber.Recuse(Chamber.Ann);

        Assert.Equal(
            [new Recusal(Chamber.Ann, _chamber.Dossier.Id, "Là thành viên hợp tác xã", Chamber.Ann, Chamber.Now)],
            Session.Recusals
        );
    }

    [Fact]
    public void A_member_steps_aside_once()
    {
        _chamber.Recuse(Chamber.Ann);

        Broken.By(() => _chamber.Recuse(Chamber.Ann), AssessmentSession.Rules.AMemberIsRecusedOnce);
    }

    [Fact]
    public void A_stranger_has_nothing_to_step_aside_from() =>
        Broken.By(() => _chamber.Recuse(Id<User>.New()), AssessmentSession.Rules.OnlyMembersAttend);

    [Fact]
    public void Nobody_steps_aside_after_submitting_a_sheet()
    {
        _chamber.Scoring().Submitted(Chamber.Ann, Law.BestIn(Filed.Set));

        Broken.By(() => _chamber.Recuse(Chamber.Ann), AssessmentSession.Rules.ARecusalComesBeforeTheSheet);
    }

    [Theory]
    [InlineData(FindingKind.Veto, "forged_dossier")]
    [InlineData(FindingKind.Veto, "1.1")]
    [InlineData(FindingKind.Stop, "6.1")]
    public void A_finding_rests_on_a_ground_of_the_criteria_set(FindingKind kind, string ground)
    {
        _chamber.Find(kind, ground);

        Assert.Equal((kind, ground), (Session.FindingOn(_chamber.Dossier.Id)!.Kind, Session.Findings[0].Ground));
    }

    [Theory]
    [InlineData(FindingKind.Veto, "production_licence")]
    [InlineData(FindingKind.Veto, "6.1")]
    [InlineData(FindingKind.Stop, "forged_dossier")]
    [InlineData(FindingKind.Stop, "1.1")]
    public void Other_grounds_are_refused(FindingKind kind, string ground) =>
        Broken.By(() => _chamber.Find(kind, ground), AssessmentSession.Rules.TheGroundIsInTheCriteriaSet);

    [Fact]
    public void A_plain_member_records_no_finding() =>
        Broken.By(
            () => _chamber.Find(FindingKind.Veto, "forged_dossier", Chamber.Ann),
            AssessmentSession.Rules.FindingsAreRecordedByChairOrSecretary
        );

    [Theory]
    [InlineData(" ", "Biên bản 01")]
    [InlineData("Hồ sơ giả", "")]
    public void A_finding_needs_reason_and_paper(string reason, string paper) =>
        Broken.By(
            () =>
                Session.RecordFinding(
                    new(
                        _chamber.Dossier.Id,
                        FindingKind.Veto,
                        "forged_dossier",
                        reason,
                        paper,
                        Chamber.Secretary,
                        Chamber.Now
                    ),
                    Filed.Set,
                    papers: []
                ),
            AssessmentSession.Rules.AFindingIsExplained
        );

    [Fact]
    public void An_assessment_ends_once()
    {
        _chamber.Find(FindingKind.Stop, "6.1");

        Broken.By(
            () => _chamber.Find(FindingKind.Veto, "forged_dossier"),
            AssessmentSession.Rules.AnAssessmentEndsOnce
        );
    }
}
