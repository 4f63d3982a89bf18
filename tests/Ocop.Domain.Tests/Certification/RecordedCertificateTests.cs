using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Certification;

/// <summary>What a source kept elsewhere says later about certificates that it told of.</summary>
public sealed class RecordedCertificateTests : LivingCertificate
{
    private static readonly RecordedEnd Revoked = new(
        CertificateFactKind.Revoked,
        new(2026, 3, 1),
        "mark_misuse",
        new("77/QĐ-UBND", new(2026, 2, 20))
    );

    private readonly RecognitionHistory _history;

    public RecordedCertificateTests() => _history = RecognitionHistory.Open(_ranked.Certified.Product);

    [Fact]
    public void What_was_told_wrongly_never_held_and_the_right_one_takes_its_place()
    {
        var (wrong, right) = (Historic("2025-06-01"), Historic(new(2025, 6, 1), star: 4));
        _history.Enter(wrong);

        _history.Correct(wrong, right, Ranked.Officer, Ranked.Now);

        Assert.Equal(RecognitionStatus.Superseded, wrong.StatusOn(new(2025, 6, 1)));
        var standing = _history.StandingOn(new(2025, 6, 1), [wrong, right])!;
        Assert.Equal((4, RecognitionStatus.Valid), (standing.Record.Star, standing.Status));
    }

    [Fact]
    public void An_end_is_recorded_once()
    {
        var certificate = Historic("2025-06-01");

        Revoked.Of(certificate, Ranked.Officer, Ranked.Now);

        Assert.Equal(RecognitionStatus.Valid, certificate.StatusOn(new(2026, 2, 28)));
        Assert.Equal(RecognitionStatus.Revoked, certificate.StatusOn(new(2026, 3, 1)));
        Broken.By(() => Revoked.Of(certificate, Ranked.Officer, Ranked.Now), Certificate.Rules.ACertificateEndsOnce);
    }

    [Fact]
    public void Nothing_recorded_elsewhere_ends_what_was_issued_here() =>
        Broken.By(() => Revoked.Of(_certificate, Ranked.Officer, Ranked.Now), Certificate.Rules.OnlyRecordsAreFollowed);

    [Fact]
    public void Nothing_ends_before_its_issue() =>
        Broken.By(
            () => Revoked.Of(Historic("2026-04-01"), Ranked.Officer, Ranked.Now),
            Certificate.Rules.NothingHappensBeforeTheIssue
        );

    [Fact]
    public void What_is_taken_out_stands_for_nothing_any_more()
    {
        var certificate = Historic("2025-06-01");
        _history.Enter(certificate);

        _history.TakeOut([certificate], new("SP-1"), Ranked.Officer, Ranked.Now);

        Assert.Null(_history.StandingOn(new(2026, 6, 1), [certificate]));
        Assert.Equal(RecognitionStatus.Withdrawn, certificate.StatusOn(new(2025, 6, 1)));
    }
}
