using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Holidays;

namespace Ocop.Api.Tests.Holidays;

public sealed class HolidaysTests(OcopApi api)
{
    [Theory]
    [InlineData(2025, 11, 1)]
    [InlineData(2026, 12, 2)]
    public async Task A_year_lists_its_holidays_and_swaps_with_their_sources(int year, int holidays, int swaps)
    {
        var calendar = await api.Anyone().GetJson($"/api/v1/holidays?year={year}");
        var kinds = calendar["days"]!.AsArray().CountBy(day => (string)day!["kind"]!).ToDictionary();

        Assert.True((bool)calendar["isKnown"]!);
        Assert.NotEmpty(calendar["sources"]!.AsArray());
        Assert.Equal(holidays, kinds["holiday"]);
        Assert.Equal(swaps, kinds["swapped_off"]);
        Assert.Equal(swaps, kinds["worked_instead"]);
    }

    [Fact]
    public async Task A_year_without_a_decision_is_not_guessed()
    {
        var calendar = await api.Anyone().GetJson("/api/v1/holidays?year=2027");

        Assert.False((bool)calendar["isKnown"]!);
        Assert.Empty(calendar["days"]!.AsArray());
    }

    [Fact]
    public async Task A_day_says_whether_offices_rest_and_what_it_is_called()
    {
        var calendar = await api.Anyone().GetJson("/api/v1/holidays?year=2026");
        var worked = calendar["days"]!.AsArray().Single(day => (string?)day!["date"] == "2026-08-22")!;

        Assert.False((bool)worked["isOff"]!);
        Assert.Equal("Làm bù cho ngày 31/8/2026", (string?)worked["name"]!["vi"]);
    }

    [Fact]
    public Task The_fifteen_days_of_a_commune_skip_tet() =>
        api.InDatabase(async db =>
        {
            var years = await db.Set<HolidayYear>().ToListAsync(TestContext.Current.CancellationToken);

            var term = new WorkingCalendar(years).TermOf(15, received: new(2026, 2, 9));

            Assert.Equal(new(2026, 3, 9), term.LastDay);
            Assert.Empty(term.YearsWithoutCalendar);
        });
}
