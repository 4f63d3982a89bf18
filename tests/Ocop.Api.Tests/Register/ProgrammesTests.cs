using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Imports;

namespace Ocop.Api.Tests.Register;

/// <summary>
/// What provincial programmes have reported, asked of synthetic records that give their figures: the names were not
/// published. docs/data.md says what of these reports cannot be asked yet.
/// </summary>
public sealed class ProgrammesTests(ImportingApi api) : IClassFixture<ImportingApi>
{
    [Fact]
    public async Task Lao_Cai_2020_had_78_products_of_47_producers_in_39_communes()
    {
        var programme = new Programme("Lào Cai")
        {
            Producers = 47,
            Communes = 39,
            Rounds =
            [
                new(10, "3", "4001/QĐ-UBND", "2018-12-20"),
                new(16, "3", "1701/QĐ-UBND", "2019-06-28"),
                new(16, "3", "4002/QĐ-UBND", "2019-12-26"),
                new(16, "3", "2401/QĐ-UBND", "2020-07-30"),
                new(20, "4", "4501/QĐ-UBND", "2020-12-18"),
            ],
        };
        var question = await Entered(programme, "asOf=2020-12-31&status=valid&status=expiring");

        var products = await Products(question);
        var makers = await api.Public.GetJson($"/api/v1/statistics/certified-producers?{question}");

        Assert.Equal((78, 20, 58), ((int)products["total"]!, Stars(products, 4), Stars(products, 3)));
        Assert.Equal((47, 39), ((int)makers["producers"]!, (int)makers["communes"]!));
    }

    [Fact]
    public async Task Lang_Son_on_2_June_2023_had_94_certified_84_valid_and_10_expired()
    {
        var programme = new Programme("Lạng Sơn")
        {
            Producers = 60,
            Communes = 40,
            Rounds =
            [
                new(8, "3", "1001/QĐ-UBND", "2020-06-01"),
                new(2, "4", "1001/QĐ-UBND", "2020-06-01"),
                new(65, "3", "1002/QĐ-UBND", "2021-12-15"),
                new(19, "4", "1003/QĐ-UBND", "2022-12-07"),
            ],
        };
        var question = await Entered(programme, "asOf=2023-06-02");

        var figures = await Products(question);
        var dayBefore = await Products(question.Replace("2023-06-02", "2023-06-01"));

        Assert.Equal((94, 73, 21), ((int)figures["total"]!, Stars(figures, 3), Stars(figures, 4)));
        Assert.Equal(
            (84, 65, 19),
            ((int)figures["certified"]!, Stars(figures, 3, "valid"), Stars(figures, 4, "valid"))
        );
        Assert.Equal((8, 2), (Stars(figures, 3, "expired"), Stars(figures, 4, "expired")));
        Assert.Equal(
            (94, 8, 2),
            ((int)dayBefore["certified"]!, Stars(dayBefore, 3, "expiring"), Stars(dayBefore, 4, "expiring"))
        );
    }

    [Fact]
    public async Task Quang_Ninh_2019_had_nearly_170_producers()
    {
        var programme = new Programme("Quảng Ninh")
        {
            Producers = 168,
            Communes = 20,
            Rounds = [new(200, "3", "3001/QĐ-UBND", "2018-11-05")],
        };
        var question = await Entered(programme, "asOf=2019-12-31&status=valid");

        var makers = await api.Public.GetJson($"/api/v1/statistics/certified-producers?{question}");

        Assert.InRange((int)makers["producers"]!, 160, 169);
    }

    /// <returns>The question in the units of the time.</returns>
    private async Task<string> Entered(Programme programme, string question)
    {
        var rows = await programme.In(api);
        var outcome = await api.Central.Entered([.. rows]);
        Assert.Equal((rows.Count, rows.Count), ((int)outcome["entered"]!, (int)outcome["newProducts"]!));

        var provinces = await api.Public.GetAll("/api/v1/administrative-units?level=province&asOf=2025-06-30");
        var province = provinces.Single(unit => (string)unit["name"]! == programme.Province)["id"];
        return $"unitsOn=2025-06-30&province={province}&{question}";
    }

    private Task<JsonNode> Products(string question) =>
        api.Public.GetJson($"/api/v1/statistics/certified-products?{question}");

    private static int Stars(JsonNode figures, int star, string? status = null) =>
        figures["byProvince"]!
            .AsArray()
            .Where(figure => (int)figure!["star"]! == star && (status is null || (string)figure["status"]! == status))
            .Sum(figure => (int)figure!["count"]!);
}
