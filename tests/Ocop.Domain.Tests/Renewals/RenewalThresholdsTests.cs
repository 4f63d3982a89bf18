using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Certification;
using Ocop.Domain.Renewals;

namespace Ocop.Domain.Tests.Renewals;

public sealed class RenewalThresholdsTests
{
    private static readonly RenewalThresholds Usual = new([180, 120, 90, 60, 30]);

    /// <summary>A certificate issued on 5 August 2026 is valid through 5 August 2029.</summary>
    private static readonly DateOnly LastDay = new(2029, 8, 5);

    [Theory]
    [InlineData("2029-02-05T16:59:59.999Z", null)]
    [InlineData("2029-02-05T17:00:00.000Z", 180)]
    [InlineData("2029-04-06T16:59:59.999Z", 180)]
    [InlineData("2029-04-06T17:00:00.000Z", 120)]
    [InlineData("2029-05-06T16:59:59.999Z", 120)]
    [InlineData("2029-05-06T17:00:00.000Z", 90)]
    [InlineData("2029-06-05T16:59:59.999Z", 90)]
    [InlineData("2029-06-05T17:00:00.000Z", 60)]
    [InlineData("2029-07-05T16:59:59.999Z", 60)]
    [InlineData("2029-07-05T17:00:00.000Z", 30)]
    [InlineData("2029-08-05T16:59:59.999Z", 30)]
    [InlineData("2029-08-05T17:00:00.000Z", null)]
    public void A_threshold_begins_and_ends_at_midnight_in_vietnam(string moment, int? reached)
    {
        var today = DateTimeOffset.Parse(moment, null).VietnamDate();

        Assert.Equal(reached, Usual.ReachedBy(LastDay, today));
    }

    [Theory]
    [InlineData("2028-02-29", "2030-08-31T17:00:00Z", 180)]
    [InlineData("2028-02-29", "2030-08-31T16:59:59.999Z", null)]
    [InlineData("2025-02-28", "2028-01-28T17:00:00Z", 30)]
    [InlineData("2025-02-28", "2028-01-28T16:59:59.999Z", 60)]
    [InlineData("2025-02-28", "2028-02-28T17:00:00Z", null)]
    public void Leap_days_move_no_threshold(string issuedOn, string moment, int? reached)
    {
        var period = CertificatePeriod.From(DateOnly.Parse(issuedOn, null), months: 36);
        var today = DateTimeOffset.Parse(moment, null).VietnamDate();

        Assert.Equal(reached, Usual.ReachedBy(period.ExpiresOn, today));
    }

    [Fact]
    public void The_bands_of_expiries_say_the_same_as_the_threshold_of_each()
    {
        var today = new DateOnly(2028, 1, 15);

        Prop.ForAll(
                Arb.From(Gen.Choose(-10, 400)),
                left =>
                {
                    var expiresOn = today.AddDays(left);
                    var bands = Usual.Days.Where(days =>
                    {
                        var (from, to) = Usual.ExpiriesAt(days, today);
                        return from <= expiresOn && expiresOn <= to;
                    });
                    return bands.SequenceEqual(Usual.ReachedBy(expiresOn, today) is { } days ? [days] : []);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Thresholds_come_in_any_order_and_count_once() =>
        Assert.Equal([90, 60, 7], new RenewalThresholds([60, 7, 90, 60]).Days);
}
