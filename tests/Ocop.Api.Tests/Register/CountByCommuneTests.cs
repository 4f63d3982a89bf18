using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Api.Tests.Register;

public sealed class CountByCommuneTests(OcopApi api)
{
    private readonly Registered _register = new(api);

    [Fact]
    public async Task Products_of_a_province_are_counted_in_the_communes_of_today()
    {
        await PutSome();

        var figures = await Figures($"province={Places.LaoCai}&unitsOn=2026-09-01");

        Assert.Equal(
            [": 1 × 3★ valid", "Sa Pa: 1 × 3★ valid", "Yên Bái: 1 × 3★ valid", "Yên Bái: 1 × 3★ expiring"],
            Written(figures)
        );
        Assert.Equal(("2026-09-01", "2026-09-01"), ((string)figures["asOf"]!, (string)figures["unitsOn"]!));
    }

    [Fact]
    public async Task Communes_of_another_day_are_counted_as_they_were_then()
    {
        await PutSome();

        var figures = await Figures($"province={Places.FormerYenBai}&unitsOn=2025-06-30");

        var commune = Assert.Single(figures["byCommune"]!.AsArray(), cell => Commune(cell) is not null);
        Assert.Equal(Places.FormerYenBaiWard.ToString(), (string)commune!["commune"]!["id"]!);
    }

    [Fact]
    public async Task Each_figure_is_the_count_of_a_list()
    {
        await PutSome();

        var figures = await Figures($"province={Places.LaoCai}&unitsOn=2026-09-01");

        foreach (var cell in figures["byCommune"]!.AsArray().Where(cell => Commune(cell) is not null))
        {
            var list = await api.Anyone()
                .GetJson(
                    $"/api/v1/certified-products?{Asked}&count=true&unitsOn=2026-09-01&province={Places.LaoCai}"
                        + $"&commune={cell!["commune"]!["id"]}&star={cell["star"]}&status={cell["status"]}"
                );
            Assert.Equal((int)cell["count"]!, (int)list["total"]!);
        }
    }

    [Fact]
    public async Task Without_a_province_there_is_nothing_to_divide()
    {
        var answer = await api.Anyone()
            .GetAsync("/api/v1/statistics/certified-products/by-commune", TestContext.Current.CancellationToken);

        var problem = await answer.MustBeProblem(400, "query-parameter-missing");
        Assert.Equal("province", (string?)problem["errors"]![0]!["pointer"]);
    }

    private string Asked => $"q={_register.Word}&asOf=2026-09-01";

    private async Task PutSome()
    {
        await Put(Places.SaPa, new(2026, 8, 5));
        await Put(Places.FormerYenBaiWard, new(2024, 5, 1));
        await Put(Places.YenBaiWard, new(2023, 10, 1));
        await Put(Places.LaoCai, new(2026, 8, 5));
        await Put(Places.BacGiangWard, new(2026, 8, 5));
    }

    private Task<Guid> Put(Id<AdministrativeUnit> unit, DateOnly issuedOn) =>
        _register.Put(_register.Recognition(issuedOn: issuedOn) with { UnitId = unit });

    private Task<JsonNode> Figures(string question) =>
        api.Anyone().GetJson($"/api/v1/statistics/certified-products/by-commune?{Asked}&{question}");

    private static string? Commune(JsonNode? cell) => (string?)cell!["commune"]?["name"];

    private static IEnumerable<string> Written(JsonNode figures) =>
        figures["byCommune"]!
            .AsArray()
            .Select(cell => $"{Commune(cell)}: {cell!["count"]} × {cell["star"]}★ {cell["status"]}");
}
