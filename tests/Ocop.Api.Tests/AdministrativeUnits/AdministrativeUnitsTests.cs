using System.Net;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Infrastructure.AdministrativeUnits;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.AdministrativeUnits;

public sealed class AdministrativeUnitsTests(OcopApi api)
{
    private const string Address = "/api/v1/administrative-units";

    private static readonly Id<AdministrativeUnit> OldLaoCai = new UnitKey(UnitLevel.Province, "10", null).Id;
    private static readonly Id<AdministrativeUnit> NewLaoCai = new UnitKey(
        UnitLevel.Province,
        "15",
        new(2025, 7, 1)
    ).Id;

    private static readonly HashSet<string> Files =
    [
        .. new UnitFiles(new DataFolder(path: null)).Units().Select(unit => unit.Id.ToString()),
    ];

    private readonly HttpClient _anyone = api.Anyone();

    [Theory]
    [InlineData("2025-06-30", "Yên Bái")]
    [InlineData("2025-07-01", "Lào Cai")]
    public async Task A_code_finds_the_unit_that_had_it_on_the_day(string day, string name) =>
        Assert.Equal([name], await Names($"level=province&code=15&asOf={day}"));

    [Theory]
    [InlineData("2025-06-30", 63)]
    [InlineData("2025-07-01", 34)]
    public async Task A_list_holds_the_units_of_the_day(string day, int provinces) =>
        Assert.Equal(provinces, await ShippedIn($"level=province&asOf={day}"));

    [Fact]
    public async Task Without_a_day_the_units_of_today_are_meant() =>
        Assert.Equal(34, await ShippedIn("level=province"));

    [Fact]
    public async Task Names_come_in_vietnamese_order() =>
        Assert.Equal(
            ["Bảo Thắng", "Bảo Yên", "Bát Xát", "Bắc Hà", "Lào Cai", "Mường Khương", "Sa Pa", "Si Ma Cai", "Văn Bàn"],
            await Names($"parent={OldLaoCai}&asOf=2025-06-30")
        );

    [Fact]
    public async Task Search_needs_no_diacritics() =>
        Assert.Equal(["Lào Cai"], await Names("level=province&q=LAO%20cai"));

    [Fact]
    public async Task A_parent_without_a_level_lists_what_is_directly_below()
    {
        var page = await _anyone.GetJson($"{Address}?parent={OldLaoCai}&asOf=2025-06-30&limit=100");

        Assert.Equal(9, page["items"]!.AsArray().Count);
        Assert.All(page["items"]!.AsArray(), unit => Assert.Equal("district", (string?)unit!["level"]));
    }

    [Fact]
    public async Task A_parent_with_a_level_reaches_all_depths() =>
        Assert.Equal(
            151,
            (int)
                (await _anyone.GetJson($"{Address}?level=commune&parent={OldLaoCai}&asOf=2025-06-30&count=true"))[
                    "total"
                ]!
        );

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        var all = await Names($"level=commune&parent={NewLaoCai}&limit=200");
        List<string> paged = [];
        for (string? cursor = ""; cursor is not null; )
        {
            var page = await _anyone.GetJson($"{Address}?level=commune&parent={NewLaoCai}&limit=40{cursor}");
            paged.AddRange(NamesIn(page));
            cursor = (string?)page["nextCursor"] is { } next ? $"&cursor={WebUtility.UrlEncode(next)}" : null;
        }

        Assert.Equal(99, paged.Count);
        Assert.Equal(all, paged);
    }

    [Fact]
    public async Task A_unit_tells_its_level_kind_and_period()
    {
        var unit = await _anyone.GetJson($"{Address}/{OldLaoCai}");

        Assert.Equal("Lào Cai", (string?)unit["name"]);
        Assert.Equal("province", (string?)unit["level"]);
        Assert.Equal("province", (string?)unit["kind"]);
        Assert.Equal(UnitKey.VietNam.Id.ToString(), (string?)unit["parentId"]);
        Assert.Null(unit["validFrom"]);
        Assert.Equal("2025-06-30", (string?)unit["validTo"]);
    }

    [Fact]
    public async Task History_names_what_a_unit_came_from()
    {
        var history = await _anyone.GetJson($"{Address}/{NewLaoCai}/history");

        Assert.Equal(["Lào Cai", "Yên Bái"], Others(history["predecessors"]!));
        Assert.Empty(Others(history["successors"]!));
        Assert.Equal("2025-07-01", (string?)history["predecessors"]![0]!["on"]);
    }

    [Fact]
    public async Task History_names_what_became_of_a_unit() =>
        Assert.Equal(["Lào Cai"], Others((await _anyone.GetJson($"{Address}/{OldLaoCai}/history"))["successors"]!));

    [Theory]
    [InlineData("")]
    [InlineData("/history")]
    public async Task A_unit_that_is_not_there_is_not_found(string path)
    {
        var response = await _anyone.GetAsync(
            $"{Address}/{Id<AdministrativeUnit>.New()}{path}",
            TestContext.Current.CancellationToken
        );

        await response.MustBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData("level=village")]
    [InlineData("level=1")]
    [InlineData("parent=15")]
    [InlineData("asOf=30/06/2025")]
    public async Task A_filter_of_another_form_is_refused(string filter)
    {
        var response = await _anyone.GetAsync($"{Address}?{filter}", TestContext.Current.CancellationToken);

        await response.MustBeProblem(400, "request.unreadable");
    }

    /// <summary>How many of the units come from the files; other tests found units of their own.</summary>
    private async Task<int> ShippedIn(string filters) =>
        (await _anyone.GetAll($"{Address}?{filters}")).Count(unit => Files.Contains((string)unit["id"]!));

    private async Task<List<string>> Names(string filters) => NamesIn(await _anyone.GetJson($"{Address}?{filters}"));

    private static List<string> NamesIn(JsonNode page) =>
        [.. page["items"]!.AsArray().Select(unit => (string)unit!["name"]!)];

    private static IEnumerable<string> Others(JsonNode successions) =>
        successions.AsArray().Select(succession => (string)succession!["unit"]!["name"]!);
}
