using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Certification;
using Ocop.Domain.Credentials;

namespace Ocop.Domain.Tests.Credentials;

public sealed class StatusListTests
{
    private static readonly Gen<int> AnyPosition = Gen.Choose(0, StatusList.Length - 1);

    [Fact]
    public void The_first_entry_is_in_the_highest_bits_of_the_first_byte()
    {
        var list = new StatusList
        {
            [0] = StatusMark.Revoked,
            [3] = StatusMark.Suspended,
            [4] = StatusMark.Superseded,
        };

        Assert.Equal((0b10_00_00_01, 0b11_00_00_00), (list.Bits[0], list.Bits[1]));
        Assert.Equal(32_768, list.Bits.Length);
    }

    [Fact]
    public void An_entry_changes_itself_and_no_other() =>
        Prop.ForAll(
                AnyPosition.ToArbitrary(),
                Gen.Elements(Enum.GetValues<StatusMark>()).ListOf(2).ToArbitrary(),
                (position, marks) =>
                {
                    var list = new StatusList { [position] = marks[0] };
                    list[position] = marks[1];
                    var others = Enumerable
                        .Range(0, 8)
                        .Select(near => (position + near - 4 + StatusList.Length) % StatusList.Length);

                    return list[position] == marks[1]
                        && others.Where(other => other != position).All(other => list[other] is StatusMark.Valid);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(RecognitionStatus.Valid, StatusMark.Valid)]
    [InlineData(RecognitionStatus.Expiring, StatusMark.Valid)]
    [InlineData(RecognitionStatus.Extended, StatusMark.Valid)]
    [InlineData(RecognitionStatus.Expired, StatusMark.Valid)]
    [InlineData(RecognitionStatus.Suspended, StatusMark.Suspended)]
    [InlineData(RecognitionStatus.Revoked, StatusMark.Revoked)]
    [InlineData(RecognitionStatus.Withdrawn, StatusMark.Revoked)]
    [InlineData(RecognitionStatus.Superseded, StatusMark.Superseded)]
    [InlineData(null, StatusMark.Valid)]
    public void It_says_what_happened_to_a_certificate_and_not_that_its_time_is_over(
        RecognitionStatus? status,
        StatusMark mark
    ) => Assert.Equal(mark, StatusList.MarkOf(status));

    [Fact]
    public void Indexes_run_on_from_list_to_list()
    {
        var last = new StatusEntry(Id<Certificate>.New(), 131_071);
        var next = new StatusEntry(Id<Certificate>.New(), 131_072);

        Assert.Equal((1, 131_071, 2, 0), (last.List, last.Position, next.List, next.Position));
    }
}
