using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class DossierReturnTests : ReturnedDossier
{
    [Fact]
    public void A_return_says_item_by_item_what_is_wanted_until_when()
    {
        var paper = new SupplementNeed(SupplementPart.Evidence, null, EvidenceKind.TestReports, "Bổ sung phiếu mới.");

        _filed.Received().Returned(null, Filed.Need, paper);

        var request = Assert.Single(Dossier.Returns);
        Assert.Equal((1, Level.Commune, Filed.ReturnDue), (request.Number, request.Level, request.DueOn));
        Assert.Equal((Filed.Person, Filed.Now), (request.RequestedBy, request.RequestedAt));
        Assert.Equal(
            [
                new(1, SupplementPart.Criterion, "1.5", null, Filed.Need.Words),
                new(2, SupplementPart.Evidence, null, EvidenceKind.TestReports, "Bổ sung phiếu mới."),
            ],
            request.Items
        );
    }

    [Fact]
    public void A_returned_dossier_is_the_producers_turn()
    {
        _filed.Received().Returned();

        Assert.Equal((DossierState.Returned, Filed.ReturnDue), (Dossier.State, Dossier.DueOn));
        Assert.Null(Dossier.HeldAt);
        Assert.Equal(
            new DossierReturned(Dossier.Id, Dossier.ProducerId, Dossier.UnitId, Level.Commune, 1, Filed.ReturnDue),
            LastEvent
        );
    }

    [Fact]
    public void A_returned_dossier_changes_like_a_draft()
    {
        _filed.Received().Returned();

        Dossier.Describe("Doanh thu tăng", "Kế hoạch mới", 6);
        _filed.Answered([new("1.1", 0)]);
        _filed.Cited(EvidenceKind.Awards);
        Dossier.Detach(Dossier.Attachments[0].EvidenceId);

        Assert.Equal("Kế hoạch mới", Dossier.Plan);
        Assert.Single(Dossier.SelfAssessments);
    }

    [Fact]
    public void A_returned_dossier_is_not_submitted_as_if_it_were_new()
    {
        _filed.Received().Returned();

        Broken.By(() => Dossier.Submit(_filed.Facts, Filed.Act, Filed.Person, Later), Dossier.Rules.OnlyDraftsChange);
    }

    [Fact]
    public void The_commune_returns_a_reported_dossier_too() =>
        Assert.Equal(DossierState.Reported, _filed.Reported().Returned().Dossier.OpenReturn!.ReturnedFrom);

    [Fact]
    public void The_province_returns_a_proposed_dossier() =>
        Assert.Equal(Level.Province, _filed.Proposed().Returned().Dossier.OpenReturn!.Level);

    [Fact]
    public void Nobody_returns_a_dossier_that_was_not_received_or_is_being_scored()
    {
        var submitted = new Filed().Submitted();

        Broken.By(() => submitted.Returned(), SupplementRequest.Rules.WhoeverHasADossierReturnsIt);
        Broken.By(() => _filed.InAssessment().Returned(), SupplementRequest.Rules.WhoeverHasADossierReturnsIt);
    }

    [Fact]
    public void No_council_scores_what_is_with_its_producer()
    {
        _filed.Proposed().Returned();

        Broken.By(
            () => Dossier.EnterAssessment(Filed.Act, Filed.Person, Later),
            Dossier.Rules.OnlyProposedDossiersAreAssessed
        );
    }

    [Theory]
    [InlineData(Level.Province)]
    [InlineData(Level.Central)]
    public void A_level_returns_only_in_its_turn(Level level)
    {
        _filed.Received();

        Broken.By(() => Return([Filed.Need], level), SupplementRequest.Rules.WhoeverHasADossierReturnsIt);
    }

    [Fact]
    public void Where_returns_are_not_practised_nothing_is_returned()
    {
        _filed.Received();

        Broken.By(
            () => Return([Filed.Need], settings: Filed.Returning with { AreAllowed = false }),
            SupplementRequest.Rules.ReturnsAreAllowed
        );
    }

    [Fact]
    public void The_deadline_lies_after_the_day_of_the_return()
    {
        _filed.Received();

        Broken.By(() => Return([Filed.Need], dueOn: Filed.Today), SupplementRequest.Rules.TheDeadlineLiesAhead);
    }

    [Fact]
    public void A_return_asks_for_something_that_can_be_found()
    {
        _filed.Received();
        var need = Filed.Need;

        Broken.By(() => Return([]), SupplementRequest.Rules.SomethingIsAskedFor);
        Broken.By(() => Return([need with { Words = " " }]), SupplementRequest.Rules.AnItemSaysWhatIsWanted);
        Broken.By(() => Return([need with { Criterion = "9.99" }]), Dossier.Rules.CitedCriteriaBelongToTheSet);
        Broken.By(() => Return([need with { Criterion = null }]), SupplementRequest.Rules.AnItemNamesItsPlace);
        Broken.By(
            () => Return([need with { Part = SupplementPart.Form }]),
            SupplementRequest.Rules.AnItemNamesItsPlace
        );
        Broken.By(
            () => Return([need with { Part = SupplementPart.Evidence }]),
            SupplementRequest.Rules.AnItemNamesItsPlace
        );
    }

    [Fact]
    public void A_dossier_is_returned_as_often_as_needed()
    {
        _filed.Received().Returned().Resubmitted(Later).Returned(Later);

        Assert.Equal([1, 2], Dossier.Returns.Select(request => request.Number));
        Assert.Equal(2, Dossier.SubmissionCount);
    }

    [Fact]
    public void The_producer_is_late_after_the_deadline()
    {
        _filed.Received().Returned();

        Assert.False(Dossier.IsOverdueOn(Filed.ReturnDue));
        Assert.True(Dossier.IsOverdueOn(Filed.ReturnDue.AddDays(1)));
    }
}
