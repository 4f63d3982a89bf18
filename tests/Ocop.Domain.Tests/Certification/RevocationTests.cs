using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Certification;

public sealed class RevocationTests
{
    private static readonly DateOnly Today = new(2026, 9, 1);
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly RevocationTerms Terms = Filed.Act.Revocation;

    private readonly Certificate _certificate = Ranked.Certificate();

    [Fact]
    public void Ground_hearing_order_and_effect_may_fall_on_one_day()
    {
        var revocation = Open(on: "2026-09-01");

        revocation.Hear(new(Today));
        revocation.Decide(Order("2026-09-01"), producerMustBeHeard: true, Ranked.Officer, Now);

        Assert.Equal((RevocationState.Decided, Today), (revocation.State, revocation.Order?.EffectiveFrom));
    }

    [Fact]
    public void A_ground_may_be_of_the_day_of_the_issue() =>
        Assert.Equal(Ranked.Signed, Open(on: "2026-08-05").Ground.On);

    [Fact]
    public void The_six_reasons_and_the_fifteen_days_are_those_of_the_act()
    {
        Assert.Equal(15, Terms.Days);
        Assert.Equal(
            [
                "untruthful_dossier",
                "criteria_no_longer_met",
                "law_breach",
                "mark_misuse",
                "production_stopped",
                "authority_conclusion",
            ],
            Terms.Reasons
        );
    }

    [Fact]
    public void It_belongs_to_the_body_that_recognised_and_is_due_in_the_days_of_the_act()
    {
        var revocation = Open();

        Assert.Equal(
            (_certificate.Id, _certificate.IssuingLevel, _certificate.IssuingUnitId, new DateOnly(2026, 9, 9)),
            (revocation.CertificateId, revocation.Level, revocation.UnitId, revocation.DueOn)
        );
    }

    [Fact]
    public void An_old_act_is_read_with_the_reasons_of_todays_but_sets_no_term()
    {
        var terms = new RevocationTerms([], Days: null).OrReasonsOf(Terms);

        Assert.Null(Open(terms: terms).DueOn);
        Assert.Equal(Terms, Terms.OrReasonsOf(new([], Days: null)));
    }

    [Fact]
    public void A_reason_is_one_of_the_act() =>
        Broken.By(() => Open(reason: "rain"), RevocationTerms.Rules.AReasonIsOneOfTheAct);

    [Theory]
    [InlineData("2026-08-04")]
    [InlineData("2026-09-02")]
    public void A_ground_lies_between_the_issue_and_today(string on) =>
        Broken.By(() => Open(on: on), Revocation.Rules.AGroundLiesInThePast);

    [Fact]
    public void A_commune_confirms_that_production_stopped_and_nothing_else()
    {
        Assert.NotNull(Open("production_stopped", kind: RevocationGroundKind.CommuneConfirmation));
        Assert.NotNull(Open("production_stopped"));
        Broken.By(
            () => Open("mark_misuse", kind: RevocationGroundKind.CommuneConfirmation),
            Revocation.Rules.ACommuneConfirmsThatProductionStopped
        );
    }

    [Fact]
    public void What_has_ended_is_not_revoked()
    {
        _certificate.Withdraw(Today, WithdrawalGround.ProducerRequest, new("Đơn 1"), Ranked.Officer, Now);

        Broken.By(() => Open(), Certificate.Rules.ACertificateEndsOnce);
    }

    [Fact]
    public void Where_the_producer_must_be_heard_nothing_is_decided_before()
    {
        var revocation = Open(on: "2026-08-06");

        Broken.By(
            () => revocation.Decide(Order("2026-09-01"), producerMustBeHeard: true, Ranked.Officer, Now),
            Revocation.Rules.TheProducerIsHeard
        );
        revocation.Hear(new(new(2026, 8, 20)));
        revocation.Decide(Order("2026-09-01"), producerMustBeHeard: true, Ranked.Officer, Now);

        Assert.Equal(RevocationState.Decided, revocation.State);
    }

    [Fact]
    public void Decided_late_it_takes_effect_all_the_same()
    {
        var revocation = Open(on: "2026-08-06");

        revocation.Decide(Order("2026-09-01"), producerMustBeHeard: false, Ranked.Officer, Now);

        Assert.Equal((RevocationState.Decided, new DateOnly(2026, 8, 21)), (revocation.State, revocation.DueOn));
        Assert.Equal(
            new RevocationDecided(
                revocation.Id,
                _certificate.Id,
                "mark_misuse",
                "5120/QĐ-UBND",
                Today,
                Today,
                Ranked.Officer,
                Now
            ),
            Assert.Single(((IAggregate)revocation).Events)
        );
    }

    [Theory]
    [InlineData("2026-08-24")]
    [InlineData("2026-09-02")]
    public void It_is_signed_between_its_ground_and_today(string signedOn) =>
        Broken.By(
            () => Open().Decide(Order(signedOn), producerMustBeHeard: false, Ranked.Officer, Now),
            Revocation.Rules.AnOrderFollowsGroundAndHearing
        );

    [Fact]
    public void It_is_signed_after_the_hearing()
    {
        var revocation = Open();
        revocation.Hear(new(new(2026, 8, 30)));

        Broken.By(
            () => revocation.Decide(Order("2026-08-29"), producerMustBeHeard: false, Ranked.Officer, Now),
            Revocation.Rules.AnOrderFollowsGroundAndHearing
        );
        revocation.Decide(Order("2026-08-30"), producerMustBeHeard: false, Ranked.Officer, Now);
    }

    [Fact]
    public void It_takes_effect_once_signed() =>
        Broken.By(
            () => Open().Decide(Order("2026-09-01", "2026-08-31"), producerMustBeHeard: false, Ranked.Officer, Now),
            Revocation.Rules.AnOrderTakesEffectOnceSigned
        );

    [Fact]
    public void A_hearing_follows_the_ground() =>
        Broken.By(() => Open().Hear(new(new(2026, 8, 24))), Revocation.Rules.AHearingFollowsTheGround);

    [Fact]
    public void Concluded_it_stands()
    {
        var (decided, given) = (Open(), Open());
        decided.Decide(Order("2026-09-01"), producerMustBeHeard: false, Ranked.Officer, Now);
        given.Discontinue("Kết luận đã bị hủy bỏ");

        foreach (var revocation in new[] { decided, given })
        {
            Broken.By(() => revocation.Hear(new(Today)), Revocation.Rules.WhatIsConcludedStands);
            Broken.By(() => revocation.Discontinue("x"), Revocation.Rules.WhatIsConcludedStands);
            Broken.By(
                () => revocation.Decide(Order("2026-09-01"), producerMustBeHeard: false, Ranked.Officer, Now),
                Revocation.Rules.WhatIsConcludedStands
            );
        }
    }

    private Revocation Open(
        string reason = "mark_misuse",
        string on = "2026-08-25",
        RevocationGroundKind kind = RevocationGroundKind.AuthorityConclusion,
        RevocationTerms? terms = null
    ) => Revocation.Open(_certificate, reason, new(kind, DateOnly.Parse(on, null), "12/KL"), terms ?? Terms, Today);

    private static RevocationOrder Order(string signedOn, string? from = null) =>
        new()
        {
            Number = "5120/QĐ-UBND",
            SignedOn = DateOnly.Parse(signedOn, null),
            IssuingBody = "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai",
            Signatory = new("Trần Văn Bình", "Chủ tịch"),
            EffectiveFrom = DateOnly.Parse(from ?? signedOn, null),
        };
}
