using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Catalogue;

public sealed class CriteriaSetTests(OcopApi api)
{
    private readonly HttpClient _anyone = api.Anyone();

    [Fact]
    public async Task The_act_in_force_has_26_sets()
    {
        var page = await _anyone.GetJson("/api/v1/criteria-sets?asOf=2026-08-05&count=true");

        Assert.Equal(26, (int)page["total"]!);
        Assert.Equal("QD26-01", (string?)page["items"]![0]!["code"]);
        Assert.Null(page["nextCursor"]);
    }

    [Fact]
    public async Task Sets_of_an_act_without_criteria_are_none()
    {
        var page = await _anyone.GetJson("/api/v1/criteria-sets?asOf=2024-01-01");

        Assert.Empty(page["items"]!.AsArray());
    }

    [Theory]
    [InlineData("sector=drinks", 4)]
    [InlineData("sector=drinks&sector=tourism", 5)]
    [InlineData("group=food-3", 4)]
    [InlineData("sector=drinks&group=food-3", 0)]
    [InlineData("regulation=QD26", 26)]
    [InlineData("regulation=QD148", 0)]
    public async Task Filters_narrow_the_list(string filters, int sets)
    {
        var page = await _anyone.GetJson($"/api/v1/criteria-sets?{filters}");

        Assert.Equal(sets, page["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task Pages_follow_each_other_by_name_without_gap_or_repetition()
    {
        var whole = Names(await _anyone.GetJson("/api/v1/criteria-sets?sort=name"));
        var paged = new List<string>();

        for (string? cursor = null, url = "/api/v1/criteria-sets?sort=name&limit=10"; ; )
        {
            var page = await _anyone.GetJson(cursor is null ? url : $"{url}&cursor={cursor}");
            paged.AddRange(Names(page));
            cursor = (string?)page["nextCursor"];
            if (cursor is null)
                break;
        }

        Assert.Equal(26, paged.Count);
        Assert.Equal(whole, paged);
    }

    [Fact]
    public async Task Names_stand_in_Vietnamese_order()
    {
        var names = Names(await _anyone.GetJson("/api/v1/criteria-sets?sort=name")).ToList();

        Assert.True(names.IndexOf("Cà phê, ca cao") < names.IndexOf("Đồ ăn nhanh"));
        Assert.True(names.IndexOf("Đồ ăn nhanh") < names.IndexOf("Gạo, ngũ cốc, hạt sơ chế khác"));
    }

    [Fact]
    public async Task A_set_is_read_whole()
    {
        var set = await _anyone.GetJson("/api/v1/criteria-sets/QD26-01");

        Assert.Equal("QD26", (string?)set["regulation"]);
        Assert.Equal(100, (int)set["max"]!);
        Assert.Equal("Rau, củ, quả, hạt tươi", (string?)set["name"]!["vi"]);
        Assert.Equal(["A", "B", "C"], set["parts"]!.AsArray().Select(part => (string?)part!["code"]));
        Assert.Equal("Sản phẩm và sức mạnh cộng đồng", (string?)set["parts"]![0]!["title"]!["vi"]);
        Assert.Equal(3, set["vetoes"]!.AsArray().Count);

        var valueAddition = Criterion(set, "1.3");
        Assert.Equal([0, 1, 2], valueAddition["options"]!.AsArray().Select(option => (int)option!["index"]!));
        Assert.Equal(5, (int)valueAddition["options"]![2]!["minStar"]!);
        Assert.Equal("if_story", (string?)Criterion(set, "5.2")["gates"]![0]!["kind"]);
        Assert.Equal("5.1", (string?)Criterion(set, "5.2")["gates"]![0]!["criterion"]);
    }

    [Fact]
    public async Task What_must_still_be_compared_with_the_signed_act_is_said()
    {
        var set = await _anyone.GetJson("/api/v1/criteria-sets/QD26-04");

        Assert.NotEmpty(set["toConfirm"]!.AsArray());
        Assert.NotEmpty(
            Criterion(await _anyone.GetJson("/api/v1/criteria-sets/QD26-01"), "1.5")["toConfirm"]!.AsArray()
        );
    }

    [Fact]
    public async Task Hints_and_cases_are_part_of_the_criteria()
    {
        var vegetables = await _anyone.GetJson("/api/v1/criteria-sets/QD26-01");
        var tourism = await _anyone.GetJson("/api/v1/criteria-sets/QD26-26");

        Assert.NotNull(Criterion(vegetables, "1.4")["hint"]!["vi"]);
        Assert.Equal(
            [1, 1, 2, 2],
            Criterion(tourism, "8")["options"]!.AsArray().Select(option => (int)option!["caseId"]!)
        );
    }

    [Fact]
    public async Task A_set_that_is_not_there_is_not_found()
    {
        var response = await _anyone.GetAsync("/api/v1/criteria-sets/QD26-27", TestContext.Current.CancellationToken);

        await response.MustBeProblem(404, "not-found");
    }

    private static JsonNode Criterion(JsonNode set, string code) =>
        set["parts"]!
            .AsArray()
            .SelectMany(part => part!["sections"]!.AsArray())
            .SelectMany(section => section!["criteria"]!.AsArray())
            .Single(criterion => (string?)criterion!["code"] == code)!;

    private static IEnumerable<string> Names(JsonNode page) =>
        page["items"]!.AsArray().Select(item => (string)item!["name"]!["vi"]!);
}
