using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Dossiers;

/// <summary>A renewal begins with what was recognised before and still holds.</summary>
public sealed class TakeOverTests
{
    private readonly Filed _before = new Filed().Submitted();
    private readonly Dossier _renewal;

    public TakeOverTests() => _renewal = Open(_before);

    [Fact]
    public void The_answers_are_those_of_before()
    {
        TakeOver();

        Assert.Equal(_before.Dossier.SelfAssessments, _renewal.SelfAssessments);
        Assert.NotEmpty(_renewal.SelfAssessments);
    }

    [Fact]
    public void A_valid_paper_goes_with_it_in_its_latest_version()
    {
        var paper = Paper(EvidenceKind.TestReports);
        paper.AddVersion(new("moi.pdf", "application/pdf", 1, "bb", "bb"), Filed.Person, Filed.Now);

        TakeOver();

        Assert.Contains(new Attachment(paper.Id, 2), _renewal.Attachments);
        Assert.Equal(
            ["7", "9"],
            _renewal.Citations.Where(one => one.EvidenceId == paper.Id).Select(one => one.Criterion).Order()
        );
        Assert.Equal(PaperStanding.Renewed, Standing(paper));
        Assert.Equal(PaperStanding.Kept, Standing(Paper(EvidenceKind.QualityDeclaration)));
    }

    [Theory]
    [InlineData(0, PaperStanding.Kept)]
    [InlineData(-1, PaperStanding.ToReplace)]
    public void A_paper_that_has_expired_does_not(int days, PaperStanding standing)
    {
        var paper = Paper(EvidenceKind.TestReports);
        paper.Describe(new() { Title = "Phiếu", ExpiresOn = Filed.Today.AddDays(days) }, isConfidential: false);

        TakeOver();

        Assert.Equal(standing is PaperStanding.Kept, _renewal.Attachments.Any(one => one.EvidenceId == paper.Id));
        Assert.Equal(standing, Standing(paper));
    }

    [Fact]
    public void Papers_may_come_and_go()
    {
        TakeOver();
        var (gone, added) = (Paper(EvidenceKind.QualityDeclaration), _before.Paper(EvidenceKind.Awards));
        _renewal.Detach(gone.Id);
        _renewal.Cite(added, [], Filed.Set);

        Assert.Equal((PaperStanding.Removed, PaperStanding.Added), (Standing(gone), Standing(added)));
    }

    [Fact]
    public void Nobody_has_vouched_for_it_again()
    {
        TakeOver();

        Assert.Null(_renewal.PledgedBy);
        Assert.Null(_renewal.Plan);
    }

    [Fact]
    public void Under_other_criteria_the_papers_come_without_what_they_proved()
    {
        var other = new Filed(Law.Set(2)).Submitted();
        other.Product.Classify(Domain.Producers.Classification.By(Filed.Set), other.Producer);
        var renewal = Open(other);

        renewal.TakeOver(other.Dossier, other.Facts.Evidence, Filed.Set, Filed.Today);

        Assert.Empty(renewal.SelfAssessments);
        Assert.Empty(renewal.Citations);
        Assert.Equal(other.Dossier.Attachments.Count, renewal.Attachments.Count);
    }

    [Fact]
    public void A_dossier_of_another_product_is_a_mistake() =>
        Assert.Throws<ArgumentException>(() =>
            _renewal.TakeOver(new Filed().Submitted().Dossier, [], Filed.Set, Filed.Today)
        );

    private static Dossier Open(Filed before) =>
        Dossier.Open(
            DossierKind.Renewal,
            before.Product,
            before.Producer,
            Some.Commune,
            Filed.CertificateOf(before.Product, new(2024, 1, 15)),
            Filed.Set,
            Filed.Act,
            Filed.Person,
            Filed.Now
        );

    private void TakeOver() => _renewal.TakeOver(_before.Dossier, _before.Facts.Evidence, Filed.Set, Filed.Today);

    private Evidence Paper(EvidenceKind kind) => _before.Facts.Evidence.Single(one => one.Kind == kind);

    private PaperStanding Standing(Evidence paper) =>
        _renewal
            .Content.PapersBeside(_before.Dossier.Content)
            .Single(one => (one.Before ?? one.After)!.EvidenceId == paper.Id)
            .On(paper.Paper, Filed.Today);
}
