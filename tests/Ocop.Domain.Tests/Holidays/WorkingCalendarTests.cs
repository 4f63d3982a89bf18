using Ocop.Domain.Holidays;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Holidays;

public sealed class WorkingCalendarTests
{
    private static readonly HolidayYear Year2026 = Calendar(
        2026,
        new(new(2026, 8, 22), DayKind.WorkedInstead, "làm bù", "worked"),
        new(new(2026, 8, 31), DayKind.SwappedOff, "hoán đổi", "swapped"),
        new(new(2026, 9, 1), DayKind.Holiday, "Quốc khánh", "National Day"),
        new(new(2026, 9, 2), DayKind.Holiday, "Quốc khánh", "National Day")
    );

    private readonly WorkingCalendar _calendar = new([Year2026]);

    [Theory]
    [InlineData("2026-08-21", true)]
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-23", false)]
    [InlineData("2026-08-29", false)]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", false)]
    [InlineData("2026-09-03", true)]
    public void Weekends_and_holidays_rest_and_swapped_days_follow_the_decision(string day, bool works) =>
        Assert.Equal(works, _calendar.IsWorkingDay(DateOnly.Parse(day, null)));

    [Fact]
    public void Day_one_is_the_day_after_receipt() =>
        Assert.Equal(new(2026, 7, 7), _calendar.TermOf(1, received: new(2026, 7, 6)).LastDay);

    [Fact]
    public void Received_on_a_friday_day_one_is_monday() =>
        Assert.Equal(new(2026, 7, 6), _calendar.TermOf(1, received: new(2026, 7, 3)).LastDay);

    [Fact]
    public void Fifteen_working_days_pass_over_weekends_holidays_and_a_worked_saturday() =>
        // 18-22/8 five days with the worked Saturday, 24-28/8 five, 3-4/9 two, 7-9/9 three
        Assert.Equal(new(2026, 9, 9), _calendar.TermOf(15, received: new(2026, 8, 17)).LastDay);

    [Fact]
    public void A_known_year_is_not_flagged() =>
        Assert.Empty(_calendar.TermOf(15, received: new(2026, 8, 17)).YearsWithoutCalendar);

    [Fact]
    public void A_term_that_runs_into_a_year_without_a_calendar_says_so()
    {
        var term = _calendar.TermOf(15, received: new(2026, 12, 21));

        Assert.Equal(new(2027, 1, 11), term.LastDay);
        Assert.Equal([2027], term.YearsWithoutCalendar);
    }

    [Fact]
    public void Receipt_on_the_last_day_of_an_unknown_year_flags_only_the_days_counted() =>
        Assert.Empty(new WorkingCalendar([Calendar(2026)]).TermOf(3, received: new(2025, 12, 31)).YearsWithoutCalendar);

    [Theory]
    [InlineData("2026-08-24", "2026-08-26", 2, "2026-09-07")] // two days of August, and 31/8 to 2/9 rest
    [InlineData("2026-08-21", "2026-08-23", 1, "2026-09-04")] // the worked Saturday
    [InlineData("2026-08-24", "2026-08-24", 0, "2026-09-03")]
    [InlineData("2026-08-29", "2026-09-02", 0, "2026-09-03")]
    public void A_stopped_term_moves_by_the_working_days_it_stood(
        string stopped,
        string resumed,
        int stood,
        string lastDay
    )
    {
        var term = _calendar.Resume(new(2026, 9, 3), DateOnly.Parse(stopped, null), DateOnly.Parse(resumed, null));

        Assert.Equal((stood, DateOnly.Parse(lastDay, null)), (term.WorkingDays, term.LastDay));
    }

    [Fact]
    public void What_remained_when_the_clock_stopped_remains_when_it_resumes()
    {
        var (received, term) = (new DateOnly(2026, 7, 6), _calendar.TermOf(15, new(2026, 7, 6)));

        for (var stopped = received; stopped <= term.LastDay; stopped = stopped.AddDays(1))
        {
            for (var resumed = stopped; resumed <= term.LastDay.AddDays(40); resumed = resumed.AddDays(1))
            {
                var moved = _calendar.Resume(term.LastDay, stopped, resumed).LastDay;

                Assert.Equal(
                    _calendar.Since(stopped, term.LastDay).WorkingDays,
                    _calendar.Since(resumed, moved).WorkingDays
                );
            }
        }
    }

    [Fact]
    public void A_standstill_that_reaches_a_year_without_a_calendar_says_so() =>
        Assert.Equal(
            [2027],
            _calendar.Resume(new(2026, 12, 28), new(2026, 12, 21), new(2026, 12, 25)).YearsWithoutCalendar
        );

    [Fact]
    public void Days_passed_count_up_to_the_day_itself() =>
        Assert.Equal(15, _calendar.Since(new(2026, 8, 17), until: new(2026, 9, 9)).WorkingDays);

    [Fact]
    public void On_the_day_of_receipt_nothing_has_passed() =>
        Assert.Equal(0, _calendar.Since(new(2026, 8, 17), until: new(2026, 8, 17)).WorkingDays);

    [Fact]
    public void Every_term_ends_on_a_working_day_and_counts_back_to_itself()
    {
        for (
            var received = new DateOnly(2025, 12, 1);
            received < new DateOnly(2027, 3, 1);
            received = received.AddDays(1)
        )
        {
            var term = _calendar.TermOf(15, received);

            Assert.True(_calendar.IsWorkingDay(term.LastDay));
            Assert.Equal(15, _calendar.Since(received, term.LastDay).WorkingDays);
        }
    }

    [Fact]
    public void A_calendar_without_a_source_is_refused() =>
        Broken.By(() => HolidayYear.Publish(2026, [], null, []), HolidayYear.Rules.AYearNamesItsSources);

    [Fact]
    public void A_day_of_another_year_is_refused() =>
        Broken.By(
            () => Calendar(2026, new CalendarDay(new(2027, 1, 1), DayKind.Holiday, "Tết", "New Year")),
            HolidayYear.Rules.DaysBelongToTheirYear
        );

    [Fact]
    public void A_day_listed_twice_is_refused() =>
        Broken.By(
            () =>
                Calendar(
                    2026,
                    new(new(2026, 9, 2), DayKind.Holiday, "a", "b"),
                    new(new(2026, 9, 2), DayKind.SwappedOff, "c", "d")
                ),
            HolidayYear.Rules.ADayIsListedOnce
        );

    [Fact]
    public void A_weekday_is_not_worked_instead_of_another() =>
        Broken.By(
            () => Calendar(2026, new CalendarDay(new(2026, 9, 3), DayKind.WorkedInstead, "a", "b")),
            HolidayYear.Rules.OnlyADayOfRestIsWorkedInstead
        );

    private static HolidayYear Calendar(int year, params CalendarDay[] days) =>
        HolidayYear.Publish(year, ["a decision"], toConfirm: null, days);
}
