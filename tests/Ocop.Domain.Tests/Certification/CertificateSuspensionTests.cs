using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Certification;

public sealed class CertificateSuspensionTests : LivingCertificate
{
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
    public void What_expires_while_it_is_suspended_holds_no_longer()
    {
        Suspend("2027-01-10", until: null);

        Assert.True(_certificate.HoldsOn(new(2029, 8, 5)));
        Assert.False(_certificate.HoldsOn(new(2029, 8, 6)));
    }

    [Fact]
    public void What_was_revoked_while_suspended_has_no_suspension_to_lift()
    {
        Suspend("2027-01-05", until: null);
        Revoke();

        Broken.By(() => Lift("2027-01-11"), Certificate.Rules.OnlyARunningSuspensionIsLifted);
    }

    [Fact]
    public void Its_suspensions_are_told_in_the_order_of_time()
    {
        Suspend("2027-02-01", "2027-02-10");
        Suspend("2027-01-01", "2027-01-10");

        Assert.Equal(
            [new(new(2027, 1, 1), new(2027, 1, 11)), new Suspension(new(2027, 2, 1), new(2027, 2, 11))],
            _certificate.Effect().Suspensions
        );
    }
}
