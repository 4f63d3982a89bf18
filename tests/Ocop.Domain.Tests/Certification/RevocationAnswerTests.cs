using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Certification;

/// <summary>What the producer says before its certificate is revoked.</summary>
public sealed class RevocationAnswerTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 1, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateOnly Ground = new(2026, 8, 20);
    private static readonly DateOnly LastDay = new(2026, 8, 30);

    private readonly Certificate _certificate = Ranked.Certificate();

    [Fact]
    public void The_producer_is_asked_and_told_by_when()
    {
        var revocation = Open();

        revocation.Invite(Invitation(), LastDay.AddDays(-1));

        Assert.Equal(
            new RevocationAnswerAsked(_certificate.Id, _certificate.ProducerId!.Value, LastDay),
            Assert.Single(((IAggregate)revocation).Events)
        );
    }

    [Theory]
    [InlineData("2026-08-19", "2026-08-30", "2026-08-25")]
    [InlineData("2026-08-26", "2026-08-30", "2026-08-25")]
    [InlineData("2026-08-25", "2026-08-25", "2026-08-25")]
    [InlineData("2026-08-20", "2026-08-25", "2026-08-25")]
    public void An_invitation_follows_the_ground_and_leaves_time(string sentOn, string answerBy, string today) =>
        Broken.By(
            () => Open().Invite(new("315/SNNMT", Day(sentOn), Day(answerBy)), Day(today)),
            Revocation.Rules.AnInvitationLeavesTime
        );

    [Fact]
    public void It_is_asked_once()
    {
        var revocation = Invited();

        Broken.By(() => revocation.Invite(Invitation(), Ground), Revocation.Rules.AProducerIsAskedOnce);
    }

    [Fact]
    public void An_answer_is_kept_as_it_was_given_and_stands()
    {
        var revocation = Open();

        revocation.TakeAnswer("Không phải lô hàng của chúng tôi.", Now);

        Assert.Equal(new("Không phải lô hàng của chúng tôi.", Now), revocation.Answer);
        Assert.Equal(
            new RevocationAnswered(_certificate.Id, _certificate.IssuingLevel, _certificate.IssuingUnitId),
            Assert.Single(((IAggregate)revocation).Events)
        );
        Broken.By(() => revocation.TakeAnswer("Một lời khác", Now), Revocation.Rules.AnAnswerStands);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_is_decided_while_the_producer_has_time(bool mustBeHeard)
    {
        var revocation = Invited();

        Broken.By(
            () => revocation.Decide(SignedOn(LastDay), mustBeHeard, Ranked.Officer, Now),
            mustBeHeard ? Revocation.Rules.TheProducerIsHeard : Revocation.Rules.AnInvitationIsWaitedFor
        );
    }

    [Fact]
    public void Silence_until_the_last_day_is_enough()
    {
        var revocation = Invited();

        revocation.Decide(SignedOn(LastDay.AddDays(1)), producerMustBeHeard: true, Ranked.Officer, Now);

        Assert.Equal(RevocationState.Decided, revocation.State);
    }

    [Fact]
    public void An_answer_ends_the_waiting()
    {
        var revocation = Invited();
        revocation.TakeAnswer("Đã khắc phục.", Now);

        revocation.Decide(SignedOn(LastDay.AddDays(-1)), producerMustBeHeard: true, Ranked.Officer, Now);

        Assert.Equal(RevocationState.Decided, revocation.State);
    }

    [Fact]
    public void A_hearing_in_person_ends_the_waiting_too()
    {
        var revocation = Invited();
        revocation.Hear(new(LastDay.AddDays(-2)));

        revocation.Decide(SignedOn(LastDay.AddDays(-1)), producerMustBeHeard: true, Ranked.Officer, Now);

        Assert.Equal(RevocationState.Decided, revocation.State);
    }

    [Fact]
    public void What_is_concluded_is_not_talked_over()
    {
        var revocation = Open();
        revocation.Discontinue("Căn cứ đã bị hủy bỏ");

        Broken.By(() => revocation.Invite(Invitation(), Ground), Revocation.Rules.WhatIsConcludedStands);
        Broken.By(() => revocation.TakeAnswer("Cảm ơn", Now), Revocation.Rules.WhatIsConcludedStands);
    }

    private Revocation Invited()
    {
        var revocation = Open();
        revocation.Invite(Invitation(), Ground);
        return revocation;
    }

    private Revocation Open() =>
        Revocation.Open(
            _certificate,
            "mark_misuse",
            new(RevocationGroundKind.AuthorityConclusion, Ground, "12/KL"),
            Filed.Act.Revocation,
            Now.VietnamDate()
        );

    private static RevocationInvitation Invitation() => new("315/SNNMT-PTNT", Ground, LastDay);

    private static RevocationOrder SignedOn(DateOnly day) =>
        new()
        {
            Number = "5120/QĐ-UBND",
            SignedOn = day,
            IssuingBody = "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai",
            Signatory = new("Trần Văn Bình", "Chủ tịch"),
            EffectiveFrom = day,
        };

    private static DateOnly Day(string day) => DateOnly.Parse(day, null);
}
