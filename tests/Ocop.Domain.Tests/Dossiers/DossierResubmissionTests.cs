using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class DossierResubmissionTests : ReturnedDossier
{
    [Fact]
    public void Whoever_resubmits_vouches_for_it_anew()
    {
        _filed.Received().Returned();

        Assert.Null(Dossier.PledgedBy);
        Broken.By(Resubmit, Dossier.Rules.OnlyCompleteDossiersAreSubmitted);
    }

    [Fact]
    public void A_resubmission_goes_back_to_the_commune_and_moves_its_last_day()
    {
        _filed.Received().Returned();

        _filed.Resubmitted(Later, new ItemAnswer(1, "Đã bổ sung 12 hợp đồng."));

        // 4, 5 and 6 August are working days: 24 August moves to Thursday the 27th.
        Assert.Equal((DossierState.Received, new(2026, 8, 27)), (Dossier.State, Dossier.ReportDueOn));
        Assert.Equal(Dossier.ReportDueOn, Dossier.DueOn);
        Assert.Equal(new(ReturnOutcome.Resubmitted, Filed.Person, Later, 3), Dossier.Returns[0].Ending);
        Assert.Equal("Đã bổ sung 12 hợp đồng.", Dossier.Returns[0].Items[0].Answer);
        Assert.Equal(new DossierResubmitted(Dossier.Id, Dossier.UnitId, Level.Commune, 1, Dossier.DueOn), LastEvent);
    }

    [Fact]
    public void The_act_stays_that_of_the_first_submission()
    {
        _filed.Received().Returned().Resubmitted(Later);

        Assert.Equal((Filed.Today, Filed.Act.Id), (Dossier.SubmittedOn, Dossier.RegulationId));
    }

    [Fact]
    public void When_its_act_no_longer_judges_it_is_not_resubmitted()
    {
        _filed.Received().Returned();
        Dossier.Pledge(Filed.Person);
        var later = new Regulation(
            Law.Qd26.Definition with
            {
                Code = "LATER",
                Transition = null,
            },
            "",
            hasCriteria: true
        );

        Broken.By(
            () => Dossier.Resubmit([], _filed.Last, _filed.Facts, Filed.Calendar, later, Filed.Person, Later),
            Dossier.Rules.ItsActStillJudges
        );
    }

    [Fact]
    public void A_report_on_what_was_changed_is_void_but_stays_readable()
    {
        _filed.Reported().Returned();
        Dossier.Describe(null, "Kế hoạch mới", 5);

        _filed.Resubmitted(Later);

        Assert.Equal((DossierState.Received, true), (Dossier.State, Dossier.IsReportVoid));
        Assert.Equal(Filed.Findings, Dossier.Report!.Findings);
        Broken.By(() => Dossier.Propose(Filed.Act, Filed.Person, Later), Dossier.Rules.OnlyReportedDossiersAreProposed);
    }

    [Fact]
    public void A_report_on_what_did_not_change_stands() =>
        Assert.Equal(DossierState.Reported, _filed.Reported().Returned().Resubmitted(Later).Dossier.State);

    [Fact]
    public void A_resubmission_to_the_province_keeps_the_proposal_and_the_report()
    {
        _filed.Proposed().Returned();
        Dossier.Describe(null, "Kế hoạch mới", 5);

        _filed.Resubmitted(Later);

        Assert.Equal((DossierState.Proposed, Filed.Today), (Dossier.State, Dossier.ProposedOn));
        Assert.Equal((Dossier.AssessmentDueOn, Filed.ReportDue), (Dossier.DueOn, Dossier.ReportDueOn));
        Assert.Null(Dossier.Returns[0].Ending!.StoppedWorkingDays);
    }

    [Fact]
    public void A_late_resubmission_is_taken()
    {
        _filed.Received().Returned().Resubmitted(Filed.Now.AddDays(30));

        Assert.Equal(DossierState.Received, Dossier.State);
    }

    [Fact]
    public void Only_what_was_asked_is_answered_and_once()
    {
        _filed.Received().Returned();

        Broken.By(
            () => _filed.Resubmitted(Later, new ItemAnswer(2, "…")),
            SupplementRequest.Rules.OnlyWhatWasAskedIsAnswered
        );
        Broken.By(
            () => _filed.Resubmitted(Later, new ItemAnswer(1, "…"), new ItemAnswer(1, "…")),
            SupplementRequest.Rules.AnItemIsAnsweredOnce
        );
    }

    [Fact]
    public void Only_a_returned_dossier_is_resubmitted()
    {
        _filed.Received();

        Broken.By(Resubmit, SupplementRequest.Rules.OnlyReturnedDossiersAreResubmitted);
    }

    [Fact]
    public void A_return_is_not_closed_before_the_producers_time_is_up()
    {
        _filed.Received().Returned();

        Broken.By(
            () => Close(new(2026, 8, 14, 23, 0, 0, TimeSpan.FromHours(7))),
            SupplementRequest.Rules.AReturnIsClosedAfterItsDeadline
        );
    }

    [Fact]
    public void A_level_closes_only_its_own_return()
    {
        _filed.Received().Returned();

        Broken.By(
            () => Close(Filed.Now.AddDays(20), Level.Province),
            SupplementRequest.Rules.WhoeverReturnedItClosesTheReturn
        );
    }

    [Fact]
    public void When_nothing_came_the_dossier_goes_on_as_it_was_last_submitted()
    {
        _filed.Reported();
        var filed = Dossier.Content;
        _filed.Returned();
        Dossier.Describe(null, "Dở dang", 9);
        Dossier.Detach(Dossier.Attachments[0].EvidenceId);
        _filed.Answered([]);

        Close(new(2026, 8, 15, 8, 0, 0, TimeSpan.FromHours(7)));

        Assert.Equal(DossierState.Reported, Dossier.State);
        Assert.True(Dossier.Content.ChangesSince(_filed.Last.Content).IsEmpty);
        Assert.Equal((filed.Plan, Filed.Person), (Dossier.Plan, Dossier.PledgedBy));
        Assert.Equal(
            (ReturnOutcome.Closed, 9),
            (Dossier.Returns[0].Ending!.Outcome, Dossier.Returns[0].Ending!.StoppedWorkingDays)
        );
        Assert.Equal(
            new DossierReturnClosed(Dossier.Id, Dossier.ProducerId, Dossier.UnitId, Level.Commune, 1),
            LastEvent
        );
    }

    [Fact]
    public void Where_returns_do_not_stop_the_clock_the_day_of_the_report_stays()
    {
        _filed.Received();
        Return([Filed.Need], settings: Filed.Returning with { StopTheClock = false });

        Close(new(2026, 8, 15, 8, 0, 0, TimeSpan.FromHours(7)));

        Assert.Equal(Filed.ReportDue, Dossier.ReportDueOn);
        Assert.Null(Dossier.Returns[0].Ending!.StoppedWorkingDays);
    }
}
