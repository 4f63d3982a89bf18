using System.Globalization;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Imports;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Register;

/// <summary>
/// Figures that provinces and the press have published, asked of the register that holds the real products by name. Each
/// opens: the list with the same question counts the same.
/// </summary>
public sealed class PublishedFiguresTests(RealList list) : IClassFixture<RealList>
{
    public static TheoryData<string, string, string, string, string> Figures() =>
        [
            .. new DataFolder(path: null).ReadCsv(
                "demo/published-totals.csv",
                row => new TheoryDataRow<string, string, string, string, string>(
                    row.GetString("as_of_date"),
                    row.GetString("place"),
                    row.GetString("indicator"),
                    row.GetString("value"),
                    row.GetString("question")
                )
            ),
        ];

    [Fact]
    public void There_are_more_than_thirty() => Assert.True(Figures().Count >= 30);

    [Theory]
    [MemberData(nameof(Figures))]
    public async Task The_register_gives_the_published_figure(
        string date,
        string place,
        string indicator,
        string value,
        string question
    )
    {
        var asked = await Asked(question);

        var figure =
            indicator.Split('_') is ["stars" or "new", var star] ? await Total($"{asked}&star={star}")
            : indicator == "producers_total" ? await Producers(asked)
            : await Total(asked);

        Assert.True(
            int.Parse(value, CultureInfo.InvariantCulture) == figure,
            $"{place}, {date}: {indicator} was published as {value}, the register gives {figure}."
        );
    }

    /// <summary>The province is named in the file and asked for by id, as a unit of before the reform.</summary>
    private async Task<string> Asked(string question)
    {
        var parts = question.Split('&').Select(part => part.Split('=', 2)).ToList();
        var name = parts.Single(part => part[0] == "province")[1];
        var provinces = await list.Api.Public.GetAll("/api/v1/administrative-units?level=province&asOf=2025-06-30");
        var province = provinces.Single(unit => (string)unit["name"]! == name)["id"];

        return string.Join(
            '&',
            parts.Select(part =>
                part[0] == "province" ? $"province={province}" : $"{part[0]}={Uri.EscapeDataString(part[1])}"
            )
        );
    }

    private async Task<int> Total(string asked)
    {
        var figures = await list.Api.Public.GetJson($"/api/v1/statistics/certified-products?{asked}");
        var opened = await Opened(asked);

        Assert.Equal(opened.Count, (int)figures["total"]!);
        return opened.Count;
    }

    private async Task<int> Producers(string asked)
    {
        var figures = await list.Api.Public.GetJson($"/api/v1/statistics/certified-producers?{asked}");
        var opened = await Opened(asked);

        Assert.Equal(
            opened.Select(item => (string)item["producer"]!["id"]!).Distinct().Count(),
            (int)figures["producers"]!
        );
        return (int)figures["producers"]!;
    }

    private Task<List<JsonNode>> Opened(string asked) =>
        list.Api.Public.GetAll(
            $"/api/v1/certified-products?{asked}" + (asked.Contains("status=") ? "" : "&status=any")
        );
}
