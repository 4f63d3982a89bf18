using Ocop.Domain.Imports.Records;
using static Ocop.Domain.Imports.Records.RecordHolder;
using static Ocop.Domain.Imports.Records.TakeOverReading;
using static Ocop.Domain.Imports.Records.VersionOrder;

namespace Ocop.Domain.Tests.Imports.Records;

/// <summary>Every combination there is: five holders, three orders, same or not, said or not, three settings.</summary>
public sealed class WhoseVersionWinsTests
{
    private static readonly bool[] Either = [true, false];

    private static IEnumerable<(VersionOrder Order, bool Same, bool Says, TakeOverReading Setting)> Circumstances =>
        from order in Enum.GetValues<VersionOrder>()
        from same in Either
        from says in Either
        from setting in Enum.GetValues<TakeOverReading>()
        select (order, same, says, setting);

    [Fact]
    public void What_nobody_keeps_is_created() =>
        Assert.All(Circumstances, one => Assert.Equal(Verdict.Create, Of(Nobody, one)));

    [Fact]
    public void What_is_kept_here_is_never_overwritten() =>
        Assert.All(Circumstances, one => Assert.Equal(one.Same ? Verdict.Unchanged : Verdict.KeptHere, Of(Here, one)));

    [Fact]
    public void A_system_wins_over_itself_by_a_higher_version() =>
        Assert.All(
            Circumstances,
            one =>
                Assert.Equal(
                    (one.Order, one.Same) switch
                    {
                        (Lower, _) => Verdict.Stale,
                        (VersionOrder.Equal, true) or (Higher, true) => Verdict.Unchanged,
                        (VersionOrder.Equal, false) => Verdict.Conflict,
                        _ => Verdict.Update,
                    },
                    Of(Sender, one)
                )
        );

    [Fact]
    public void Another_system_gives_way_where_the_row_says_so_or_any_source_does() =>
        Assert.All(
            Circumstances,
            one =>
                Assert.Equal(
                    one.Says || one.Setting is AnySource ? Verdict.TakeOver : Verdict.KeptElsewhere,
                    Of(OtherSystem, one)
                )
        );

    [Fact]
    public void A_published_list_gives_way_unless_nothing_is_taken_over_unsaid() =>
        Assert.All(
            Circumstances,
            one =>
                Assert.Equal(
                    one.Says || one.Setting is not Never ? Verdict.TakeOver : Verdict.KeptElsewhere,
                    Of(PublishedList, one)
                )
        );

    private static Verdict Of(
        RecordHolder holder,
        (VersionOrder Order, bool Same, bool Says, TakeOverReading Setting) one
    ) => WhoseVersionWins.Of(holder, one.Order, one.Same, one.Says, one.Setting);
}
