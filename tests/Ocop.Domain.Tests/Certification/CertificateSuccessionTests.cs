using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Certification;

public sealed class CertificateSuccessionTests : LivingCertificate
{
    [Fact]
    public void A_later_certificate_supersedes_it_on_the_day_of_its_decision()
    {
        var successor = Historic("2027-03-01");

        _certificate.Supersede(successor, "upgraded", Ranked.Officer, Ranked.Now);

        AssertStatus(RecognitionStatus.Valid, "2027-02-28");
        AssertStatus(RecognitionStatus.Superseded, "2027-03-01");
    }

    [Fact]
    public void An_earlier_certificate_does_not_supersede_it() =>
        Broken.By(
            () => _certificate.Supersede(Historic("2026-08-04"), "upgraded", Ranked.Officer, Ranked.Now),
            Certificate.Rules.OnlyALaterCertificateSupersedes
        );

    [Fact]
    public void It_does_not_supersede_itself() =>
        Broken.By(
            () => _certificate.Supersede(_certificate, "upgraded", Ranked.Officer, Ranked.Now),
            Certificate.Rules.OnlyALaterCertificateSupersedes
        );

    [Fact]
    public void The_certificate_of_another_product_does_not_supersede_it() =>
        Broken.By(
            () => _certificate.Supersede(Ranked.Certificate(), "upgraded", Ranked.Officer, Ranked.Now),
            Certificate.Rules.OnlyALaterCertificateSupersedes
        );

    [Fact]
    public void What_is_to_end_anyway_is_not_replaced_by_a_new_certificate()
    {
        Revoke();

        Assert.False(_certificate.IsReplacedBy(Historic("2026-09-01")));
    }

    [Theory]
    [InlineData(4, "upgraded")]
    [InlineData(3, "renewed")]
    [InlineData(2, "downgraded")]
    public void The_stars_of_a_successor_say_why_it_takes_the_place(int star, string reason)
    {
        var before = Historic("2023-05-05");

        before.Supersede(Historic(new(2025, 5, 5), star), Ranked.Officer, Ranked.Now);

        Assert.Equal(reason, Assert.Single(before.Facts).Reason);
    }

    [Theory]
    [InlineData("2026-05-05", true)]
    [InlineData("2026-05-06", false)]
    public void What_has_expired_needs_no_replacement(string decided, bool isReplaced) =>
        Assert.Equal(isReplaced, Historic("2023-05-05").IsReplacedBy(Historic(decided)));

    [Fact]
    public void Once_expired_it_is_not_superseded() =>
        Broken.By(
            () => _certificate.Supersede(Historic("2029-08-06"), Ranked.Officer, Ranked.Now),
            Certificate.Rules.OnlyWhatHoldsIsTakenAway
        );

    [Fact]
    public void A_certificate_of_the_same_day_may_take_its_place()
    {
        _certificate.Supersede(Historic("2026-08-05"), Ranked.Officer, Ranked.Now);

        AssertStatus(RecognitionStatus.Superseded, "2026-08-05");
    }
}
