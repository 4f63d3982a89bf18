using System.Globalization;
using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Tests.Catalogue;

public sealed class StarBandsTests
{
    private static readonly StarBands Qd26 = new([new(5, 90), new(4, 70), new(3, 50), new(2, 30), new(1, 0)]);

    [Theory]
    [InlineData("100", 5)]
    [InlineData("90", 5)]
    [InlineData("89.995", 4)]
    [InlineData("70", 4)]
    [InlineData("69.9999", 3)]
    [InlineData("50", 3)]
    [InlineData("30", 2)]
    [InlineData("29.99", 1)]
    [InlineData("0", 1)]
    public void A_star_is_earned_from_its_threshold_up(string mean, int star) =>
        Assert.Equal(star, Qd26.StarFor(decimal.Parse(mean, CultureInfo.InvariantCulture)));
}
