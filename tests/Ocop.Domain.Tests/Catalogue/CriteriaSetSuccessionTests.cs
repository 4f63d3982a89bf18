using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Tests.Catalogue;

public sealed class CriteriaSetSuccessionTests
{
    private static readonly DateOnly Day = new(2026, 5, 22);

    private static readonly IReadOnlyList<CriteriaSetSuccession> Successions = CriteriaSetSuccession.Of([
        new("OLD-1", "Rau", ["NEW-1"], Day, null),
        new("OLD-2", "Mật ong", ["NEW-2", "NEW-3"], Day, "split"),
        new("OLD-3", "Thịt", ["NEW-4"], Day, null),
        new("OLD-4", "Cá", ["NEW-4"], Day, null),
        new("OLD-5", "Thiết bị y tế", [], null, null),
    ]);

    [Theory]
    [InlineData("OLD-1", "NEW-1", SuccessionKind.Continued)]
    [InlineData("OLD-2", "NEW-2 NEW-3", SuccessionKind.Split)]
    [InlineData("OLD-3", "NEW-4", SuccessionKind.Merged)]
    [InlineData("OLD-4", "NEW-4", SuccessionKind.Merged)]
    [InlineData("OLD-5", "", SuccessionKind.Dropped)]
    public void A_set_goes_on_in_one_in_several_with_others_or_not_at_all(string from, string to, SuccessionKind kind)
    {
        var successions = Of(from);

        Assert.Equal(to, string.Join(' ', successions.Select(one => one.To)));
        Assert.All(successions, one => Assert.Equal(kind, one.Kind));
        Assert.All(successions, one => Assert.Equal(one.To is null ? null : Day, one.On));
    }

    [Fact]
    public void What_follows_is_suggested_by_name()
    {
        var suggested = CriteriaSetSuccession.SuggestedBy(Of("OLD-2"))!;

        Assert.Equal(CriteriaSetSuccession.Rules.ALaterSetFollows.Code, suggested.Code);
        Assert.EndsWith("NEW-2, NEW-3.", suggested.Statement.Vi, StringComparison.Ordinal);
        Assert.EndsWith("NEW-2, NEW-3.", suggested.Statement.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_follows_that_is_said_and_a_set_of_today_needs_nothing()
    {
        Assert.Equal(CriteriaSetSuccession.Rules.NoSetFollows, CriteriaSetSuccession.SuggestedBy(Of("OLD-5")));
        Assert.Null(CriteriaSetSuccession.SuggestedBy([]));
    }

    private static List<CriteriaSetSuccession> Of(string from) => [.. Successions.Where(one => one.From == from)];
}
