using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

/// <summary>What is decided in writing, what in a meeting, and when.</summary>
public sealed class WrittenTableTests
{
    private readonly WritingChamber _chamber = new();

    private AssessmentSession Session => _chamber.Session;

    [Fact]
    public void Only_renewals_are_decided_in_writing() =>
        Broken.By(
            () => Session.PutOnTable(new Filed().Proposed().Dossier, _chamber.Round),
            Dossier.Rules.OnlyRenewalsAreDecidedInWriting
        );

    [Fact]
    public void The_table_knows_the_star_to_keep() => Assert.Equal(4, Assert.Single(Session.Table).RenewedStar);

    [Fact]
    public void Where_opinions_differed_the_dossier_waits_for_a_meeting()
    {
        var (dossier, meeting) = (_chamber.Open().Dossier, new Chamber());

        dossier.GoToAMeeting(Session.Id, Filed.Person, Filed.Now);

        Assert.Equal((DossierState.Proposed, Session.Id), (dossier.State, dossier.DifferedIn));
        Assert.Equal(dossier.DecisionDueOn, dossier.DueOn);
        var again = new WritingChamber();
        Broken.By(
            () => again.Session.PutOnTable(dossier, again.Round),
            Dossier.Rules.WhereViewsDifferedAMeetingDecides
        );
        meeting.Session.PutOnTable(dossier, meeting.Round);
    }

    [Fact]
    public void Only_what_is_being_assessed_goes_to_a_meeting() =>
        Broken.By(
            () => _chamber.Dossier.GoToAMeeting(Session.Id, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyAssessedDossiersAreConcluded
        );

    [Fact]
    public void Only_a_renewal_goes_to_a_meeting_after_opinions() =>
        Broken.By(
            () => new Filed().InAssessment().Dossier.GoToAMeeting(Session.Id, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyRenewalsAreDecidedInWriting
        );

    [Fact]
    public void A_renewal_has_45_days_whatever_the_days_of_the_round()
    {
        var first = AssessmentRound.Open(Level.Province, Producers.Some.Province, 2026, 1, Filed.Act);
        var meeting = AssessmentSession.Convene(new Chamber().Council, first, Filed.Today, SessionKind.Meeting, null);

        meeting.PutOnTable(WritingChamber.Renewing().Dossier, first);

        Assert.Single(meeting.Table);
    }

    [Fact]
    public void The_council_of_a_province_does_not_renew_five_stars()
    {
        var (five, meeting) = (WritingChamber.Renewing(star: 5).Dossier, new Chamber());

        Broken.By(
            () => meeting.Session.PutOnTable(five, meeting.Round),
            Dossier.Rules.WhatTheCentreRenewsIsNotScoredBelow
        );
        Broken.By(() => Session.PutOnTable(five, _chamber.Round), Dossier.Rules.WhatTheCentreRenewsIsNotScoredBelow);
    }

    [Fact]
    public void Five_stars_go_up_without_a_result_and_keep_their_45_days()
    {
        var five = WritingChamber.Renewing(star: 5).Dossier;

        five.GoToTheCentreUnscored(Filed.Act, Filed.Person, Filed.Now);
        five.ArriveAtTheCentre(Filed.Person, Filed.Now);
        five.EnterAssessment(Filed.Act, Filed.Person, Filed.Now, Level.Central);
        five.GoToAMeeting(Session.Id, Filed.Person, Filed.Now);

        Assert.Equal(DossierState.AtCentre, five.State);
        Assert.Equal(five.DecisionDueOn, five.DueOn);
    }

    [Fact]
    public void Four_stars_do_not_go_up() =>
        Broken.By(
            () => _chamber.Dossier.GoToTheCentreUnscored(Filed.Act, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyFiveStarRenewalsGoUpUnscored
        );

    [Fact]
    public void A_written_session_has_a_deadline_and_a_meeting_has_none()
    {
        var (council, round) = (new Chamber().Council, new Chamber().Round);

        foreach (
            var (kind, due) in new (SessionKind, DateOnly?)[]
            {
                (SessionKind.Written, null),
                (SessionKind.Written, Filed.Today.AddDays(-1)),
                (SessionKind.Meeting, Filed.Today),
            }
        )
        {
            Broken.By(
                () => AssessmentSession.Convene(council, round, Filed.Today, kind, due),
                AssessmentSession.Rules.OpinionsAreDueLater
            );
        }
    }

    [Fact]
    public void Opinions_may_be_due_on_the_very_day()
    {
        var chamber = new Chamber();

        var session = AssessmentSession.Convene(
            chamber.Council,
            chamber.Round,
            Filed.Today,
            SessionKind.Written,
            Filed.Today
        );

        Assert.Equal(Filed.Today, session.OpinionsDueOn);
        Assert.False(session.IsTimeOver(Filed.Today));
        Assert.True(session.IsTimeOver(Filed.Today.AddDays(1)));
    }

    [Fact]
    public void A_session_is_moved_before_it_begins_and_says_so_once()
    {
        var (day, due) = (Filed.Today.AddDays(3), Filed.Today.AddDays(20));

        Session.Move(day, due);
        Session.Move(day, due);

        Assert.Equal((day, due), (Session.HeldOn, Session.OpinionsDueOn));
        Assert.Single(((IAggregate)Session).Events.OfType<SessionMoved>());
        Broken.By(() => Session.Move(day, opinionsDueOn: null), AssessmentSession.Rules.OpinionsAreDueLater);
        _chamber.Open();
        Broken.By(() => Session.Move(day, due), AssessmentSession.Rules.TheTableIsSetBeforeScoring);
    }

    [Fact]
    public void Sites_to_be_surveyed_are_surveyed_before_anything_is_scored()
    {
        var chamber = new Chamber().Attended();

        Broken.By(
            () => chamber.Session.OpenScoring([chamber.Dossier.Id], Chamber.Chair, Chamber.Now),
            AssessmentSession.Rules.SitesAreSurveyedFirst
        );
        chamber.Session.OpenScoring([Id<Dossier>.New()], Chamber.Chair, Chamber.Now);
    }

    [Fact]
    public void Where_the_rules_leave_surveys_open_scoring_does_not_wait_for_them()
    {
        var chamber = new Chamber(CouncilRules.Default with { SiteSurveyFirst = false }).Attended();

        chamber.Session.OpenScoring([chamber.Dossier.Id], Chamber.Chair, Chamber.Now);

        Assert.True(chamber.Session.IsScoring);
    }

    [Fact]
    public void A_finding_names_a_paper_of_the_dossier()
    {
        var chamber = new Chamber().Scoring();
        var paper = chamber.Dossier.Attachments[0].EvidenceId;

        Broken.By(
            () => chamber.Find(FindingKind.Veto, "forged_dossier", paper: Id<Evidence>.New()),
            AssessmentSession.Rules.TheNamedPaperIsInTheDossier
        );
        chamber.Find(FindingKind.Veto, "forged_dossier", paper: paper);

        Assert.Equal(paper, chamber.Session.FindingOn(chamber.Dossier.Id)!.EvidenceId);
    }
}
