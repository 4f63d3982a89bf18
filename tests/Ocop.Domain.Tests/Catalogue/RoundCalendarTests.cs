using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Tests.Catalogue;

public sealed class RoundCalendarTests
{
    [Theory]
    [InlineData("2026-01-05", "2026-06-29")]
    [InlineData("2026-04-29", "2026-06-29")]
    [InlineData("2026-04-30", "2026-12-29")]
    [InlineData("2026-10-29", "2026-12-29")]
    [InlineData("2026-10-30", "2027-06-29")]
    public void A_proposal_is_assessed_in_the_next_round_that_admits_it(string proposedOn, string lastDay) =>
        Assert.Equal(
            DateOnly.Parse(lastDay, null),
            Law.Qd26.LastDayOfRoundAfter(DateOnly.Parse(proposedOn, null), Level.Province)
        );

    [Fact]
    public void A_level_without_rounds_has_no_last_day() =>
        Assert.Null(Law.Qd26.LastDayOfRoundAfter(new(2026, 8, 3), Level.Commune));
}
