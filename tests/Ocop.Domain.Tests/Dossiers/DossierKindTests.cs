using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Dossiers;

/// <summary>First, upgrade and renewal on 3 August 2026.</summary>
public sealed class DossierKindTests
{
    /// <summary>Expires on 15/1/2027: renewals are filed from 19/7 to 17/9/2026.</summary>
    private static readonly DateOnly InTheWindow = new(2024, 1, 15);

    private static readonly CertificateTerms Terms = Filed.Act.Certificate!;

    [Fact]
    public void What_holds_a_certificate_is_not_filed_as_new() =>
        Broken.By(() => _ = Renewing(DossierKind.First), Dossier.Rules.WhatIsCertifiedIsNotFiledAsNew);

    [Theory]
    [InlineData(DossierKind.Upgrade)]
    [InlineData(DossierKind.Renewal)]
    public void Only_what_holds_a_certificate_is_assessed_again(DossierKind kind) =>
        Broken.By(() => _ = new Filed(kind: kind), Dossier.Rules.OnlyTheCertificateHeldIsBuiltOn);

    [Fact]
    public void A_certificate_of_another_product_is_a_mistake()
    {
        var (one, other) = (new Filed(), Renewing());

        Assert.Throws<ArgumentException>(() =>
            Dossier.Open(
                DossierKind.Upgrade,
                one.Product,
                one.Producer,
                Some.Commune,
                other.Held,
                Filed.Set,
                Filed.Act,
                Filed.Person,
                Filed.Now
            )
        );
    }

    [Fact]
    public void A_dossier_says_what_it_builds_on()
    {
        var filed = Renewing();

        Assert.Equal(filed.Held!.Id, filed.Dossier.CertificateId);
        Assert.Equal(
            (new DateOnly(2026, 7, 19), new DateOnly(2026, 9, 17), 45),
            (filed.Dossier.Renewal!.OpensOn, filed.Dossier.Renewal.ClosesOn, filed.Dossier.Renewal.DecisionDays)
        );
        Assert.Null(Renewing(DossierKind.Upgrade).Dossier.Renewal);
        Assert.Null(new Filed().Dossier.CertificateId);
    }

    [Fact]
    public void An_act_without_terms_sets_none() =>
        Assert.Null(RenewalTerms.Of(Renewing().Held, Terms with { RenewalDecisionDays = null }, Level.Province));

    [Fact]
    public void What_is_suspended_can_still_be_renewed()
    {
        var filed = Suspended(DossierKind.Renewal).Submitted();

        Assert.Equal(DossierState.Submitted, filed.Dossier.State);
    }

    [Fact]
    public void What_is_suspended_is_not_upgraded() =>
        Broken.By(() => _ = Suspended(DossierKind.Upgrade).Submitted(), Dossier.Rules.OnlyWhatIsInEffectIsUpgraded);

    [Fact]
    public void Another_certificate_since_is_not_the_one_built_on()
    {
        var filed = Renewing(DossierKind.Upgrade).Complete();
        filed.Held = Filed.CertificateOf(filed.Product, Filed.Today);

        Broken.By(() => _ = filed.Submitted(), Dossier.Rules.OnlyTheCertificateHeldIsBuiltOn);
    }

    [Theory]
    [InlineData("2024-01-31", false)] // opens on 4/8/2026
    [InlineData("2024-01-30", true)] // opens on 3/8/2026
    public void A_renewal_is_filed_from_180_days_before_expiry(string recognised, bool isTaken)
    {
        var filed = new Filed(kind: DossierKind.Renewal, recognised: DateOnly.Parse(recognised, null)).Complete();

        var refused = Record.Exception(() => filed.Submitted()) as RuleBrokenException;

        Assert.Equal(isTaken ? null : "dossier.renewal-too-early", refused?.Rule.Code);
        Assert.Equal(
            isTaken ? null : "It is too early to file a renewal; it may be filed from 2026-08-04 on.",
            refused?.Message
        );
        Assert.Equal(
            isTaken ? null : "Chưa đến thời gian nộp hồ sơ đánh giá lại; được nộp từ ngày 04/08/2026.",
            refused?.Rule.Statement.Vi
        );
    }

    [Theory]
    [InlineData("2023-12-01", false)] // closes on 3/8/2026
    [InlineData("2023-11-30", true)] // closed on 2/8/2026
    [InlineData("2023-08-03", true)] // expires on 3/8/2026
    public void Filed_later_than_120_days_before_expiry_it_is_taken_with_a_warning(string recognised, bool isLate)
    {
        var filed = new Filed(kind: DossierKind.Renewal, recognised: DateOnly.Parse(recognised, null)).Submitted();

        Assert.Equal(
            isLate ? [new CompletenessFinding(Completeness.Rules.ARenewalIsInTime, Blocks: false, "/kind")] : [],
            Check(filed).Where(finding => finding.Pointer == "/kind")
        );
    }

    [Fact]
    public void Where_late_renewals_are_not_taken_they_are_not_filed_but_what_was_filed_stays()
    {
        var late = new Filed(kind: DossierKind.Renewal, recognised: new(2023, 11, 30)).Complete();
        var facts = late.Facts with { LateRenewalsAreTaken = false };

        Assert.Contains(
            new CompletenessFinding(Completeness.Rules.ALateRenewalIsNotTaken, Blocks: true, "/kind"),
            late.Dossier.CompletenessOn(Filed.Today, facts).Findings
        );
        late.Dossier.Submit(late.Facts, Filed.Act, Filed.Person, Filed.Now);
        Assert.True(late.Dossier.CompletenessOn(Filed.Today, facts).IsComplete);
    }

    [Fact]
    public void After_expiry_there_is_nothing_to_renew()
    {
        var filed = Renewing().Complete();
        filed.Held = null;

        Assert.Contains(
            new CompletenessFinding(Dossier.Rules.OnlyTheCertificateHeldIsBuiltOn, Blocks: true, "/kind"),
            Check(filed)
        );
        Broken.By(() => filed.Submitted(), Dossier.Rules.OnlyTheCertificateHeldIsBuiltOn);
    }

    [Fact]
    public void A_renewal_is_decided_in_45_days()
    {
        var filed = Renewing().Proposed();
        var due = new DateOnly(2026, 9, 17);

        Assert.Equal((due, due), (filed.Dossier.DecisionDueOn, filed.Dossier.DueOn));
        Assert.False(filed.Dossier.IsOverdueOn(due));
        Assert.True(filed.Dossier.IsOverdueOn(due.AddDays(1)));
    }

    [Fact]
    public void It_is_due_until_the_decision_is_issued()
    {
        var filed = Renewing().Concluded(Outcome.Recognised);
        Assert.Equal(filed.Dossier.DecisionDueOn, filed.Dossier.DueOn);

        filed.Dossier.Recognise(Filed.Result, Filed.Act, Filed.Person, Filed.Now);

        Assert.Null(filed.Dossier.DueOn);
    }

    [Fact]
    public void Other_kinds_are_due_with_the_round()
    {
        var upgrade = Upgrading().Proposed().Dossier;

        Assert.Null(upgrade.DecisionDueOn);
        Assert.Equal(new DateOnly(2026, 12, 29), upgrade.DueOn);
    }

    [Fact]
    public void The_45_days_begin_anew_with_a_dossier_that_is_complete_now()
    {
        var filed = Renewing().Proposed().Returned();

        filed.Resubmitted(Filed.Now.AddDays(5));

        Assert.Equal(new DateOnly(2026, 9, 22), filed.Dossier.DueOn);
    }

    [Fact]
    public void They_stand_still_while_nothing_comes()
    {
        var filed = Renewing().Proposed().Returned(Filed.Now.AddDays(1));

        filed.Dossier.CloseReturn(filed.Last, [Level.Province], Filed.Calendar, Filed.Person, Filed.Now.AddDays(21));

        Assert.Equal(new DateOnly(2026, 10, 7), filed.Dossier.DueOn);
    }

    [Fact]
    public void An_upgrade_says_what_has_changed()
    {
        var filed = Upgrading().Complete();
        filed.Dossier.Describe(null, null, samples: 5, whatChanged: " ");

        Assert.Equal([new(Completeness.Rules.AnUpgradeSaysWhatChanged, Blocks: true, "/whatChanged")], Blocking(filed));
    }

    [Fact]
    public void An_upgrade_proves_what_has_changed()
    {
        var filed = Upgrading().Complete();
        filed.Dossier.Cite(Proof(filed), ["3.1"], Filed.Set);

        Assert.Equal([new(Completeness.Rules.AnUpgradeProvesTheChange, Blocks: true, "/evidence")], Blocking(filed));
    }

    [Fact]
    public void A_renewal_need_not_have_changed() => Assert.Empty(Blocking(Renewing().Complete()));

    [Fact]
    public void An_expired_paper_proves_no_change()
    {
        var filed = Upgrading().Complete();
        Proof(filed).Describe(new() { Title = "Báo cáo", ExpiresOn = Filed.Today.AddDays(-1) }, isConfidential: false);

        Assert.Equal([new(Completeness.Rules.AnUpgradeProvesTheChange, Blocks: true, "/evidence")], Blocking(filed));
    }

    [Fact]
    public void What_has_changed_is_filed_with_the_dossier()
    {
        var filed = Upgrading().Received();

        Assert.Equal("Xưởng mới, gấp đôi sản lượng", filed.Last.Content.WhatChanged);
        Assert.Single(filed.Last.Content.Papers, paper => paper.ProvesChange);
    }

    [Fact]
    public void It_is_filed_again_when_nothing_came()
    {
        var filed = Upgrading().Received().Returned();
        filed.Dossier.Describe(null, "Mở rộng vùng trồng", samples: 5, whatChanged: "Xưởng mới");
        filed.Dossier.Cite(Proof(filed), [], Filed.Set);

        filed.Dossier.CloseReturn(filed.Last, [Level.Commune], Filed.Calendar, Filed.Person, Filed.Now.AddDays(30));

        Assert.True(filed.Dossier.Content.ChangesSince(filed.Last.Content).IsEmpty);
    }

    [Fact]
    public void Another_reason_and_another_proof_are_changes()
    {
        var filed = Upgrading().Received().Returned();
        var proof = Proof(filed);

        filed.Dossier.Describe(null, "Mở rộng vùng trồng", samples: 5, "Xưởng mới");
        filed.Dossier.Cite(proof, [], Filed.Set);

        var changes = filed.Dossier.Content.ChangesSince(filed.Last.Content);
        Assert.Equal(new("Xưởng mới, gấp đôi sản lượng", "Xưởng mới"), changes.WhatChanged);
        Assert.Equal(proof.Id, Assert.Single(changes.Papers).After!.EvidenceId);
    }

    private static Filed Renewing(DossierKind kind = DossierKind.Renewal) => new(kind: kind, recognised: InTheWindow);

    private static Filed Upgrading() => Renewing(DossierKind.Upgrade);

    private static Filed Suspended(DossierKind kind)
    {
        var filed = Renewing(kind);
        var paper = new FactPaper("31/QĐ-UBND", Filed.Today);
        filed.Held!.Suspend(Filed.Today, until: null, "law_breach", paper, Filed.Person, Filed.Now);
        return filed;
    }

    private static Evidence Proof(Filed filed) =>
        filed.Facts.Evidence.Single(one => one.Kind is EvidenceKind.BusinessGrowth);

    private static IEnumerable<CompletenessFinding> Blocking(Filed filed) =>
        Check(filed).Where(finding => finding.Blocks);

    private static IEnumerable<CompletenessFinding> Check(Filed filed) =>
        filed.Dossier.CompletenessOn(Filed.Today, filed.Facts).Findings;
}
