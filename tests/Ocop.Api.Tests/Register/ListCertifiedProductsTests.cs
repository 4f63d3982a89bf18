using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Register;

public sealed class ListCertifiedProductsTests(OcopApi api) : CertifiedProductsList(api)
{
    [Fact]
    public async Task An_item_says_what_the_public_may_know()
    {
        var recognition = _register.Recognition() with { ProductCode = "15-03006-7-2026" };
        var id = await _register.Put(recognition);

        var item = Assert.Single(await Items("asOf=2026-09-01"));

        var expected = $$"""
            {
              "id": "{{id}}", "productCode": "15-03006-7-2026", "name": "Chè {{_register.Word}}", "star": 3, "status": "valid",
              "producer": { "name": "Hợp tác xã Tả Phìn", "kind": "cooperative" },
              "place": {
                "province": { "id": "{{Places.LaoCai}}", "name": "Lào Cai" },
                "commune": { "id": "{{Places.SaPa}}", "name": "Sa Pa" }
              },
              "sector": { "code": "food", "name": { "vi": "Thực phẩm", "en": "Food" } },
              "group": { "code": "food-5", "name": { "vi": "Chè", "en": "Tea" } },
              "subgroup": { "code": "QD26-11", "name": { "vi": "Chè tươi, chè chế biến", "en": "Fresh and processed tea" } },
              "certificate": { "number": "{{recognition.CertificateNumber}}", "issuedOn": "2026-08-05", "expiresOn": "2029-08-05" },
              "recognisedOn": "2026-08-05",
              "expiresOn": "2029-08-05"
            }
            """;
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), item.ToJsonString());
    }

    [Fact]
    public async Task A_recognition_whose_number_was_not_published_says_when_it_ends()
    {
        await _register.Put(_register.Recognition() with { CertificateNumber = null });

        var item = Assert.Single(await Items("asOf=2026-09-01"));

        Assert.Null(item["certificate"]);
        Assert.Equal("2029-08-05", (string?)item["expiresOn"]);
    }

    [Fact]
    public async Task A_recognition_of_an_unknown_day_does_not_say_when_it_ends()
    {
        var recognition = _register.Recognition();
        var effect = recognition.Effect with { IssuedOn = RecordedDate.Month(2026, 8) };
        await _register.Put(recognition with { Effect = effect, CertificateNumber = null });

        var item = Assert.Single(await Items("asOf=2026-09-01&status=any"));

        Assert.Null(item["expiresOn"]);
    }

    [Theory]
    [InlineData("star=4", "B")]
    [InlineData("star=3&star=4", "A B")]
    [InlineData("sector=drinks", "B")]
    [InlineData("sector=unclassified", "C")]
    [InlineData("sector=drinks&sector=unclassified", "B C")]
    [InlineData("group=drinks-1", "B")]
    [InlineData("subgroup=QD26-11", "A")]
    [InlineData("producerKind=household", "B")]
    [InlineData("producerKind=small_medium_enterprise", "")]
    [InlineData("issuedFrom=2026-08-05", "A B")]
    [InlineData("issuedFrom=2026-08-06", "B")]
    [InlineData("issuedTo=2026-08-05", "A C")]
    [InlineData("issuedTo=2026-08-04", "C")]
    [InlineData("expiresBefore=2029-08-05", "C")]
    [InlineData("expiresBefore=2029-08-06", "A C")]
    [InlineData("star=4&sector=food", "")]
    [InlineData("decision=412/QĐ-UBND", "A C")]
    [InlineData("decision=%20412%20/%20qđ-ubnd", "A C")]
    [InlineData("decision=12/QĐ-UBND", "")]
    [InlineData("decision=412/QĐ-UBND&decision=9/QĐ-BNN", "A B C")]
    [InlineData("source=https://example.vn/list", "B")]
    [InlineData("source=https://example.vn", "")]
    [InlineData("producer=0198f3c2-6a10-7c5e-9f21-3b5d8e4a7c10", "B")]
    [InlineData("producer=0198f3c2-6a10-7c5e-9f21-3b5d8e4a7c11", "")]
    public async Task Each_filter_keeps_what_it_names(string filter, string kept)
    {
        await _register.Put(_register.Recognition("A"));
        await _register.Put(
            _register.Recognition("B", new(2026, 8, 20)) with
            {
                Star = 4,
                Classification = new("drinks", "drinks-1", "QD26-15"),
                ProducerKind = ProducerKind.Household,
                ProducerId = new(Guid.Parse("0198f3c2-6a10-7c5e-9f21-3b5d8e4a7c10")),
                DecisionNumber = "9/QĐ-BNN",
                SourceUrl = "https://example.vn/list",
            }
        );
        await _register.Put(
            _register.Recognition("C", new(2026, 6, 1)) with
            {
                Star = 5,
                Classification = null,
                ProducerKind = null,
            }
        );

        var items = await Items($"asOf=2026-09-01&{filter}");

        Assert.Equal(kept, string.Join(' ', items.Select(item => ((string)item["name"]!)[..1])));
    }

    [Fact]
    public async Task Without_a_status_only_the_certified_are_listed()
    {
        await PutOneOfEach();

        var statuses = await Statuses("asOf=2026-09-01");

        Assert.Equal(["expiring", "extended", "valid"], statuses);
    }

    [Theory]
    [InlineData("valid")]
    [InlineData("expiring")]
    [InlineData("extended")]
    [InlineData("expired")]
    [InlineData("suspended")]
    [InlineData("revoked")]
    [InlineData("superseded")]
    [InlineData("withdrawn")]
    [InlineData("undated")]
    public async Task Each_status_can_be_asked_for(string status)
    {
        await PutOneOfEach();

        Assert.Equal([status], await Statuses($"asOf=2026-09-01&status={status}"));
    }

    [Fact]
    public async Task Any_status_means_everything_ever_recognised()
    {
        await PutOneOfEach();

        Assert.Equal(9, (await Statuses("asOf=2026-09-01&status=any")).Count);
    }

    [Fact]
    public async Task A_renewed_product_stands_there_once_with_what_held_on_the_day()
    {
        var renewed = new DateOnly(2026, 7, 10);
        var old = _register.Recognition("A", new(2023, 8, 5));
        old = old with { Effect = old.Effect with { SupersededFrom = renewed }, End = new("15-2026-9-01", "renewed") };
        await _register.Put(old, _register.Recognition("A", renewed) with { Star = 4 });

        var before = Assert.Single(await Items("asOf=2026-07-09"));
        var since = Assert.Single(await Items("asOf=2026-07-10"));

        Assert.Equal((3, "expiring"), ((int)before["star"]!, (string)before["status"]!));
        Assert.Equal((4, "valid"), ((int)since["star"]!, (string)since["status"]!));
    }

    [Fact]
    public async Task Before_its_recognition_a_product_is_not_in_the_register()
    {
        await _register.Put(_register.Recognition());

        Assert.Empty(await Items("asOf=2026-08-04&status=any"));
    }
}
