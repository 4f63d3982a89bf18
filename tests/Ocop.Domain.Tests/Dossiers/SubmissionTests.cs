using Ocop.Domain.Dossiers;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class SubmissionTests
{
    private readonly Filed _filed = new();

    private Dossier Dossier => _filed.Dossier;

    [Fact]
    public void The_first_submission_keeps_what_was_filed()
    {
        var first = _filed.Submitted().Last;

        Assert.Equal((1, null), (first.Number, first.ReturnNumber));
        Assert.Equal((Filed.Person, Filed.Now), (first.SubmittedBy, first.SubmittedAt));
        Assert.True(first.Content.ChangesSince(Dossier.Content).IsEmpty);
        Assert.Equal(Dossier.SelfAssessments.Count, first.Content.ChangesSince(DossierContent.Empty).Answers.Count);
    }

    [Fact]
    public void A_resubmission_is_kept_beside_it()
    {
        var first = _filed.Received().Last;
        _filed.Returned();
        Dossier.Describe("Doanh thu tăng 25 %", "Kế hoạch mới", 7);

        var second = _filed.Resubmitted(Filed.Now.AddDays(2)).Last;

        Assert.Equal((2, 1, Filed.Now.AddDays(2)), (second.Number, second.ReturnNumber, second.SubmittedAt));
        var changes = second.Content.ChangesSince(first.Content);
        Assert.Equal(new(null, "Doanh thu tăng 25 %"), changes.BusinessResults);
        Assert.Equal(new("Mở rộng vùng trồng", "Kế hoạch mới"), changes.Plan);
        Assert.Equal(new(5, 7), changes.Samples);
        Assert.Empty(changes.Answers);
        Assert.Empty(changes.Papers);
    }

    [Fact]
    public void Another_option_shows_as_old_beside_new()
    {
        var first = _filed.Received().Last;
        _filed.Returned();
        var before = Dossier.SelfAssessments.Single(one => one.Criterion == "1.5");
        var answers = Dossier.SelfAssessments.Select(one => new SelfAnswer(
            new(one.Criterion, one.Criterion == "1.5" ? 0 : one.Option),
            one.Description
        ));

        Dossier.AssessItself([.. answers], Filed.Set);

        var change = Assert.Single(Dossier.Content.ChangesSince(first.Content).Answers);
        Assert.Equal(before, change.Before);
        Assert.Equal(("1.5", 0), (change.After!.Criterion, change.After.Option));
    }

    [Fact]
    public void Papers_show_as_added_removed_replaced_or_cited_otherwise()
    {
        var first = _filed.Received().Last;
        _filed.Returned();
        var (removed, replaced) = (_filed.Facts.Evidence.First(), _filed.Facts.Evidence.Last());
        var recited = _filed.Facts.Evidence.ElementAt(1);

        Dossier.Detach(removed.Id);
        replaced.AddVersion(new("moi.pdf", "application/pdf", 1, "bb", "bb"), Filed.Person, Filed.Now);
        Dossier.Cite(replaced, ["9", "7"], Filed.Set);
        Dossier.Cite(recited, ["10", "1.1"], Filed.Set);
        var added = _filed.Paper(EvidenceKind.Awards);
        Dossier.Cite(added, [], Filed.Set);

        var changes = Dossier
            .Content.ChangesSince(first.Content)
            .Papers.ToDictionary(change => (change.Before ?? change.After)!.EvidenceId);
        Assert.Equal(4, changes.Count);
        Assert.Null(changes[removed.Id].After);
        Assert.Equal((1, 2), (changes[replaced.Id].Before!.Version, changes[replaced.Id].After!.Version));
        Assert.Equal(["10", "1.1"], changes[recited.Id].After!.Criteria);
        Assert.Null(changes[added.Id].Before);
    }

    [Fact]
    public void The_order_in_which_criteria_are_cited_is_no_change()
    {
        var first = _filed.Received().Last;
        _filed.Returned();

        Dossier.Cite(_filed.Facts.Evidence.Last(), ["9", "7"], Filed.Set);

        Assert.True(Dossier.Content.ChangesSince(first.Content).IsEmpty);
    }
}
