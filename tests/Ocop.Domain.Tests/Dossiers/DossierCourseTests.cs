using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class DossierCourseTests
{
    private readonly Filed _filed = new();

    private Dossier Dossier => _filed.Dossier;

    [Fact]
    public void Submitting_fixes_the_date_and_announces_it()
    {
        _filed.Submitted();

        Assert.Equal((DossierState.Submitted, Filed.Today), (Dossier.State, Dossier.SubmittedOn));
        Assert.Equal(
            new DossierSubmitted(
                Dossier.Id,
                DossierKind.First,
                Dossier.ProductId,
                Dossier.ProducerId,
                Dossier.UnitId,
                Filed.Today
            ),
            LastEvent
        );
    }

    [Fact]
    public void The_date_of_submission_is_the_date_in_Viet_Nam()
    {
        _filed.Complete();

        Dossier.Submit(_filed.Facts, Filed.Act, Filed.Person, new(2026, 8, 3, 17, 0, 0, TimeSpan.Zero));

        Assert.Equal(new(2026, 8, 4), Dossier.SubmittedOn);
    }

    [Fact]
    public void An_incomplete_dossier_is_not_submitted() =>
        Broken.By(
            () => Dossier.Submit(_filed.Facts, Filed.Act, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyCompleteDossiersAreSubmitted
        );

    [Fact]
    public void A_draft_of_a_former_act_is_not_submitted()
    {
        _filed.Complete();

        Broken.By(
            () => Dossier.Submit(_filed.Facts, Later("2030-01-01"), Filed.Person, Filed.Now),
            Dossier.Rules.TheActInForceJudges
        );
    }

    [Fact]
    public void A_submitted_dossier_no_longer_changes()
    {
        _filed.Submitted();

        AssertFrozen(() => Dossier.AssessItself([], Filed.Set));
        AssertFrozen(() => Dossier.Cite(_filed.Paper(EvidenceKind.Awards), [], Filed.Set));
        AssertFrozen(() => Dossier.Detach(_filed.Facts.Evidence.First().Id));
        AssertFrozen(() => Dossier.Describe(null, null, 5));
        AssertFrozen(() => Dossier.Pledge(Filed.Person));
        AssertFrozen(() => Dossier.Submit(_filed.Facts, Filed.Act, Filed.Person, Filed.Now));
    }

    [Fact]
    public void The_commune_receives_a_submitted_dossier()
    {
        _filed.Received();

        Assert.Equal(
            (DossierState.Received, Filed.Today, Filed.ReportDue),
            (Dossier.State, Dossier.ReceivedOn, Dossier.ReportDueOn)
        );
        Assert.Equal(new DossierReceived(Dossier.Id, Dossier.UnitId, Filed.Today, Filed.ReportDue), LastEvent);
    }

    [Fact]
    public void A_draft_is_not_received() => Broken.By(Receive, Dossier.Rules.OnlySubmittedDossiersAreReceived);

    [Fact]
    public void A_dossier_is_received_once()
    {
        _filed.Received();

        Broken.By(Receive, Dossier.Rules.OnlySubmittedDossiersAreReceived);
    }

    [Fact]
    public void The_report_keeps_the_four_contents_and_who_wrote_it()
    {
        _filed.Reported();

        Assert.Equal(
            (Filed.Findings, Filed.Person, Filed.Now),
            (Dossier.Report!.Findings, Dossier.Report.WrittenBy, Dossier.Report.WrittenAt)
        );
        Assert.Equal(new DossierReported(Dossier.Id, Dossier.UnitId), LastEvent);
    }

    [Fact]
    public void A_report_can_be_written_again_before_the_proposal()
    {
        _filed.Reported();

        Dossier.ReportOn(Filed.Findings with { Proposal = "Khác" }, Filed.Act, Filed.Person, Filed.Now);

        Assert.Equal("Khác", Dossier.Report!.Findings.Proposal);
    }

    [Fact]
    public void No_report_is_written_before_receipt()
    {
        _filed.Submitted();

        Broken.By(
            () => Dossier.ReportOn(Filed.Findings, Filed.Act, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyReceivedDossiersAreReported
        );
    }

    [Fact]
    public void No_report_is_written_after_the_proposal()
    {
        _filed.Proposed();

        Broken.By(
            () => Dossier.ReportOn(Filed.Findings, Filed.Act, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyReceivedDossiersAreReported
        );
    }

    [Theory]
    [InlineData(ReportFinding.NotConfirmed)]
    [InlineData(ReportFinding.PartlyConfirmed)]
    public void A_doubt_is_explained(ReportFinding finding)
    {
        _filed.Received();
        var unexplained = Filed.Findings with { LocalIdentity = new(finding, " ") };

        Broken.By(
            () => Dossier.ReportOn(unexplained, Filed.Act, Filed.Person, Filed.Now),
            Dossier.Rules.ADoubtIsExplained
        );
    }

    [Fact]
    public void A_reported_dossier_is_proposed_to_the_province()
    {
        _filed.Proposed();

        Assert.Equal((DossierState.Proposed, Filed.Today), (Dossier.State, Dossier.ProposedOn));
        Assert.Equal(new DossierProposed(Dossier.Id, Dossier.ProductId, Dossier.UnitId, Filed.Today), LastEvent);
    }

    [Fact]
    public void Without_a_report_there_is_no_proposal()
    {
        _filed.Received();

        Broken.By(
            () => Dossier.Propose(Filed.Act, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyReportedDossiersAreProposed
        );
    }

    [Fact]
    public void Only_proposed_dossiers_are_assessed()
    {
        _filed.Reported();

        Broken.By(
            () => Dossier.EnterAssessment(Filed.Act, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyProposedDossiersAreAssessed
        );
    }

    [Theory]
    [InlineData(Outcome.Recognised, DossierState.AwaitingDecision)]
    [InlineData(Outcome.PendingCentral, DossierState.PendingCentral)]
    [InlineData(Outcome.NotRecognised, DossierState.NotRecognised)]
    [InlineData(Outcome.Stopped, DossierState.NotRecognised)]
    [InlineData(Outcome.Rejected, DossierState.NotRecognised)]
    public void The_outcome_says_what_comes_next(Outcome outcome, DossierState state) =>
        Assert.Equal(state, _filed.Concluded(outcome).Dossier.State);

    [Fact]
    public void Only_dossiers_in_assessment_are_concluded()
    {
        _filed.Proposed();

        Broken.By(
            () => Dossier.Conclude(Filed.Result, Outcome.Recognised, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyAssessedDossiersAreConcluded
        );
    }

    [Fact]
    public void A_ranked_dossier_is_recognised_by_a_decision()
    {
        _filed.Concluded(Outcome.Recognised);

        Dossier.Recognise(Filed.Result, Filed.Act, Filed.Person, Filed.Now);

        Assert.Equal(DossierState.Recognised, Dossier.State);
    }

    [Fact]
    public void A_dossier_that_waits_for_the_centre_is_not_recognised()
    {
        _filed.Concluded(Outcome.PendingCentral);

        Broken.By(
            () => Dossier.Recognise(Filed.Result, Filed.Act, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyRankedDossiersAreRecognised
        );
    }

    [Fact]
    public void Every_state_stays_on_record() =>
        Assert.Equal(
            [
                DossierState.Draft,
                DossierState.Submitted,
                DossierState.Received,
                DossierState.Reported,
                DossierState.Proposed,
                DossierState.InAssessment,
            ],
            _filed.InAssessment().Dossier.Steps.Select(step => step.State)
        );

    [Theory]
    [InlineData("2026-08-24", false)]
    [InlineData("2026-08-25", true)]
    public void The_commune_is_late_after_the_last_day_of_its_term(string date, bool late) =>
        Assert.Equal(late, _filed.Received().Dossier.IsOverdueOn(DateOnly.Parse(date, null)));

    [Theory]
    [InlineData("2026-12-29", false)]
    [InlineData("2026-12-30", true)]
    public void The_province_is_late_when_the_round_of_the_proposal_is_over(string date, bool late) =>
        Assert.Equal(late, _filed.Proposed().Dossier.IsOverdueOn(DateOnly.Parse(date, null)));

    [Fact]
    public void Nothing_is_due_once_a_council_has_ranked_it() =>
        Assert.Null(_filed.Concluded(Outcome.Recognised).Dossier.DueOn);

    [Fact]
    public void Under_a_new_act_a_dossier_goes_on_until_its_transition_ends()
    {
        _filed.Submitted();

        Dossier.Receive(Filed.ReportDue, Later("2026-08-03"), Filed.Person, Filed.Now);

        Assert.Equal(DossierState.Received, Dossier.State);
    }

    [Fact]
    public void When_the_transition_has_ended_it_must_be_filed_again()
    {
        _filed.Submitted();

        Broken.By(
            () => Dossier.Receive(Filed.ReportDue, Later("2026-08-02"), Filed.Person, Filed.Now),
            Dossier.Rules.ItsActStillJudges
        );
    }

    private IDomainEvent LastEvent => ((IAggregate)Dossier).Events[^1];

    /// <summary>An act after QĐ 26 that lets older dossiers be decided up to this day.</summary>
    private static Regulation Later(string decidedBy) =>
        new(
            Law.Qd26.Definition with
            {
                Code = "LATER",
                Transition = new(
                    FiledBefore: new(2026, 8, 4),
                    FirstAndUpgradeDecidedBy: DateOnly.Parse(decidedBy, null),
                    RenewalDecidedBy: new(2026, 1, 1),
                    Extension: null,
                    ToConfirm: []
                ),
            },
            fingerprint: "",
            hasCriteria: true
        );

    private void Receive() => Dossier.Receive(Filed.ReportDue, Filed.Act, Filed.Person, Filed.Now);

    private static void AssertFrozen(Action change) => Broken.By(change, Dossier.Rules.OnlyDraftsChange);
}
