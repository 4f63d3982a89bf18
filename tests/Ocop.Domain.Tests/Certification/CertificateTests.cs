using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Certification;

public sealed class CertificateTests
{
    private static readonly CertificateExtension Transition = new(
        IssuedBefore: new(2026, 5, 22),
        ExpiringUntil: new(2026, 9, 19),
        MaxDaysAfterExpiry: 180
    );

    private static readonly DateTimeOffset September = new(2026, 9, 10, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly Ranked _ranked = Ranked.FourStars();
    private readonly Certificate _certificate;

    public CertificateTests() => _certificate = Ranked.Certificate(_ranked);

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

    [Theory]
    [InlineData("2027-01-09", RecognitionStatus.Valid)]
    [InlineData("2027-01-10", RecognitionStatus.Suspended)]
    [InlineData("2027-01-20", RecognitionStatus.Suspended)]
    [InlineData("2027-01-21", RecognitionStatus.Valid)]
    public void Suspended_it_is_for_a_time(string date, RecognitionStatus status)
    {
        Suspend("2027-01-10", "2027-01-20");

        AssertStatus(status, date);
    }

    [Fact]
    public void A_suspension_outranks_the_expiry()
    {
        Suspend("2029-08-01", until: null);

        AssertStatus(RecognitionStatus.Suspended, "2029-09-01");
    }

    [Fact]
    public void A_revocation_outranks_a_suspension()
    {
        Suspend("2027-01-01", until: null);
        Revoke();

        AssertStatus(RecognitionStatus.Revoked, "2027-01-10");
    }

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
    public void It_ends_once()
    {
        Revoke();

        Broken.By(Revoke, Certificate.Rules.ACertificateEndsOnce);
        Broken.By(Withdraw, Certificate.Rules.ACertificateEndsOnce);
    }

    [Fact]
    public void Nothing_takes_effect_before_its_issue() =>
        Broken.By(() => Suspend("2026-08-04", null), Certificate.Rules.NothingHappensBeforeTheIssue);

    [Fact]
    public void A_suspension_does_not_end_before_it_begins() =>
        Broken.By(() => Suspend("2027-01-10", "2027-01-09"), Certificate.Rules.NothingEndsBeforeItBegins);

    [Theory]
    [InlineData("2027-01-20", null)]
    [InlineData("2027-01-01", "2027-01-10")]
    public void Suspensions_do_not_overlap(string from, string? until)
    {
        Suspend("2027-01-10", "2027-01-20");

        Broken.By(() => Suspend(from, until), Certificate.Rules.SuspensionsDoNotOverlap);
    }

    [Fact]
    public void It_can_be_suspended_again_afterwards()
    {
        Suspend("2027-01-10", "2027-01-20");
        Suspend("2027-01-21", until: null);

        AssertStatus(RecognitionStatus.Suspended, "2027-01-21");
    }

    [Theory]
    [InlineData("2027-01-14", RecognitionStatus.Suspended)]
    [InlineData("2027-01-15", RecognitionStatus.Valid)]
    public void A_suspension_is_lifted_before_its_last_day(string date, RecognitionStatus status)
    {
        Suspend("2027-01-10", "2027-01-20");
        Lift("2027-01-15");

        AssertStatus(status, date);
    }

    [Fact]
    public void A_lifting_ends_the_suspension_it_falls_into_and_no_other()
    {
        Suspend("2027-01-10", until: null);
        Lift("2027-01-15");
        Suspend("2027-01-15", "2027-01-20");
        Suspend("2027-02-01", until: null);
        Lift("2027-02-10");

        AssertStatus(RecognitionStatus.Suspended, "2027-01-20");
        AssertStatus(RecognitionStatus.Valid, "2027-01-21");
        AssertStatus(RecognitionStatus.Suspended, "2027-02-09");
        AssertStatus(RecognitionStatus.Valid, "2027-02-10");
    }

    [Theory]
    [InlineData("2027-01-10")]
    [InlineData("2027-01-22")]
    public void Only_a_running_suspension_is_lifted(string from)
    {
        Suspend("2027-01-10", "2027-01-20");

        Broken.By(() => Lift(from), Certificate.Rules.OnlyARunningSuspensionIsLifted);
    }

    [Fact]
    public void Once_expired_it_is_neither_taken_away_nor_suspended()
    {
        Broken.By(() => Suspend("2029-08-06", null), Certificate.Rules.OnlyWhatHoldsIsTakenAway);
        Broken.By(
            () => _certificate.Revoke(new(2029, 8, 6), "mark_misuse", new("12/QĐ-UBND"), Ranked.Officer, Ranked.Now),
            Certificate.Rules.OnlyWhatHoldsIsTakenAway
        );
    }

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
    public void What_is_to_end_anyway_is_not_replaced_by_a_new_certificate()
    {
        Revoke();

        Assert.False(_certificate.IsReplacedBy(Historic("2026-09-01")));
    }

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

    private Certificate Historic(string issued) => Historic(DateOnly.Parse(issued, null));

    private Certificate Historic(DateOnly issued, int star = 3) =>
        Certificate.EnterFromRecords(
            CertificateNumber.Parse("10-2023-377-01", null),
            _ranked.Certified.Product,
            new("Miến dong", ProducerName: null, ProducerKind: null, Some.Province.Id),
            new(
                DecisionNumber.Parse("377/QĐ-UBND", null),
                issued,
                star,
                Level.Province,
                Some.Province.Id,
                "UBND tỉnh Lào Cai",
                RegulationId: null
            )
        );

    private void Revoke() =>
        _certificate.Revoke(
            new(2027, 1, 10),
            "mark_misuse",
            new("12/QĐ-UBND", Ranked.Signed),
            Ranked.Officer,
            Ranked.Now
        );

    private void Withdraw() =>
        _certificate.Withdraw(
            new(2027, 1, 10),
            WithdrawalGround.ProducerRequest,
            new("15/QĐ-BNNMT"),
            Ranked.Officer,
            Ranked.Now
        );

    private void Suspend(string from, string? until) =>
        _certificate.Suspend(
            DateOnly.Parse(from, null),
            until is null ? null : DateOnly.Parse(until, null),
            "inspection",
            new("Biên bản 02"),
            Ranked.Officer,
            Ranked.Now
        );

    private void Lift(string from) =>
        _certificate.Lift(DateOnly.Parse(from, null), "lifted", new("Biên bản 03"), Ranked.Officer, Ranked.Now);

    private void AssertStatus(RecognitionStatus? status, string date) =>
        Assert.Equal(status, _certificate.StatusOn(DateOnly.Parse(date, null)));
}
