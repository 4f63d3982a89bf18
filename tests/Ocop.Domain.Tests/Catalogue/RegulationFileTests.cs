using System.Text;
using System.Text.Json.Nodes;
using Ocop.Application.Catalogue.Loading;
using Ocop.Domain.Catalogue;
using static Ocop.Domain.Tests.Catalogue.Law;

namespace Ocop.Domain.Tests.Catalogue;

public sealed class RegulationFileTests
{
    private static readonly RegulationFile Qd26File = Files.Single(file => file.Content.Code == "QD26");

    [Fact]
    public void The_act_in_force_is_complete()
    {
        Assert.Equal(26, CriteriaSets.Count);
        Assert.Equal(259, Qd26File.Content.Criteria.Count);
        Assert.Equal(852, Qd26File.Content.Criteria.Values.Sum(criterion => criterion.Options.Count));
        Assert.Equal(6, Qd26.Definition.Sectors.Count);
        Assert.Equal(17, Qd26.Definition.Groups.Count);
    }

    [Fact]
    public void Every_wording_is_used() =>
        Assert.Equal(
            Qd26File.Content.Criteria.Keys.Order(),
            CriteriaSets.SelectMany(set => set.Criteria).Select(criterion => criterion.Reference).Distinct().Order()
        );

    [Fact]
    public void Every_set_holds_40_25_and_35_points() =>
        Assert.All(
            CriteriaSets,
            set => Assert.Equal([("A", 40), ("B", 25), ("C", 35)], set.Parts.Select(part => (part.Code, part.Max)))
        );

    [Fact]
    public void Every_group_of_products_has_criteria() =>
        Assert.Equal(
            Qd26.Definition.Groups.Select(group => group.Code).Order(),
            CriteriaSets.Select(set => set.Group).Distinct().Order()
        );

    [Fact]
    public void Remarks_to_compare_with_the_signed_act_are_kept()
    {
        Assert.Equal(7, CriteriaSets.Sum(set => set.Definition.ToConfirm.Count));
        Assert.NotEmpty(Set(1).Criteria.Single(criterion => criterion.Code == "1.5").ToConfirm);
        Assert.NotEmpty(Qd26.Transition!.ToConfirm);
    }

    [Theory]
    [InlineData("PRE2019", null, "2019-08-20", false)]
    [InlineData("QD1048", "2019-08-21", "2023-02-23", false)]
    [InlineData("QD148", "2023-02-24", "2025-07-05", false)]
    [InlineData("QD1489", "2025-07-06", "2026-05-21", false)]
    [InlineData("QD26", "2026-05-22", null, true)]
    public void The_acts_follow_each_other_without_a_gap(string code, string? from, string? to, bool hasCriteria)
    {
        var regulation = Files.Single(file => file.Content.Code == code).ToRecords().Regulation;

        Assert.Equal((Date(from), Date(to)), (regulation.EffectiveFrom, regulation.EffectiveTo));
        Assert.Equal(hasCriteria, regulation.HasCriteria);
    }

    [Theory]
    [InlineData("QD1048", 3, Level.Province)]
    [InlineData("QD148", 3, Level.District)]
    [InlineData("QD148", 4, Level.Province)]
    [InlineData("QD1489", 3, Level.Province)]
    [InlineData("QD26", 4, Level.Province)]
    [InlineData("QD26", 5, Level.Central)]
    [InlineData("PRE2019", 5, Level.Province)]
    public void Each_star_is_recognised_at_the_level_the_act_names(string code, int star, Level level) =>
        Assert.Equal(
            level,
            Files.Single(file => file.Content.Code == code).ToRecords().Regulation.RecognisingLevel(star)
        );

    [Fact]
    public void What_is_unknown_of_old_acts_is_left_open()
    {
        var old = Files.Single(file => file.Content.Code == "PRE2019").ToRecords().Regulation;

        Assert.Null(old.Bands);
        Assert.Null(old.Certificate);
        Assert.Null(old.Act.Number);
    }

    [Fact]
    public void A_misspelt_member_is_refused_with_the_files_name()
    {
        var refused = Assert.Throws<RefusedFileException>(() => Changed(file => file["effectivFrom"] = "2026-05-22"));

        Assert.Contains("changed.json", refused.Reason.Vi, StringComparison.Ordinal);
        Assert.Contains("effectivFrom", refused.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_that_do_not_add_up_are_refused_where_they_stand()
    {
        var refused = Assert.Throws<RefusedFileException>(() =>
            Changed(file => file["criteriaSets"]![0]!["parts"]![0]!["sections"]![0]!["max"] = 19).ToRecords()
        );

        Assert.Contains(
            "QD26-01 1: 19 points are stated, but they come to 18.",
            refused.Reason.En,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "QD26-01 A: 40 points are stated, but they come to 41.",
            refused.Reason.En,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("sector", "foods")]
    [InlineData("group", "food-9")]
    public void A_code_that_leads_nowhere_is_refused(string member, string code)
    {
        var refused = Assert.Throws<RefusedFileException>(() =>
            Changed(file => file["criteriaSets"]![0]![member] = code).ToRecords()
        );

        Assert.Contains($"QD26-01: there is no “{code}”.", refused.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Criteria_without_bands_are_refused()
    {
        var refused = Assert.Throws<RefusedFileException>(() => Changed(file => file.Remove("bands")).ToRecords());

        Assert.Contains(
            Regulation.Rules.CriteriaComeWithBands.Statement.En,
            refused.Reason.En,
            StringComparison.Ordinal
        );
    }

    private static RegulationFile Changed(Action<JsonObject> change)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "data", "regulations", Qd26File.Name);
        var file = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change(file);
        return RegulationFile.Read("changed.json", Encoding.UTF8.GetBytes(file.ToJsonString()));
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, null);
}
