using System.Text;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Tests.Identity;

public sealed class OneTimeCodeTests
{
    /// <summary>The secret of the vectors in RFC 6238, appendix B.</summary>
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1234567890);

    /// <summary>The appendix prints eight digits; a code of six is their end.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void Codes_are_those_of_the_rfc(long second, string printed) =>
        Assert.Equal(
            printed[2..],
            OneTimeCode.Of(Secret, OneTimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(second)))
        );

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void Clocks_may_differ_by_one_step(int steps)
    {
        var step = OneTimeCode.StepAt(Now) + steps;

        Assert.Equal(step, OneTimeCode.StepOf(OneTimeCode.Of(Secret, step), Secret, Now));
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(2)]
    public void Clocks_may_not_differ_by_two(int steps) =>
        Assert.Null(OneTimeCode.StepOf(OneTimeCode.Of(Secret, OneTimeCode.StepAt(Now) + steps), Secret, Now));

    [Theory]
    [InlineData("")]
    [InlineData("00592")]
    [InlineData("0059240")]
    [InlineData("abcdef")]
    public void Nothing_else_is_a_code(string typed) => Assert.Null(OneTimeCode.StepOf(typed, Secret, Now));
}
