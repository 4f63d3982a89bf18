using Ocop.Domain.Certification;
using Ocop.Domain.Imports;

namespace Ocop.Domain.Tests.Imports;

public sealed class RoundTimeTests
{
    [Theory]
    [InlineData("2018")]
    [InlineData("đợt 2 năm 2018")]
    [InlineData("đợt 3/2018")]
    [InlineData("đợt II-2018 (đánh giá lại)")]
    [InlineData("2018 (đợt 2, công nhận lại, tính từ 01/07/2018)")]
    [InlineData("đợt 1, 2 năm 2018")]
    public void One_year_is_known_to_the_year(string round) =>
        Assert.Equal(RecordedDate.Year(2018), RoundTime.Of(round));

    [Fact]
    public void Several_years_bound_the_day() =>
        Assert.Equal(RecordedDate.Between(new(2018, 1, 1), new(2022, 12, 31)), RoundTime.Of("2018-2022"));

    [Theory]
    [InlineData("đến 2022")]
    [InlineData("đến hết 2022")]
    [InlineData("Tính đến năm 2022")]
    public void An_end_bounds_the_day_on_one_side(string round) =>
        Assert.Equal(RecordedDate.Between(null, new(2022, 12, 31)), RoundTime.Of(round));

    [Theory]
    [InlineData("đợt 2")]
    [InlineData("")]
    [InlineData("số 20221")]
    public void Words_without_a_year_say_nothing(string round) => Assert.Empty(RoundTime.YearsIn(round));
}
