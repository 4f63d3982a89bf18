using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Assessment;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Certification;

public sealed class RecognitionDecisionTests
{
    private readonly Ranked _first = Ranked.FourStars();
    private readonly Ranked _second = Ranked.FourStars();

    [Fact]
    public void What_the_centre_sent_back_the_province_may_recognise_but_not_the_centre()
    {
        var sentBack = new Chamber(level: Level.Central)
            .Scoring()
            .AllSubmitted(Law.BestIn(Filed.Set, but: "1.5", points: 2))
            .Close();
        var central = RecognitionDecision.Draft(Level.Central, Some.Country, Ranked.Header, Filed.Act);
        var provincial = Ranked.Draft();

        provincial.Add(sentBack);

        Assert.Equal(4, Assert.Single(provincial.Items).Star);
        Broken.By(() => central.Add(sentBack), RecognitionDecision.Rules.ResultsAreOfTheIssuingBody);
    }

    [Fact]
    public void Whatever_is_removed_the_others_keep_their_order()
    {
        Ranked[] ranked = [Ranked.FourStars(), Ranked.FourStars(), Ranked.FourStars()];
        var decision = Ranked.Draft(ranked);

        decision.Remove(ranked[0].Result.Id);

        Assert.Equal(
            [(ranked[1].Result.Id, 1), (ranked[2].Result.Id, 2)],
            decision.Items.Select(item => (item.ResultId, item.Position))
        );
    }

    [Fact]
    public void It_is_issued_under_the_act_of_its_results()
    {
        var ranked = Ranked.FourStars();
        var other = Law.Files.Single(file => file.Content.Code == "QD148").ToRecords().Regulation;

        Broken.By(
            () => Ranked.Draft(ranked).Issue(Some.Province, [ranked.Certified], other, Ranked.Officer, Ranked.Now),
            RecognitionDecision.Rules.ResultsAreOfOneAct
        );
    }

    [Fact]
    public void Certificates_are_issued_on_the_date_of_the_decision() =>
        Assert.Equal((Ranked.Signed, 2026), (Ranked.Draft().CertificatesFrom, Ranked.Draft().Year));

    [Fact]
    public void Unless_the_decision_says_another_date() =>
        Assert.Equal(
            new(2026, 8, 10),
            Ranked.Draft(Ranked.Header with { CertificatesFrom = new(2026, 8, 10) }).CertificatesFrom
        );

    [Theory]
    [InlineData(UnitKind.Country, "Bộ trưởng Bộ Nông nghiệp và Môi trường", "Minister of Agriculture and Environment")]
    [InlineData(
        UnitKind.CentralCity,
        "Chủ tịch Ủy ban nhân dân thành phố Huế",
        "Chair of the People's Committee of Huế City"
    )]
    [InlineData(
        UnitKind.Province,
        "Chủ tịch Ủy ban nhân dân tỉnh Huế",
        "Chair of the People's Committee of Huế Province"
    )]
    public void Its_issuing_body_follows_from_the_unit(UnitKind kind, string body, string inEnglish) =>
        Assert.Equal(
            new Text(body, inEnglish),
            RecognitionDecision.IssuingBodyOf(
                AdministrativeUnit.Establish("46", "Huế", kind, kind is UnitKind.Country ? null : Some.Country)
            )
        );

    [Fact]
    public void A_commune_recognises_nothing() =>
        Broken.By(
            () => RecognitionDecision.Draft(Level.Commune, Some.Commune, Ranked.Header, Filed.Act),
            RecognitionDecision.Rules.ADecisionIsMadeAtItsLevel
        );

    [Fact]
    public void A_decision_is_made_by_a_unit_of_its_level() =>
        Broken.By(
            () => RecognitionDecision.Draft(Level.Central, Some.Province, Ranked.Header, Filed.Act),
            RecognitionDecision.Rules.ADecisionIsMadeAtItsLevel
        );

    [Fact]
    public void It_lists_results_in_their_order()
    {
        var decision = Ranked.Draft(_first, _second);

        Assert.Equal(
            [(1, _first.Result.Id, 4), (2, _second.Result.Id, 4)],
            decision.Items.Select(item => (item.Position, item.ResultId, item.Star))
        );
    }

    [Fact]
    public void A_result_of_five_stars_is_not_for_a_province() =>
        Broken.By(() => Ranked.Draft(Ranked.FiveStars()), RecognitionDecision.Rules.OnlyRecognisableResults);

    [Fact]
    public void The_results_of_another_province_are_refused()
    {
        var elsewhere = AdministrativeUnit.Establish("14", "Sơn La", UnitKind.Province, Some.Country);
        var decision = RecognitionDecision.Draft(Level.Province, elsewhere, Ranked.Header, Filed.Act);

        Broken.By(() => decision.Add(_first.Result), RecognitionDecision.Rules.ResultsAreOfTheIssuingBody);
    }

    [Fact]
    public void The_results_of_another_act_are_refused()
    {
        var act = new Regulation(Filed.Act.Definition, "", hasCriteria: true);
        var decision = RecognitionDecision.Draft(Level.Province, Some.Province, Ranked.Header, act);

        Broken.By(() => decision.Add(_first.Result), RecognitionDecision.Rules.ResultsAreOfOneAct);
    }

    [Fact]
    public void A_product_is_listed_once() =>
        Broken.By(() => Ranked.Draft(_first, _first), RecognitionDecision.Rules.AProductIsRecognisedOnce);

    [Fact]
    public void A_removed_result_leaves_no_gap()
    {
        var decision = Ranked.Draft(_first, _second);

        decision.Remove(_first.Result.Id);

        Assert.Equal([(1, _second.Result.Id)], decision.Items.Select(item => (item.Position, item.ResultId)));
    }

    [Fact]
    public void Only_listed_results_are_removed() =>
        Broken.By(
            () => Ranked.Draft(_first).Remove(Id<AssessmentResult>.New()),
            RecognitionDecision.Rules.OnlyListedResultsAreRemoved
        );

    [Fact]
    public void Certificates_are_numbered_in_the_order_of_the_decision()
    {
        var certificates = Ranked.Issue(Ranked.Draft(_first, _second), _second, _first);

        Assert.Equal(
            [("15-2026-4261-01", _first.Certified.Product.Id), ("15-2026-4261-02", _second.Certified.Product.Id)],
            certificates.Select(one => (one.Number.ToString(), one.ProductId))
        );
    }

    [Fact]
    public void Issuing_is_announced()
    {
        var decision = Ranked.Draft(_first);

        Ranked.Issue(decision, _first);

        Assert.Equal(
            [
                new DecisionIssued(
                    decision.Id,
                    Level.Province,
                    Some.Province.Id,
                    Ranked.Header.Number,
                    Ranked.Signed,
                    Ranked.Officer,
                    Ranked.Now
                ),
            ],
            ((IAggregate)decision).Events
        );
    }

    [Fact]
    public void An_issued_decision_stands()
    {
        var decision = Ranked.Draft(_first);
        Ranked.Issue(decision, _first);

        AssertStands(() => decision.Add(_second.Result));
        AssertStands(() => decision.Remove(_first.Result.Id));
        AssertStands(() => decision.Amend(Ranked.Header));
        AssertStands(decision.Discard);
        AssertStands(() => Ranked.Issue(decision, _first));
    }

    [Fact]
    public void An_empty_decision_is_not_issued() =>
        Broken.By(() => Ranked.Issue(Ranked.Draft()), RecognitionDecision.Rules.ADecisionHasItems);

    [Fact]
    public void A_decision_of_tomorrow_is_not_issued_today() =>
        RefusedDates(Ranked.Header with { SignedOn = Ranked.Signed.AddDays(1) });

    [Fact]
    public void Certificates_are_not_issued_before_their_decision() =>
        RefusedDates(Ranked.Header with { CertificatesFrom = Ranked.Signed.AddDays(-1) });

    [Fact]
    public void The_unit_of_another_body_gives_no_code() =>
        Assert.Throws<ArgumentException>(() =>
            Ranked.Draft(_first).Issue(Some.Country, [_first.Certified], Filed.Act, Ranked.Officer, Ranked.Now)
        );

    private void RefusedDates(DecisionHeader header)
    {
        var decision = Ranked.Draft(_first);
        decision.Amend(header);

        Broken.By(() => Ranked.Issue(decision, _first), RecognitionDecision.Rules.ADecisionIsSigned);
    }

    private static void AssertStands(Action change) =>
        Broken.By(change, RecognitionDecision.Rules.AnIssuedDecisionStands);
}
