using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Api.Tests.Register;

/// <summary>
/// The register in the provinces of a day: recognitions of before and after the reform of 1/7/2025, counted in the units
/// before it and in those since. Codes 15 and 24 named other provinces before than they do since.
/// </summary>
public sealed class UnitsOfADayTests(OcopApi api)
{
    private static readonly Dictionary<string, Id<AdministrativeUnit>> Provinces = new()
    {
        ["Lào Cai before"] = Places.FormerLaoCai,
        ["Lào Cai since"] = Places.LaoCai,
        ["Yên Bái"] = Places.FormerYenBai,
        ["Bắc Giang"] = Places.FormerBacGiang,
        ["Bắc Ninh before"] = Places.FormerBacNinh,
        ["Bắc Ninh since"] = Places.BacNinh,
    };

    private readonly Registered _register = new(api);

    [Theory]
    [InlineData("2025-06-30", "Bắc Giang 2, Bắc Ninh before 2, Lào Cai before 2, Yên Bái 3, undetermined 2")]
    [InlineData("2019-01-01", "Bắc Giang 2, Bắc Ninh before 2, Lào Cai before 2, Yên Bái 3, undetermined 2")]
    [InlineData("2025-07-01", "Bắc Ninh since 5, Lào Cai since 6")]
    [InlineData("2026-09-01", "Bắc Ninh since 5, Lào Cai since 6")]
    public async Task Each_recognition_counts_where_it_provably_lay_on_the_day(string day, string figures)
    {
        await PutSome();

        var answer = await Figures($"unitsOn={day}");

        Assert.Equal(figures, Written(answer));
        Assert.Equal(("day", day), ((string)answer["units"]!, (string)answer["unitsOn"]!));
    }

    [Theory]
    [InlineData("2025-06-30")]
    [InlineData("2025-07-01")]
    public async Task Each_figure_is_the_count_of_a_list(string day)
    {
        await PutSome();

        var answer = await Figures($"unitsOn={day}");

        foreach (var cell in answer["byProvince"]!.AsArray())
            Assert.Equal((int)cell!["count"]!, await Count(day, cell, $"province={cell["province"]!["id"]}"));
        foreach (var cell in answer["provinceUndetermined"]!.AsArray())
            Assert.Equal((int)cell!["count"]!, await Count(day, cell, "provinceUndetermined=true"));
    }

    [Fact]
    public async Task What_nobody_can_place_is_listed_by_name()
    {
        await PutSome();

        var list = await api.Anyone().GetJson($"{List}&unitsOn=2025-06-30&provinceUndetermined=true");

        Assert.Equal(["Bắc Ninh of today", "Lào Cai of today"], Names(list));
    }

    [Fact]
    public async Task A_province_of_another_day_has_nothing()
    {
        await PutSome();

        Assert.Empty(Names(await api.Anyone().GetJson($"{List}&unitsOn=2025-06-30&province={Places.LaoCai}")));
        Assert.Empty(Names(await api.Anyone().GetJson($"{List}&unitsOn=2025-07-01&province={Places.FormerYenBai}")));
    }

    [Fact]
    public async Task A_commune_is_asked_for_as_it_was_on_the_day()
    {
        await PutSome();

        var since = await api.Anyone().GetJson($"{List}&unitsOn=2025-07-01&commune={Places.YenBaiWard}");
        var before = await api.Anyone().GetJson($"{List}&unitsOn=2025-06-30&commune={Places.FormerYenBaiWard}");

        Assert.Equal(["ward of Yên Bái", "ward since Yên Bái"], Names(since));
        Assert.Equal(["ward of Yên Bái"], Names(before));
    }

    [Theory]
    [InlineData("units=today&unitsOn=2025-06-30", "query-values-exclusive")]
    [InlineData("units=day", "query-value-unknown")]
    [InlineData("provinceUndetermined=true", "query-value-needs-another")]
    [InlineData("unitsOn=1789-07-14", "date-out-of-range")]
    public async Task A_question_that_means_nothing_is_refused(string question, string code)
    {
        var answer = await api.Anyone()
            .GetAsync($"/api/v1/certified-products?{question}", TestContext.Current.CancellationToken);

        await answer.MustBe(400);
        Assert.Equal(code, (string)(await answer.Json())["errors"]![0]!["code"]!);
    }

    private string List => $"/api/v1/certified-products?q={_register.Word}&status=any&asOf=2026-09-01&sort=name";

    private async Task PutSome()
    {
        var (before, since) = (new DateOnly(2024, 5, 1), new DateOnly(2026, 8, 5));

        await Put("ward of Lào Cai", Places.FormerSaPa, before);
        await Put("ward since Lào Cai", Places.SaPa, since);
        await Put("ward of Yên Bái", Places.FormerYenBaiWard, before);
        await Put("ward since Yên Bái", Places.YenBaiWard, since);
        await Put("Yên Bái, no commune", Places.FormerYenBai, before);
        await Put("Lào Cai of today", Places.LaoCai, since);
        await Put("ward of Bắc Giang", Places.FormerThoXuong, before);
        await Put("ward since Bắc Giang", Places.BacGiangWard, since);
        await Put("ward of Bắc Ninh", Places.FormerVuNinh, before);
        await Put("ward since Bắc Ninh", Places.VuNinhWard, since);
        await Put("Bắc Ninh of today", Places.BacNinh, since);
    }

    private Task<Guid> Put(string name, Id<AdministrativeUnit> unit, DateOnly issuedOn) =>
        _register.Put(_register.Recognition(name, issuedOn) with { UnitId = unit });

    private Task<JsonNode> Figures(string question) =>
        api.Anyone().GetJson($"/api/v1/statistics/certified-products?q={_register.Word}&asOf=2026-09-01&{question}");

    private async Task<int> Count(string day, JsonNode cell, string place) =>
        (int)
            (
                await api.Anyone()
                    .GetJson($"{List}&unitsOn={day}&{place}&count=true&star={cell["star"]}&status={cell["status"]}")
            )["total"]!;

    private static string Written(JsonNode figures) =>
        string.Join(
            ", ",
            figures["byProvince"]!
                .AsArray()
                .GroupBy(figure => (string)figure!["province"]!["id"]!, figure => (int)figure!["count"]!)
                .Select(province =>
                    $"{Provinces.Single(known => known.Value.ToString() == province.Key).Key} {province.Sum()}"
                )
                .Order(StringComparer.Ordinal)
                .Concat(
                    figures["provinceUndetermined"]!.AsArray() is { Count: > 0 } undetermined
                        ? [$"undetermined {undetermined.Sum(figure => (int)figure!["count"]!)}"]
                        : []
                )
        );

    private IEnumerable<string> Names(JsonNode page) =>
        page["items"]!
            .AsArray()
            .Select(item => ((string)item!["name"]!).Replace($" {_register.Word}", "", StringComparison.Ordinal));
}
