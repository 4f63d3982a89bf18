using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Register;

public sealed class CountCertifiedProducersTests(OcopApi api)
{
    private static readonly Id<Producer> Panh = Id<Producer>.New();
    private static readonly Id<Producer> Inh = Id<Producer>.New();

    private readonly Registered _register = new(api);

    [Theory]
    [InlineData("asOf=2026-09-01")]
    [InlineData("asOf=2026-09-01&star=4")]
    [InlineData("asOf=2026-09-01&producerKind=household")]
    [InlineData("asOf=2026-08-04")]
    [InlineData("asOf=2030-01-01")]
    public async Task Each_figure_is_what_the_list_shows(string question)
    {
        await PutSome();

        var figures = await Figures(question);

        var list = await api.Anyone().GetAll($"/api/v1/certified-products?q={_register.Word}&status=any&{question}");
        Assert.Equal(list.Count, (int)figures["products"]!);
        Assert.Equal(Producers(list).Distinct().Count(), (int)figures["producers"]!);
        Assert.Equal(list.Count(item => item["producer"] is null), (int)figures["productsWithoutProducer"]!);
        Assert.Equal(
            list.Select(item => (string?)item["place"]!["commune"]?["id"]).OfType<string>().Distinct().Count(),
            (int)figures["communes"]!
        );
        Assert.Equal(list.Count(item => item["place"]!["commune"] is null), (int)figures["productsWithoutCommune"]!);
    }

    [Fact]
    public async Task Namesakes_are_told_apart_and_a_producer_counts_once()
    {
        await PutSome();

        var figures = await Figures("asOf=2026-09-01");

        Assert.Equal(
            """[{"kind":"cooperative","producers":1},{"kind":"household","producers":2},{"producers":1}]""",
            figures["byKind"]!.ToJsonString()
        );
        Assert.Equal(
            (6, 4, 1, 2, 1),
            (
                (int)figures["products"]!,
                (int)figures["producers"]!,
                (int)figures["productsWithoutProducer"]!,
                (int)figures["communes"]!,
                (int)figures["productsWithoutCommune"]!
            )
        );
    }

    /// <summary>Two households of one name, one with two products; a cooperative, one of no kind, and one unnamed.</summary>
    private async Task PutSome()
    {
        await _register.Put(Household(Panh));
        await _register.Put(Household(Panh) with { Star = 4 });
        await _register.Put(Household(Inh) with { UnitId = Places.YenBaiWard });
        await _register.Put(_register.Recognition());
        await _register.Put(_register.Recognition() with { ProducerName = "Nhà hàng Bản Hồ", ProducerKind = null });
        await _register.Put(
            _register.Recognition() with
            {
                ProducerName = null,
                ProducerKind = null,
                UnitId = Places.LaoCai,
            }
        );
    }

    private RegisteredRecognition Household(Id<Producer> id) =>
        _register.Recognition() with
        {
            ProducerId = id,
            ProducerName = "Hộ kinh doanh Lò Văn Panh",
            ProducerKind = ProducerKind.Household,
        };

    private async Task<JsonNode> Figures(string question) =>
        await api.Anyone().GetJson($"/api/v1/statistics/certified-producers?q={_register.Word}&{question}");

    private static IEnumerable<string> Producers(IEnumerable<JsonNode> list) =>
        list.Select(item => item["producer"])
            .OfType<JsonNode>()
            .Select(producer => (string?)producer["id"] ?? (string)producer["name"]!);
}
