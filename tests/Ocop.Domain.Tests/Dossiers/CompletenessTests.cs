using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class CompletenessTests
{
    private readonly Filed _filed = new();

    private Dossier Dossier => _filed.Dossier;

    [Fact]
    public void A_complete_dossier_lacks_nothing_that_blocks() => Assert.True(Check(_filed.Complete()).IsComplete);

    [Fact]
    public void An_empty_dossier_is_told_everything_that_blocks()
    {
        var codes = Check(_filed).Findings.Where(finding => finding.Blocks).Select(finding => finding.Rule).Distinct();

        Assert.Equal(
            [
                Completeness.Rules.SamplesGoWithTheDossier,
                Completeness.Rules.SomebodyVouchesForTheDossier,
                Completeness.Rules.EveryCriterionIsAssessed,
                Completeness.Rules.TheRegistrationIsAttached,
                Completeness.Rules.ProductionConditionsAreProven,
            ],
            codes
        );
    }

    [Fact]
    public void A_criterion_left_out_is_named()
    {
        _filed.Complete().Answered([.. Law.BestIn(Filed.Set).Where(choice => choice.Criterion != "1.5")]);

        Blocks(Completeness.Rules.EveryCriterionIsAssessed, "/selfAssessment/1.5");
    }

    [Fact]
    public void Without_a_story_the_criteria_about_it_may_stay_open()
    {
        var untold = Law.BestIn(Filed.Set).Where(choice => choice.Criterion is not ("5.1" or "5.2" or "5.3"));
        _filed.Complete().Answered([.. untold, new("5.1", Law.OptionOf(Filed.Set, "5.1", 0))]);

        Assert.True(Check(_filed).IsComplete);
    }

    [Fact]
    public void With_a_story_the_criteria_about_it_are_assessed()
    {
        _filed.Complete().Answered([.. Law.BestIn(Filed.Set).Where(choice => choice.Criterion is not "5.2")]);

        Blocks(Completeness.Rules.EveryCriterionIsAssessed, "/selfAssessment/5.2");
    }

    [Fact]
    public void Too_few_samples_block()
    {
        _filed.Complete().Dossier.Describe(null, null, samples: 4);

        Blocks(Completeness.Rules.SamplesGoWithTheDossier, "/samples");
    }

    [Fact]
    public void An_expired_registration_does_not_count()
    {
        var registration = _filed
            .Complete()
            .Facts.Evidence.Single(one => one.Kind is EvidenceKind.BusinessRegistration);
        registration.Describe(new() { Title = "Đăng ký", ExpiresOn = Filed.Today.AddDays(-1) }, isConfidential: false);

        Blocks(Completeness.Rules.TheRegistrationIsAttached, "/evidence/business_registration");
        Remarks(Completeness.Rules.EvidenceHasNotExpired, $"/evidence/{registration.Id}");
    }

    [Fact]
    public void A_paper_that_expires_today_still_counts()
    {
        var registration = _filed
            .Complete()
            .Facts.Evidence.Single(one => one.Kind is EvidenceKind.BusinessRegistration);
        registration.Describe(new() { Title = "Đăng ký", ExpiresOn = Filed.Today }, isConfidential: false);

        Assert.True(Check(_filed).IsComplete);
    }

    [Fact]
    public void A_declared_standard_needs_its_test_report()
    {
        _filed.Complete();
        Dossier.Detach(_filed.Facts.Evidence.Single(one => one.Kind is EvidenceKind.TestReports).Id);

        Blocks(Completeness.Rules.TestReportsBackTheStandard, "/evidence/test_reports");
    }

    [Fact]
    public void A_newer_version_of_a_paper_is_pointed_out()
    {
        var paper = _filed.Complete().Facts.Evidence.First();
        paper.AddVersion(paper.Latest.File with { Sha256 = "bb" }, Filed.Person, Filed.Now);

        Remarks(Completeness.Rules.EvidenceIsUpToDate, $"/evidence/{paper.Id}");
    }

    [Fact]
    public void Points_without_evidence_are_pointed_out()
    {
        _filed.Complete();

        Remarks(Completeness.Rules.PointsAreBackedByEvidence, "/selfAssessment/1.1");
    }

    [Fact]
    public void Points_with_evidence_are_not_pointed_out() =>
        Assert.DoesNotContain(Check(_filed.Complete()).Findings, finding => finding.Pointer == "/selfAssessment/9");

    [Fact]
    public void A_product_without_packing_is_pointed_out()
    {
        _filed.Complete();

        Remarks(Completeness.Rules.TheProductIsDescribed, "/product");
    }

    [Fact]
    public void A_described_product_is_not_pointed_out()
    {
        _filed.Product.Describe(Readiness.Existing, "TCCS 01:2026", ["Túi 1 kg"]);

        Assert.DoesNotContain(Check(_filed.Complete()).Findings, finding => finding.Pointer == "/product");
    }

    [Fact]
    public void A_producer_of_a_published_list_must_state_itself_first()
    {
        var producer = Producer.EnterFromRecords("HTX", ProducerKind.Cooperative, Some.Commune.Id);
        var product = Some.Product(producer);
        var dossier = Filed.Open(product, producer);

        var findings = dossier.CompletenessOn(Filed.Today, new(producer, product, Filed.Set, [])).Findings;

        Assert.Contains(new(Completeness.Rules.TheProducerIsFullyStated, Blocks: true, "/producer"), findings);
    }

    [Theory]
    [InlineData(ProducerKind.Cooperative, true)]
    [InlineData(ProducerKind.CooperativeGroup, false)]
    [InlineData(ProducerKind.Household, true)]
    public void The_registration_is_asked_of_those_who_must_have_one(ProducerKind kind, bool required) =>
        Assert.Equal(
            required,
            RequiredEvidence
                .For(kind, Law.Set(26), new Dictionary<string, int>())
                .Any(one => one.Kind is EvidenceKind.BusinessRegistration)
        );

    [Theory]
    [InlineData(1, EvidenceKind.ProductionConditionCertificate, true)]
    [InlineData(15, EvidenceKind.ProductionConditionCertificate, true)]
    [InlineData(18, EvidenceKind.ProductionConditionCertificate, true)]
    [InlineData(19, EvidenceKind.ProductionConditionCertificate, true)]
    [InlineData(21, EvidenceKind.ProductionConditionCertificate, false)]
    [InlineData(18, EvidenceKind.QualityDeclaration, true)]
    [InlineData(19, EvidenceKind.QualityDeclaration, true)]
    [InlineData(1, EvidenceKind.QualityDeclaration, false)]
    public void Papers_follow_from_the_reasons_for_rejection(int set, EvidenceKind kind, bool required) =>
        Assert.Equal(
            required,
            RequiredEvidence
                .For(ProducerKind.Cooperative, Law.Set(set), new Dictionary<string, int>())
                .Any(one => one.Kind == kind)
        );

    [Fact]
    public void A_kind_of_paper_is_asked_for_once()
    {
        var required = RequiredEvidence
            .For(ProducerKind.Cooperative, Law.Set(15), new Dictionary<string, int>())
            .Select(one => one.Kind)
            .ToList();

        Assert.Equal(required.Distinct(), required);
    }

    [Fact]
    public void The_facts_of_another_dossier_are_refused() =>
        Assert.Throws<ArgumentException>(() => Dossier.CompletenessOn(Filed.Today, new Filed().Facts));

    private static Completeness Check(Filed filed) => filed.Dossier.CompletenessOn(Filed.Today, filed.Facts);

    private void Blocks(Rule rule, string pointer) =>
        Assert.Equal(
            [new CompletenessFinding(rule, Blocks: true, pointer)],
            Check(_filed).Findings.Where(one => one.Blocks)
        );

    private void Remarks(Rule rule, string pointer) =>
        Assert.Contains(new CompletenessFinding(rule, Blocks: false, pointer), Check(_filed).Findings);
}
