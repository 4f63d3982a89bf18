using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Tests.Certification;

public sealed class CertificatePeriodTests
{
    private const int Months = 36;

    private static readonly CertificatePeriod OfAugust = CertificatePeriod.From(new(2026, 8, 5), Months);

    /// <summary>Ten years of issue dates, leap years on both sides.</summary>
    private static readonly Arbitrary<DateOnly> AnyIssueDate = Gen.Choose(0, 3652)
        .Select(days => new DateOnly(2024, 1, 1).AddDays(days))
        .ToArbitrary();

    [Theory]
    [InlineData("2026-08-05", "2029-08-05")]
    [InlineData("2028-02-29", "2031-02-28")]
    [InlineData("2025-02-28", "2028-02-28")]
    [InlineData("2026-12-31", "2029-12-31")]
    [InlineData("2025-03-01", "2028-03-01")]
    public void The_anniversary_is_the_last_valid_day(string issued, string expires) =>
        Assert.Equal(
            DateOnly.Parse(expires, null),
            CertificatePeriod.From(DateOnly.Parse(issued, null), Months).ExpiresOn
        );

    [Theory]
    [InlineData("2026-08-04", false)]
    [InlineData("2026-08-05", true)]
    [InlineData("2029-08-05", true)]
    [InlineData("2029-08-06", false)]
    public void Both_ends_are_valid_days(string date, bool included) =>
        Assert.Equal(included, OfAugust.Includes(DateOnly.Parse(date, null)));

    [Theory]
    [InlineData("2029-02-05", false)]
    [InlineData("2029-02-06", true)]
    [InlineData("2029-08-05", true)]
    [InlineData("2029-08-06", false)]
    public void The_last_180_days_are_expiring(string date, bool expiring) =>
        Assert.Equal(expiring, OfAugust.IsExpiringOn(DateOnly.Parse(date, null)));

    [Fact]
    public void A_renewal_is_filed_180_to_120_days_before_expiry() =>
        Assert.Equal(new RenewalWindow(new(2029, 2, 6), new(2029, 4, 7)), OfAugust.RenewalWindow(180, 120));

    [Theory]
    [InlineData("2029-02-05", false)]
    [InlineData("2029-02-06", true)]
    [InlineData("2029-04-07", true)]
    [InlineData("2029-04-08", false)]
    public void Both_ends_of_the_window_belong_to_it(string date, bool included) =>
        Assert.Equal(included, OfAugust.RenewalWindow(180, 120).Includes(DateOnly.Parse(date, null)));

    [Fact]
    public void The_last_valid_day_has_the_day_of_issue_but_for_29_February() =>
        Prop.ForAll(
                AnyIssueDate,
                issued =>
                {
                    var expires = CertificatePeriod.From(issued, Months).ExpiresOn;
                    return expires.Year == issued.Year + 3
                        && expires.Month == issued.Month
                        && (expires.Day == issued.Day || (issued is { Month: 2, Day: 29 } && expires.Day == 28));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Three_years_are_1095_or_1096_days() =>
        Prop.ForAll(
                AnyIssueDate,
                issued => CertificatePeriod.From(issued, Months).ExpiresOn.DayNumber - issued.DayNumber is 1095 or 1096
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Later_issue_never_expires_earlier() =>
        Prop.ForAll(
                AnyIssueDate,
                issued =>
                    CertificatePeriod.From(issued, Months).ExpiresOn
                    <= CertificatePeriod.From(issued.AddDays(1), Months).ExpiresOn
            )
            .QuickCheckThrowOnFailure();
}
