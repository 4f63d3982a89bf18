using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Assessment;
using Ocop.Domain.Settings;

namespace Ocop.Domain.Tests.Settings;

public sealed class SettingFormTests
{
    [Theory]
    [InlineData("councils.quorum", "0.75", true)]
    [InlineData("councils.quorum", "0.6667", true)]
    [InlineData("councils.quorum", "1", true)]
    [InlineData("councils.quorum", "0", false)]
    [InlineData("councils.quorum", "1.01", false)]
    [InlineData("councils.quorum", "0.750", false)]
    [InlineData("councils.quorum", "0,75", false)]
    [InlineData("councils.quorum", "0.66667", false)]
    [InlineData("councils.most-passes", "none", true)]
    [InlineData("councils.most-passes", "1", true)]
    [InlineData("councils.most-passes", "0", false)]
    [InlineData("councils.most-passes", "11", false)]
    [InlineData("appeals.days", "90", true)]
    [InlineData("appeals.days", "91", false)]
    [InlineData("appeals.days", "015", false)]
    [InlineData("appeals.days", " 15", false)]
    [InlineData("appeals.days", "none", false)]
    [InlineData("appeals.days", "99999999999", false)]
    [InlineData("appeals.days", "", false)]
    [InlineData("appeals.allowed", "true", true)]
    [InlineData("appeals.allowed", "True", false)]
    [InlineData("appeals.allowed", "1", false)]
    [InlineData("councils.minima-by", "every_member", true)]
    [InlineData("councils.minima-by", "EveryMember", false)]
    [InlineData("councils.minima-by", "median", false)]
    public void A_value_is_taken_in_its_one_form_and_within_its_bounds(string key, string value, bool taken) =>
        Assert.Equal(taken, ((Setting)OpenMatters.Named(key)!).Form.Takes(value));

    [Fact]
    public void Every_share_that_is_taken_is_read_as_it_is_written() =>
        Prop.ForAll(
                Arb.From(Gen.Choose(1, 10_000)),
                tenThousandths =>
                {
                    var share = tenThousandths / 10_000m;
                    var form = CouncilMatters.Quorum.TypedForm;
                    return form.Takes(form.Write(share)) && form.Read(form.Write(share)) == share;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_or_none_is_read_as_what_it_says()
    {
        var form = CouncilMatters.LargestSpread.TypedForm;

        Assert.Equal([null, 0, 100], [form.Read("none"), form.Read("0"), form.Read("100")]);
        Assert.Equal(MinimaReading.EveryMember, CouncilMatters.MinimaBy.TypedForm.Read("every_member"));
    }
}
