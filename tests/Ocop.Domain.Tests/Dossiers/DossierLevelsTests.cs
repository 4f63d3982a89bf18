using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class DossierLevelsTests
{
    private readonly Filed _filed = new();

    private Dossier Dossier => _filed.Dossier;

    [Fact]
    public void A_result_of_five_stars_goes_to_the_centre_once()
    {
        AtTheCentre();

        Broken.By(() => Transfer(Filed.Result), Dossier.Rules.OnlyWhatAwaitsTheCentreIsTransferred);
    }

    [Fact]
    public void Only_the_result_that_counts_is_transferred()
    {
        _filed.Concluded(Outcome.PendingCentral);

        Broken.By(() => Transfer(Id<AssessmentResult>.New()), Dossier.Rules.TheLatestResultCounts);
    }

    [Fact]
    public void What_has_not_been_transferred_does_not_arrive()
    {
        _filed.Concluded(Outcome.PendingCentral);

        Broken.By(
            () => Dossier.ArriveAtTheCentre(Filed.Person, Filed.Now),
            Dossier.Rules.OnlyTransferredDossiersArrive
        );
    }

    [Fact]
    public void The_central_council_scores_what_has_arrived_only()
    {
        _filed.Concluded(Outcome.PendingCentral);

        Broken.By(() => Enter(Level.Central), Dossier.Rules.OnlyReceivedPackagesAreAssessed);
    }

    [Fact]
    public void A_provincial_council_does_not_score_what_is_at_the_centre()
    {
        AtTheCentre();

        Broken.By(() => Enter(Level.Province), Dossier.Rules.OnlyProposedDossiersAreAssessed);
    }

    [Theory]
    [InlineData(Outcome.Recognised, DossierState.AwaitingDecision)]
    [InlineData(Outcome.ReturnedByCentre, DossierState.ReturnedByCentre)]
    [InlineData(Outcome.Stopped, DossierState.ReturnedByCentre)]
    [InlineData(Outcome.Rejected, DossierState.ReturnedByCentre)]
    public void What_the_central_council_does_not_recognise_goes_back(Outcome outcome, DossierState state)
    {
        Ranked(outcome);

        Assert.Equal(state, Dossier.State);
    }

    [Fact]
    public void The_province_recognises_on_the_result_that_came_back()
    {
        var central = Ranked(Outcome.ReturnedByCentre);

        Dossier.Recognise(central, Filed.Act, Filed.Person, Filed.Now);

        Assert.Equal(DossierState.Recognised, Dossier.State);
    }

    [Fact]
    public void An_earlier_result_is_not_recognised()
    {
        Ranked(Outcome.ReturnedByCentre);

        Broken.By(
            () => Dossier.Recognise(Filed.Result, Filed.Act, Filed.Person, Filed.Now),
            Dossier.Rules.TheLatestResultCounts
        );
    }

    [Fact]
    public void Assessed_again_it_waits_for_the_province_and_keeps_what_was()
    {
        var central = Ranked(Outcome.ReturnedByCentre);

        Again(ReassessmentGround.ReturnedByCentre);

        Assert.Equal(DossierState.AwaitingReassessment, Dossier.State);
        Assert.Null(Dossier.ResultId);
        Assert.Equal(central, Assert.Single(Dossier.Reassessments).FormerResultId);
        Enter(Level.Province);
    }

    [Fact]
    public void A_round_admits_by_the_day_of_the_transfer()
    {
        _filed.Concluded(Outcome.PendingCentral);
        var later = Filed.Now.AddDays(40);
        Dossier.GoToTheCentre(Filed.Result, Filed.Act, Filed.Person, later);
        Dossier.ArriveAtTheCentre(Filed.Person, later.AddDays(3));

        Assert.Equal(later.VietnamDate(), Dossier.BroughtOn);
    }

    [Theory]
    [InlineData(ReassessmentGround.ReturnedByCentre)]
    [InlineData(ReassessmentGround.CentralOrder)]
    public void A_dossier_that_awaits_a_decision_of_its_province_is_no_matter_of_the_centre(ReassessmentGround ground)
    {
        _filed.Concluded(Outcome.Recognised);

        Assert.Throws<RuleBrokenException>(() => Again(ground));
    }

    [Fact]
    public void Only_what_came_back_ends_without_a_star()
    {
        AtTheCentre();

        Broken.By(() => Dossier.EndWithoutStar(Filed.Person, Filed.Now), Dossier.Rules.OnlyWhatCameBackIsHandled);
    }

    private void AtTheCentre()
    {
        _filed.Concluded(Outcome.PendingCentral);
        Transfer(Filed.Result);
        Dossier.ArriveAtTheCentre(Filed.Person, Filed.Now);
    }

    private Id<AssessmentResult> Ranked(Outcome outcome)
    {
        var central = Id<AssessmentResult>.New();

        AtTheCentre();
        Enter(Level.Central);
        Dossier.Conclude(central, outcome, Filed.Person, Filed.Now);
        return central;
    }

    private void Transfer(Id<AssessmentResult> result) =>
        Dossier.GoToTheCentre(result, Filed.Act, Filed.Person, Filed.Now);

    private void Enter(Level level) => Dossier.EnterAssessment(Filed.Act, Filed.Person, Filed.Now, level);

    private void Again(ReassessmentGround ground) =>
        Dossier.AssessAgain(ground, "Thiếu phiếu kiểm nghiệm", Filed.Act, Filed.Person, Filed.Now);
}
