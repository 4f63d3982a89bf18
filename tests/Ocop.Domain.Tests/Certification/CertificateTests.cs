using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Certification;

public sealed class CertificateTests : LivingCertificate
{
    [Fact]
    public void It_says_what_is_printed_on_it()
    {
        Assert.Equal(
            ("15-2026-4261-01", "Rau bắp cải xoè", "HTX Rau sạch Mường Khương", 4),
            (_certificate.Number.ToString(), _certificate.ProductName, _certificate.ProducerName, _certificate.Star)
        );
        Assert.Equal(
            ("4261/QĐ-UBND", Ranked.Signed, Ranked.Header.IssuingBody, Ranked.Header.Signatory),
            (_certificate.DecisionNumber, _certificate.DecidedOn, _certificate.IssuingBody, _certificate.Signatory)
        );
        Assert.Equal(
            (Ranked.Signed, new DateOnly(2029, 8, 5)),
            (_certificate.Period.IssuedOn, _certificate.Period.ExpiresOn)
        );
    }

    [Fact]
    public void It_keeps_the_name_of_its_day()
    {
        _ranked.Certified.Product.Rename("Tên mới", Some.Today);

        Assert.Equal("Rau bắp cải xoè", _certificate.ProductName);
    }

    [Fact]
    public void The_address_of_a_cooperative_is_public() =>
        Assert.Equal("Thôn Sa Pả, xã Mường Khương", _certificate.PublicAddress);

    [Fact]
    public void The_address_of_a_household_is_not()
    {
        _ranked.Certified.Producer.State(ProducerKind.Household, Some.Commune, Some.Statement, Some.Today);

        Assert.Null(Ranked.Certificate(_ranked).PublicAddress);
    }

    [Fact]
    public void Its_issue_is_announced() =>
        Assert.Equal(
            [
                new CertificateIssued(
                    _certificate.Id,
                    _certificate.Number,
                    _certificate.DecisionId!.Value,
                    _ranked.Result.DossierId,
                    _ranked.Result.ProductId,
                    _ranked.Certified.Producer.Id,
                    4,
                    Ranked.Signed,
                    Ranked.Signed,
                    new(2029, 8, 5),
                    Ranked.Officer
                ),
            ],
            ((IAggregate)_certificate).Events
        );

    [Theory]
    [InlineData("2026-08-04", null)]
    [InlineData("2026-08-05", RecognitionStatus.Valid)]
    [InlineData("2029-02-05", RecognitionStatus.Valid)]
    [InlineData("2029-02-06", RecognitionStatus.Expiring)]
    [InlineData("2029-08-05", RecognitionStatus.Expiring)]
    [InlineData("2029-08-06", RecognitionStatus.Expired)]
    public void Left_alone_it_is_valid_expiring_expired(string date, RecognitionStatus? status) =>
        AssertStatus(status, date);

    [Theory]
    [InlineData("2027-01-09", RecognitionStatus.Valid)]
    [InlineData("2027-01-10", RecognitionStatus.Revoked)]
    [InlineData("2030-01-01", RecognitionStatus.Revoked)]
    public void Revoked_it_is_from_the_day_of_effect_and_for_good(string date, RecognitionStatus status)
    {
        Revoke();

        AssertStatus(status, date);
    }

    [Fact]
    public void Withdrawn_it_is_from_the_day_of_effect()
    {
        Withdraw();

        AssertStatus(RecognitionStatus.Withdrawn, "2027-01-10");
    }

    [Fact]
    public void It_ends_once()
    {
        Revoke();

        Broken.By(Revoke, Certificate.Rules.ACertificateEndsOnce);
        Broken.By(Withdraw, Certificate.Rules.ACertificateEndsOnce);
    }

    [Fact]
    public void It_holds_from_the_day_of_its_issue() => Assert.True(_certificate.HoldsOn(Ranked.Signed));

    [Fact]
    public void It_may_be_revoked_and_suspended_from_the_day_of_its_issue()
    {
        Suspend("2026-08-05", "2026-08-05");
        AssertStatus(RecognitionStatus.Suspended, "2026-08-05");

        _certificate.Revoke(Ranked.Signed, "mark_misuse", new("12/QĐ-UBND"), Ranked.Officer, Ranked.Now);
        AssertStatus(RecognitionStatus.Revoked, "2026-08-05");
    }

    [Fact]
    public void It_is_not_revoked_before_its_issue() =>
        Broken.By(
            () =>
                _certificate.Revoke(
                    Ranked.Signed.AddDays(-1),
                    "mark_misuse",
                    new("12/QĐ-UBND"),
                    Ranked.Officer,
                    Ranked.Now
                ),
            Certificate.Rules.NothingHappensBeforeTheIssue
        );

    [Fact]
    public void Nothing_takes_effect_before_its_issue() =>
        Broken.By(() => Suspend("2026-08-04", null), Certificate.Rules.NothingHappensBeforeTheIssue);

    [Fact]
    public void It_does_not_hold_before_its_issue() => Assert.False(_certificate.HoldsOn(Ranked.Signed.AddDays(-1)));

    [Fact]
    public void Nothing_rests_on_a_paper_of_the_future() =>
        Broken.By(
            () =>
                _certificate.Revoke(
                    new(2027, 1, 10),
                    "mark_misuse",
                    new("12/QĐ-UBND", Ranked.Signed.AddDays(1)),
                    Ranked.Officer,
                    Ranked.Now
                ),
            Certificate.Rules.APaperIsThereAlready
        );

    [Fact]
    public void What_happens_to_it_is_announced()
    {
        Revoke();

        Assert.Equal(
            new CertificateChanged(
                _certificate.Id,
                _certificate.Number,
                _certificate.ProductId,
                CertificateFactKind.Revoked,
                new(2027, 1, 10),
                Until: null,
                "12/QĐ-UBND"
            ),
            ((IAggregate)_certificate).Events[^1]
        );
    }

    [Fact]
    public void A_certificate_of_a_published_list_may_name_no_producer()
    {
        var certificate = Historic("2023-08-01");

        Assert.Equal((null, null, null), (certificate.ProducerId, certificate.Signatory, certificate.DecisionId));
        Assert.Equal(new(2026, 8, 1), certificate.Period.ExpiresOn);
    }

    [Fact]
    public void Left_alone_it_is_certified_exactly_inside_its_period() =>
        Prop.ForAll(
                Gen.Choose(0, 3652).Select(days => new DateOnly(2022, 1, 1).AddDays(days)).ToArbitrary(),
                Gen.Choose(0, 3652).Select(days => new DateOnly(2022, 1, 1).AddDays(days)).ToArbitrary(),
                (issued, date) =>
                {
                    var certificate = Historic(issued);
                    return (certificate.StatusOn(date)?.IsCertified() is true) == certificate.Period.Includes(date);
                }
            )
            .QuickCheckThrowOnFailure();
}
