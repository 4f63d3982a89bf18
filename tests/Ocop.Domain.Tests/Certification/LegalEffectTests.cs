using Ocop.Domain.Certification;

namespace Ocop.Domain.Tests.Certification;

public sealed class LegalEffectTests
{
    private static readonly LegalEffect Issued = Of(CertificatePeriod.From(new(2026, 8, 5), months: 36));

    [Fact]
    public void It_may_turn_into_something_else_on_certain_days_only()
    {
        var effect = Issued with
        {
            ExtendedUntil = new(2029, 12, 31),
            Suspensions = [new(new(2027, 1, 10), new(2027, 2, 10)), new(new(2027, 5, 1), LiftedOn: null)],
            RevokedFrom = new(2028, 1, 1),
            WithdrawnFrom = new(2028, 2, 1),
            SupersededFrom = new(2028, 3, 1),
        };

        Assert.Equal(
            [
                new(2026, 8, 5),
                new(2027, 1, 10),
                new(2027, 2, 10),
                new(2027, 5, 1),
                new(2028, 1, 1),
                new(2028, 2, 1),
                new(2028, 3, 1),
                new(2029, 8, 6),
                new DateOnly(2030, 1, 1),
            ],
            effect.Turns.Order()
        );
    }

    [Fact]
    public void What_has_no_last_day_never_turns_at_its_end()
    {
        var unknown = new LegalEffect { IssuedOn = RecordedDate.Year(2021), LastDay = DateOnly.MaxValue };

        Assert.Equal([new DateOnly(2021, 1, 1)], unknown.Turns);
    }

    [Fact]
    public void Its_statuses_are_known_beforehand_with_their_first_days()
    {
        var effect = Issued with
        {
            Suspensions = [new(new(2027, 1, 10), new(2027, 2, 10))],
            ExtendedUntil = new(2029, 12, 31),
        };

        Assert.Equal(
            [
                new(new(2026, 8, 5), RecognitionStatus.Valid),
                new(new(2027, 1, 10), RecognitionStatus.Suspended),
                new(new(2027, 2, 10), RecognitionStatus.Valid),
                new(new(2029, 2, 6), RecognitionStatus.Expiring),
                new(new(2029, 8, 6), RecognitionStatus.Extended),
                new StatusFrom(new(2030, 1, 1), RecognitionStatus.Expired),
            ],
            effect.StatusesIn(new(2026, 8, 5), DateOnly.MaxValue)
        );
    }

    [Fact]
    public void Statuses_of_a_stretch_begin_and_end_with_it_and_say_what_it_is_worth_on_every_day()
    {
        var effect = Issued with
        {
            Suspensions = [new(new(2029, 2, 1), new(2029, 3, 1))],
            RevokedFrom = new(2029, 9, 1),
        };
        var (from, until) = (new DateOnly(2029, 1, 20), new DateOnly(2029, 8, 20));

        var statuses = effect.StatusesIn(from, until).ToList();

        Assert.Equal(from, statuses[0].From);
        for (var day = from; day < until; day = day.AddDays(1))
            Assert.Equal(effect.StatusOn(day), statuses.Last(one => one.From <= day).Status);
        Assert.All(statuses.Zip(statuses.Skip(1)), pair => Assert.NotEqual(pair.First.Status, pair.Second.Status));
        Assert.DoesNotContain(statuses, one => one.From >= until);
    }

    [Fact]
    public void Of_two_that_hold_the_later_speaks_and_of_one_day_that_entered_last()
    {
        var later = Issued with { IssuedOn = RecordedDate.Day(new(2026, 9, 1)) };

        Assert.Equal(0, new[] { later, Issued }.StandingOn(new(2026, 9, 1)));
        Assert.Equal(1, new[] { later, Issued }.StandingOn(new(2026, 8, 31)));
        Assert.Equal(1, new[] { Issued, Issued }.StandingOn(new(2026, 8, 5)));
        Assert.Null(new[] { Issued, later }.StandingOn(new(2026, 8, 4)));
    }

    [Theory]
    [InlineData("2026-08-05", RecognitionStatus.Valid)]
    [InlineData("2029-02-05", RecognitionStatus.Valid)]
    [InlineData("2029-02-06", RecognitionStatus.Expiring)]
    [InlineData("2029-08-05", RecognitionStatus.Expiring)]
    [InlineData("2029-08-06", RecognitionStatus.Expired)]
    public void It_is_valid_then_expiring_then_expired(string day, RecognitionStatus status) =>
        Assert.Equal(status, Issued.StatusOn(Day(day)));

    [Theory]
    [InlineData("2031-02-28", RecognitionStatus.Expiring)]
    [InlineData("2031-03-01", RecognitionStatus.Expired)]
    public void Issued_on_29_February_it_ends_with_the_month(string day, RecognitionStatus status) =>
        Assert.Equal(status, Of(CertificatePeriod.From(new(2028, 2, 29), months: 36)).StatusOn(Day(day)));

    [Theory]
    [InlineData("2029-08-05", RecognitionStatus.Expiring)]
    [InlineData("2029-08-06", RecognitionStatus.Extended)]
    [InlineData("2029-12-31", RecognitionStatus.Extended)]
    [InlineData("2030-01-01", RecognitionStatus.Expired)]
    public void An_extension_begins_where_its_time_ends(string day, RecognitionStatus status) =>
        Assert.Equal(status, (Issued with { ExtendedUntil = new(2029, 12, 31) }).StatusOn(Day(day)));

    [Theory]
    [InlineData("2027-01-09", RecognitionStatus.Valid)]
    [InlineData("2027-01-10", RecognitionStatus.Suspended)]
    [InlineData("2027-02-09", RecognitionStatus.Suspended)]
    [InlineData("2027-02-10", RecognitionStatus.Valid)]
    [InlineData("2027-05-01", RecognitionStatus.Suspended)]
    public void A_suspension_counts_from_its_first_day_until_it_is_lifted(string day, RecognitionStatus status)
    {
        var suspended = Issued with
        {
            Suspensions = [new(new(2027, 1, 10), new(2027, 2, 10)), new(new(2027, 5, 1), LiftedOn: null)],
        };

        Assert.Equal(status, suspended.StatusOn(Day(day)));
    }

    [Fact]
    public void Of_all_that_ended_it_revocation_stands_out_and_then_withdrawal()
    {
        var superseded = Issued with { SupersededFrom = new(2027, 1, 1), Suspensions = [new(new(2027, 1, 1), null)] };
        var withdrawn = superseded with { WithdrawnFrom = new(2027, 1, 1) };
        var revoked = withdrawn with { RevokedFrom = new(2027, 1, 1) };

        RecognitionStatus[] found =
        [
            .. new[] { superseded, withdrawn, revoked }.Select(effect => effect.StatusOn(new(2027, 1, 1))),
        ];

        Assert.Equal([RecognitionStatus.Superseded, RecognitionStatus.Withdrawn, RecognitionStatus.Revoked], found);
    }

    [Fact]
    public void What_ended_it_counts_from_its_own_day_only() =>
        Assert.Equal(
            RecognitionStatus.Valid,
            (Issued with { RevokedFrom = new(2027, 1, 2) }).StatusOn(new(2027, 1, 1))
        );

    [Theory]
    [InlineData("2025-06-30", RecognitionStatus.Undated)]
    [InlineData("2025-12-31", RecognitionStatus.Undated)]
    [InlineData("2026-01-01", RecognitionStatus.Expired)]
    public void Known_by_its_year_it_is_undated_until_it_must_have_expired(string day, RecognitionStatus status)
    {
        var year = RecordedDate.Year(2022);
        var effect = new LegalEffect { IssuedOn = year, LastDay = year.Latest.AddMonths(36) };

        Assert.Equal(status, effect.StatusOn(Day(day)));
    }

    [Fact]
    public void Without_any_date_it_stays_undated()
    {
        var effect = new LegalEffect { IssuedOn = RecordedDate.Unknown, LastDay = RecordedDate.Unknown.Latest };

        Assert.Equal(RecognitionStatus.Undated, effect.StatusOn(new(2099, 1, 1)));
    }

    [Fact]
    public void A_month_on_record_reaches_from_its_first_to_its_last_day()
    {
        var month = RecordedDate.Month(2028, 2);

        Assert.Equal((new DateOnly(2028, 2, 1), new DateOnly(2028, 2, 29)), (month.Earliest, month.Latest));
    }

    private static LegalEffect Of(CertificatePeriod period) =>
        new() { IssuedOn = RecordedDate.Day(period.IssuedOn), LastDay = period.ExpiresOn };

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
