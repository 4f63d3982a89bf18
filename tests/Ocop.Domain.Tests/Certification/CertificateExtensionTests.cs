using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Certification;

public sealed class CertificateExtensionTests : LivingCertificate
{
    [Theory]
    [InlineData("2026-08-01", RecognitionStatus.Expiring)]
    [InlineData("2026-08-02", RecognitionStatus.Extended)]
    [InlineData("2027-01-28", RecognitionStatus.Extended)]
    [InlineData("2027-01-29", RecognitionStatus.Expired)]
    public void In_the_transition_it_keeps_effect_after_its_expiry(string date, RecognitionStatus status)
    {
        var certificate = Historic("2023-08-01");

        certificate.Extend(Transition, new(2027, 1, 28), new("Hồ sơ đánh giá lại"), Ranked.Officer, Ranked.Now);

        Assert.Equal(status, certificate.StatusOn(DateOnly.Parse(date, null)));
    }

    [Theory]
    [InlineData("2026-09-10", RecognitionStatus.Extended)]
    [InlineData("2026-09-11", RecognitionStatus.Expired)]
    public void An_extension_ends_with_the_day_its_renewal_is_refused(string date, RecognitionStatus status)
    {
        var (certificate, renewal) = (Historic("2023-08-01"), Id<Dossier>.New());
        certificate.Extend(Transition, new(2027, 1, 28), new(renewal.ToString()), Ranked.Officer, Ranked.Now);

        certificate.EndExtension(renewal, Ranked.Officer, September);

        Assert.Equal(status, certificate.StatusOn(DateOnly.Parse(date, null)));
    }

    [Fact]
    public void The_refusal_of_another_renewal_or_a_late_one_ends_no_extension()
    {
        var (certificate, renewal) = (Historic("2023-08-01"), Id<Dossier>.New());
        certificate.Extend(Transition, new(2027, 1, 28), new(renewal.ToString()), Ranked.Officer, Ranked.Now);

        certificate.EndExtension(Id<Dossier>.New(), Ranked.Officer, September);
        certificate.EndExtension(renewal, Ranked.Officer, September.AddDays(140));

        Assert.Single(certificate.Facts);
    }

    [Theory]
    [InlineData("2023-08-01", "2027-01-29")]
    [InlineData("2023-08-01", "2026-08-01")]
    [InlineData("2023-09-20", "2026-10-01")]
    [InlineData("2026-05-22", "2029-06-01")]
    public void The_transition_extends_no_further(string issued, string until) =>
        Broken.By(
            () =>
                Historic(issued)
                    .Extend(Transition, DateOnly.Parse(until, null), new("Hồ sơ"), Ranked.Officer, Ranked.Now),
            Certificate.Rules.OnlyTheTransitionExtends
        );

    [Fact]
    public void An_extension_that_would_be_over_is_refused() =>
        Broken.By(
            () =>
                Historic("2023-08-01")
                    .Extend(
                        Transition,
                        new(2027, 1, 28),
                        new("Hồ sơ"),
                        Ranked.Officer,
                        new(2027, 1, 29, 0, 0, 0, TimeSpan.FromHours(7))
                    ),
            Certificate.Rules.OnlyTheTransitionExtends
        );
}
