using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Certification;

namespace Ocop.Api.Tests.Register;

public sealed class CountCertifiedProductsTests(OcopApi api)
{
    private readonly Registered _register = new(api);

    [Theory]
    [InlineData("asOf=2026-09-01")]
    [InlineData("asOf=2025-01-01")]
    [InlineData("asOf=2025-01-01&units=recognition")]
    [InlineData("asOf=2026-09-01&units=recognition")]
    [InlineData("asOf=2030-01-01")]
    [InlineData("asOf=2026-09-01&status=valid&star=4")]
    public async Task Each_figure_is_the_count_of_a_list(string question)
    {
        await PutSome();

        var figures = await Figures(question);

        var cells = figures["byProvince"]!.AsArray().Concat(figures["bySector"]!.AsArray()).OfType<JsonNode>().ToList();
        Assert.NotEmpty(cells);
        foreach (var cell in cells)
            Assert.Equal((int)cell["count"]!, await CountOfList(question, cell));
    }

    [Theory]
    [InlineData("asOf=2026-09-01")]
    [InlineData("asOf=2025-01-01&units=recognition")]
    public async Task Provinces_and_sectors_both_add_up_to_the_total(string question)
    {
        await PutSome();

        var figures = await Figures(question);

        Assert.Equal((int)figures["total"]!, Sum(figures["byProvince"]!));
        Assert.Equal((int)figures["total"]!, Sum(figures["bySector"]!));
    }

    [Fact]
    public async Task A_merged_province_answers_for_its_parts_unless_those_of_the_time_are_asked_for()
    {
        await PutSome();

        var today = await Figures("asOf=2025-01-01");
        var then = await Figures("asOf=2025-01-01&units=recognition");

        Assert.Equal(["15-2025"], Provinces(today));
        Assert.Equal(["10", "15"], Provinces(then));
    }

    [Fact]
    public async Task Certified_are_those_that_hold_on_the_day()
    {
        await PutSome();

        var now = await Figures("asOf=2026-09-01");
        var later = await Figures("asOf=2031-01-01");

        Assert.Equal((6, 5), ((int)now["total"]!, (int)now["certified"]!));
        Assert.Equal((6, 0), ((int)later["total"]!, (int)later["certified"]!));
    }

    private async Task PutSome()
    {
        var former = new DateOnly(2024, 5, 1);
        var year = RecordedDate.Year(2024);

        await _register.Put(_register.Recognition());
        await _register.Put(
            _register.Recognition() with
            {
                Star = 4,
                Classification = new("drinks", "drinks-1", "QD26-15"),
            }
        );
        await _register.Put(_register.Recognition(issuedOn: former) with { UnitId = Places.FormerSaPa });
        await _register.Put(
            _register.Recognition(issuedOn: former) with
            {
                UnitId = Places.FormerYenBaiWard,
                Star = 4,
            }
        );
        await _register.Put(_register.Recognition() with { UnitId = Places.HaNoi, Classification = null });
        await _register.Put(
            _register.Recognition() with
            {
                UnitId = Places.FormerYenBai,
                CertificateNumber = null,
                Effect = new() { IssuedOn = year, LastDay = year.Latest.AddMonths(36) },
            }
        );
    }

    private async Task<JsonNode> Figures(string question) =>
        await api.Anyone().GetJson($"/api/v1/statistics/certified-products?q={_register.Word}&{question}");

    private async Task<int> CountOfList(string question, JsonNode cell)
    {
        var asked = question.Split('&').Where(part => part[0] is 'a' or 'u');
        var place = cell["province"] is { } province
            ? $"province={province["id"]}"
            : $"sector={(string?)cell["sector"]?["code"] ?? "unclassified"}";
        var url =
            $"/api/v1/certified-products?q={_register.Word}&{string.Join('&', asked)}&count=true"
            + $"&{place}&star={cell["star"]}&status={cell["status"]}";

        return (int)(await api.Anyone().GetJson(url))["total"]!;
    }

    private static IEnumerable<string> Provinces(JsonNode figures) =>
        figures["byProvince"]!
            .AsArray()
            .Select(figure => (string)figure!["province"]!["id"]!)
            .Distinct()
            .Select(id =>
                id == Places.LaoCai.ToString() ? "15-2025"
                : id == Places.FormerLaoCai.ToString() ? "10"
                : id == Places.FormerYenBai.ToString() ? "15"
                : id
            );

    private static int Sum(JsonNode figures) => figures.AsArray().Sum(figure => (int)figure!["count"]!);
}
