using Ocop.Domain.Settings;

namespace Ocop.Domain.Tests.Settings;

public sealed class OpenMattersTests
{
    public static TheoryData<string> Keys => [.. OpenMatters.All.Select(matter => matter.Key)];

    [Fact]
    public void Every_matter_has_a_key_of_its_own() =>
        Assert.Equal(OpenMatters.All.Count, OpenMatters.All.DistinctBy(matter => matter.Key).Count());

    [Theory, MemberData(nameof(Keys))]
    public void A_matter_is_found_by_its_key_and_explained_in_both_languages(string key)
    {
        var matter = OpenMatters.Named(key)!;

        Assert.Matches("^[a-z]+[.][a-z]+(-[a-z]+)*$", key);
        Assert.InRange(key.Length, 1, SettingHistory.LongestKey);
        Assert.All([matter.Explanation.Vi, matter.Explanation.En, matter.Use.Vi, matter.Use.En], Assert.NotEmpty);
    }

    [Theory, MemberData(nameof(Keys))]
    public void A_setting_takes_its_default_and_every_option_it_names(string key)
    {
        if (OpenMatters.Named(key) is not Setting setting)
            return;

        Assert.All(
            [setting.DefaultText, .. setting.Form.Options],
            value => Assert.True(setting.Form.Takes(value) && value.Length <= SettingHistory.LongestValue, value)
        );
    }

    [Fact]
    public void What_is_not_in_the_table_is_not_open() => Assert.Null(OpenMatters.Named("certificates.months"));
}
