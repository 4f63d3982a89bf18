using Ocop.Domain.Inspections;

namespace Ocop.Domain.Tests.Inspections;

public sealed class InspectionRiskTests
{
    [Theory]
    [InlineData(1, 3, false, true, 3, 5, true, false)]
    [InlineData(0, 3, true, true, 0, 5, false, false)]
    [InlineData(0, 5, false, false, 0, 4, false, false)]
    [InlineData(0, 3, false, false, 0, 5, false, true)]
    public void What_weighs_more_comes_first(
        int reports,
        int star,
        bool found,
        bool visited,
        int otherReports,
        int otherStar,
        bool otherFound,
        bool otherVisited
    )
    {
        var one = new InspectionRisk(reports, star, found, visited);
        var other = new InspectionRisk(otherReports, otherStar, otherFound, otherVisited);

        Assert.Equal(otherReports <= reports, one.Points > other.Points);
    }

    [Fact]
    public void More_than_three_reports_weigh_no_more() =>
        Assert.Equal(new InspectionRisk(3, 3, true, true).Points, new InspectionRisk(9, 3, true, true).Points);

    [Theory]
    [InlineData(0.2, 0, 0)]
    [InlineData(0.2, 5, 1)]
    [InlineData(0.2, 6, 2)]
    [InlineData(1, 7, 7)]
    public void A_share_of_products_is_rounded_up(decimal share, int certified, int visits) =>
        Assert.Equal(visits, InspectionRisk.VisitsFor(share, certified));
}
