using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class DossierFilingTests
{
    private readonly Filed _filed = new();

    private Dossier Dossier => _filed.Dossier;

    [Fact]
    public void It_is_pinned_to_the_act_in_force_and_its_criteria_set() =>
        Assert.Equal(
            (Filed.Act.Id, Filed.Set.Id, "QD26-01"),
            (Dossier.RegulationId, Dossier.CriteriaSetId, Dossier.CriteriaSetCode)
        );

    [Fact]
    public void It_lies_in_the_commune_the_product_is_made_in() => Assert.Equal(Some.Commune.Id, Dossier.UnitId);

    [Fact]
    public void It_begins_as_a_draft() =>
        Assert.Equal([new DossierStep(1, DossierState.Draft, Filed.Person, Filed.Now)], Dossier.Steps);

    [Fact]
    public void Nobody_files_for_the_product_of_somebody_else() =>
        Broken.By(() => Filed.Open(_filed.Product, Some.Producer()), Product.Rules.TheProductIsItsProducers);

    [Fact]
    public void A_producer_that_became_an_association_files_for_tourism_only()
    {
        _filed.Producer.State(ProducerKind.Association, Some.Commune, Some.Statement, Some.Today);

        Broken.By(() => Filed.Open(_filed.Product, _filed.Producer), Product.Rules.AssociationsOfferTourismOnly);
    }

    [Fact]
    public void A_product_placed_in_a_province_only_cannot_be_filed_for()
    {
        var product = Product.EnterFromRecords(
            "Rau",
            Some.Province.Id,
            _filed.Producer.Id,
            Some.Vegetables,
            code: null
        );

        Broken.By(
            () => Open(product, Filed.Set, Filed.Act, Filed.Now, Some.Province),
            Dossier.Rules.TheProductIsPlacedInACommune
        );
    }

    [Fact]
    public void The_criteria_set_is_that_of_the_subgroup() =>
        Broken.By(
            () => Open(_filed.Product, Law.Set(2), Filed.Act, Filed.Now),
            Dossier.Rules.TheSetIsThatOfTheSubgroup
        );

    [Fact]
    public void An_act_without_criteria_takes_no_dossiers()
    {
        var former = Law.Files.Single(file => file.Content.Code == "QD1489").ToRecords().Regulation;

        Broken.By(() => Open(_filed.Product, Filed.Set, former, Filed.Now), Dossier.Rules.TheActHasCriteria);
    }

    [Fact]
    public void An_act_takes_no_dossiers_before_it_is_in_force() =>
        Broken.By(
            () => Open(_filed.Product, Filed.Set, Filed.Act, Filed.Now.AddYears(-1)),
            Dossier.Rules.TheActInForceJudges
        );

    [Fact]
    public void The_self_assessment_keeps_option_points_and_reason()
    {
        Dossier.AssessItself([new(new("1.2", 1), "VietGAP")], Filed.Set);

        Assert.Equal([new SelfAssessment("1.2", 1, 1, "VietGAP")], Dossier.SelfAssessments);
    }

    [Fact]
    public void Answers_are_kept_in_the_order_of_the_criteria()
    {
        Dossier.AssessItself([new(new("1.2", 1), null), new(new("1.1", 0), null)], Filed.Set);

        Assert.Equal(["1.1", "1.2"], Dossier.SelfAssessments.Select(assessment => assessment.Criterion));
    }

    [Fact]
    public void The_self_assessment_is_replaced_as_a_whole()
    {
        _filed.Answered();

        Dossier.AssessItself([new(new("1.1", 2), null)], Filed.Set);

        Assert.Equal(3, Dossier.SelfTotal);
    }

    [Fact]
    public void An_answer_with_a_fault_is_refused() =>
        Broken.By(
            () => Dossier.AssessItself([new(new("1.1", 9), null)], Filed.Set),
            CriteriaSet.Rules.OptionsBelongToTheCriterion
        );

    [Fact]
    public void Answers_to_another_criteria_set_are_refused() =>
        Broken.By(() => Dossier.AssessItself([], Law.Set(2)), Dossier.Rules.TheSetIsThatOfTheDossier);

    [Fact]
    public void One_paper_proves_several_criteria()
    {
        var paper = _filed.Paper(EvidenceKind.TestReports);

        Dossier.Cite(paper, ["7", "9", "9"], Filed.Set);

        Assert.Equal([new Attachment(paper.Id, 1)], Dossier.Attachments);
        Assert.Equal([new Citation(paper.Id, "7"), new Citation(paper.Id, "9")], Dossier.Citations);
    }

    [Fact]
    public void Citing_again_replaces_the_criteria_and_takes_the_latest_version()
    {
        var paper = _filed.Paper(EvidenceKind.TestReports);
        Dossier.Cite(paper, ["7"], Filed.Set);
        paper.AddVersion(paper.Latest.File with { Sha256 = "bb" }, Filed.Person, Filed.Now);

        Dossier.Cite(paper, ["9"], Filed.Set);

        Assert.Equal([new Attachment(paper.Id, 2)], Dossier.Attachments);
        Assert.Equal([new Citation(paper.Id, "9")], Dossier.Citations);
    }

    [Fact]
    public void The_evidence_of_somebody_else_is_not_cited()
    {
        var foreign = new Filed().Paper(EvidenceKind.Awards);

        Broken.By(() => Dossier.Cite(foreign, [], Filed.Set), Dossier.Rules.EvidenceIsTheProducersOwn);
    }

    [Fact]
    public void Only_criteria_of_the_set_are_cited() =>
        Broken.By(
            () => Dossier.Cite(_filed.Paper(EvidenceKind.Awards), ["99"], Filed.Set),
            Dossier.Rules.CitedCriteriaBelongToTheSet
        );

    [Fact]
    public void A_detached_paper_proves_nothing()
    {
        var paper = _filed.Paper(EvidenceKind.TestReports);
        Dossier.Cite(paper, ["7"], Filed.Set);

        Dossier.Detach(paper.Id);

        Assert.Empty(Dossier.Attachments);
        Assert.Empty(Dossier.Citations);
    }

    [Fact]
    public void Only_attached_papers_are_detached() =>
        Broken.By(() => Dossier.Detach(Id<Evidence>.New()), Dossier.Rules.OnlyAttachedEvidenceIsDetached);

    [Fact]
    public void The_description_replaces_what_was_said_before()
    {
        Dossier.Describe("Doanh thu tăng 20 %", "Mở rộng", samples: 5);

        Assert.Equal(("Doanh thu tăng 20 %", "Mở rộng", 5), (Dossier.BusinessResults, Dossier.Plan, Dossier.Samples));
    }

    [Fact]
    public void Samples_are_counted() =>
        Broken.By(() => Dossier.Describe(null, null, samples: -1), Dossier.Rules.SamplesAreCounted);

    private Dossier Open(
        Product product,
        CriteriaSet set,
        Regulation act,
        DateTimeOffset now,
        AdministrativeUnit? origin = null
    ) =>
        Dossier.Open(
            DossierKind.First,
            product,
            _filed.Producer,
            origin ?? Some.Commune,
            null,
            set,
            act,
            Filed.Person,
            now
        );
}
