using Ocop.Domain.Certification;

namespace Ocop.Domain.Tests.Certification;

public sealed class RecordedDateTests
{
    private static readonly RecordedDate Year = RecordedDate.Year(2021);

    [Fact]
    public void A_date_covers_what_lies_inside_it_and_itself()
    {
        Assert.True(Year.Covers(Year));
        Assert.True(Year.Covers(RecordedDate.Month(2021, 1)));
        Assert.True(Year.Covers(RecordedDate.Day(new(2021, 12, 31))));
        Assert.True(RecordedDate.Unknown.Covers(Year));
    }

    [Fact]
    public void It_covers_nothing_that_reaches_beyond_it()
    {
        Assert.False(RecordedDate.Month(2021, 1).Covers(Year));
        Assert.False(Year.Covers(RecordedDate.Between(new(2020, 12, 31), new(2021, 6, 1))));
        Assert.False(Year.Covers(RecordedDate.Between(new(2021, 6, 1), new(2022, 1, 1))));
    }

    [Theory]
    [InlineData("2020-12-31", false)]
    [InlineData("2021-01-01", true)]
    [InlineData("2021-12-31", true)]
    [InlineData("2022-01-01", false)]
    public void Two_meet_where_both_can_have_been_one_day(string day, bool meet)
    {
        var other = RecordedDate.Day(DateOnly.Parse(day, null));

        Assert.Equal((meet, meet), (Year.Meets(other), other.Meets(Year)));
    }

    [Fact]
    public void A_time_without_a_beginning_reaches_back_for_ever()
    {
        Assert.Equal(DateOnly.MinValue, RecordedDate.Between(null, new(2022, 12, 31)).Earliest);
        Assert.Equal(new(2018, 1, 1), RecordedDate.Between(new(2018, 1, 1), new(2022, 12, 31)).Earliest);
    }
}
