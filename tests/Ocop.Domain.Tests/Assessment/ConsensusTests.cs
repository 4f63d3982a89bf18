using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Assessment;

namespace Ocop.Domain.Tests.Assessment;

public sealed class ConsensusTests
{
    private static readonly CouncilRules Rules = CouncilRules.Default;

    [Theory]
    [InlineData(5, 5, false, Consensus.Kept)]
    [InlineData(5, 4, false, Consensus.Awaited)]
    [InlineData(5, 4, true, Consensus.Kept)]
    [InlineData(5, 3, true, Consensus.MeetingNeeded)]
    [InlineData(4, 3, true, Consensus.Kept)]
    [InlineData(0, 0, true, Consensus.MeetingNeeded)]
    [InlineData(3, 0, true, Consensus.MeetingNeeded)]
    public void Agreement_takes_everybody_or_after_the_deadline_the_quorum(
        int asked,
        int keep,
        bool isTimeOver,
        Consensus expected
    ) => Assert.Equal(expected, Opinions.Weigh(asked, [.. Enumerable.Repeat(Stance.Keep, keep)], Rules, isTimeOver));

    [Fact]
    public void One_dissent_always_leads_to_a_meeting() =>
        Prop.ForAll<byte, Stance[], bool>(
                (asked, given, isTimeOver) =>
                    given.All(stance => stance is Stance.Keep)
                    || Opinions.Weigh(Math.Max(asked, given.Length), given, Rules, isTimeOver)
                        is Consensus.MeetingNeeded
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Silence_never_agrees() =>
        Prop.ForAll<byte>(asked => Opinions.Weigh(asked, [], Rules, isTimeOver: true) is Consensus.MeetingNeeded)
            .QuickCheckThrowOnFailure();
}
