using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Tests.Catalogue;

public sealed class MonthDayTests
{
    [Fact]
    public void It_reads_as_it_is_written() => Assert.Equal("04-30", MonthDay.Parse("04-30", null).ToString());

    [Theory]
    [InlineData("04-31")]
    [InlineData("4-30")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_day_of_the_year_is_refused(string? text) =>
        Assert.False(MonthDay.TryParse(text, null, out _));

    [Fact]
    public void It_returns_every_year() => Assert.Equal(new DateOnly(2027, 1, 30), new MonthDay(1, 30).In(2027));

    [Fact]
    public void The_29th_of_February_falls_on_the_28th_in_a_common_year() =>
        Assert.Equal(new DateOnly(2027, 2, 28), MonthDay.Parse("02-29", null).In(2027));
}
