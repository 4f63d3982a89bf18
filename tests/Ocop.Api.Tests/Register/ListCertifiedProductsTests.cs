using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Register;

public sealed class ListCertifiedProductsTests(OcopApi api)
{
    private readonly Registered _register = new(api);

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

    [Theory]
    [InlineData("nuoc mam", "nước mắm A|nước mâm B")]
    [InlineData("nước mắm", "nước mắm A|nước mâm B")]
    [InlineData("NƯỚC MÂM", "nước mâm B|nước mắm A")]
    [InlineData("mam nuoc", "nước mắm A|nước mâm B")]
    [InlineData("muc", "")]
    public async Task A_search_forgives_missing_marks_and_begins_with_those_typed(string words, string found)
    {
        await _register.Put(_register.Recognition("nước mâm B"));
        await _register.Put(_register.Recognition("nước mắm A"));

        var items = await Items($"asOf=2026-09-01", words);

        Assert.Equal(
            found,
            string.Join('|', items.Select(item => ((string)item["name"]!).Replace($" {_register.Word}", "")))
        );
    }

    [Theory]
    [InlineData("15-03006-77-2026")]
    [InlineData("ta phin")]
    [InlineData("ten cu")]
    public async Task A_product_is_found_by_its_code_its_producer_and_its_other_names(string words)
    {
        var recognition = _register.Recognition() with { ProductCode = "15-03006-77-2026" };
        await _register.Put(new RegisteredProduct(Id<Product>.New(), [recognition], ["Tên cũ"]));

        Assert.Single(await Items("asOf=2026-09-01", words));
    }

    [Theory]
    [InlineData("100%")]
    [InlineData("_")]
    [InlineData(@"\")]
    public async Task What_means_something_to_the_database_is_searched_for_as_it_stands(string words)
    {
        await _register.Put(_register.Recognition());

        Assert.Empty(await Items("asOf=2026-09-01", words));
    }

    [Fact]
    public async Task Names_follow_the_Vietnamese_alphabet()
    {
        foreach (var name in new[] { "Đà", "Ân", "Dâu", "An", "Da", "Ăn" })
            await _register.Put(_register.Recognition(name));

        var items = await Items("asOf=2026-09-01&sort=name");

        Assert.Equal(
            "An Ăn Ân Da Dâu Đà",
            string.Join(' ', items.Select(item => ((string)item["name"]!).Split(' ')[0]))
        );
    }

    [Theory]
    [InlineData("name", "A B C")]
    [InlineData("-name", "C B A")]
    [InlineData("-star,name", "C A B")]
    [InlineData("issuedOn", "C A B")]
    [InlineData("-issuedOn", "B A C")]
    [InlineData("expiresOn", "C A B")]
    [InlineData("-expiresOn", "B A C")]
    public async Task Each_order_walks_through_all_pages_without_gap_or_repetition(string sort, string order)
    {
        await _register.Put(_register.Recognition("A"));
        await _register.Put(_register.Recognition("B", new(2026, 8, 20)));
        await _register.Put(_register.Recognition("C", new(2026, 6, 1)) with { Star = 5 });

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var url =
                Url($"asOf=2026-09-01&sort={sort}&limit=1", words: "") + (cursor is null ? "" : $"&cursor={cursor}");
            var page = await api.Anyone().GetJson(url);
            seen.Add(((string)Assert.Single(page["items"]!.AsArray())!["name"]!)[..1]);
            cursor = (string?)page["nextCursor"];
        } while (cursor is not null);

        Assert.Equal(order, string.Join(' ', seen));
    }

    [Fact]
    public async Task A_search_walks_through_its_pages_in_the_order_of_relevance()
    {
        foreach (var name in new[] { "mâm A", "mắm B", "mam C", "mắm D" })
            await _register.Put(_register.Recognition(name));

        var first = await api.Anyone().GetJson(Url("asOf=2026-09-01&limit=3&count=true", "mắm"));
        var second = await api.Anyone()
            .GetJson(Url("asOf=2026-09-01&limit=3&count=true", "mắm") + $"&cursor={first["nextCursor"]}");

        var names = first["items"]!
            .AsArray()
            .Concat(second["items"]!.AsArray())
            .Select(item => ((string)item!["name"]!)[4..5]);
        Assert.Equal("B D C A", string.Join(' ', names));
        Assert.Equal(4, (int)first["total"]!);
        Assert.Null(second["nextCursor"]);
    }

    [Theory]
    [InlineData("provnice=x", "query-parameter-unknown")]
    [InlineData("status=vald", "query-value-unknown")]
    [InlineData("producerKind=Cooperative", "query-value-unknown")]
    [InlineData("star=6", "query-value-unknown")]
    [InlineData("units=now", "query-value-unknown")]
    [InlineData("sort=relevance", "sort-unknown")]
    [InlineData("limit=201", "limit-out-of-range")]
    [InlineData("units=today&units=today", "query-parameter-repeated")]
    [InlineData("asOf=9999-12-31", "date-out-of-range")]
    public async Task What_is_mistyped_is_refused_by_name(string query, string code)
    {
        var response = await api.Anyone()
            .GetAsync($"/api/v1/certified-products?{query}", TestContext.Current.CancellationToken);

        await response.MustBe(400);
        Assert.Contains(code, (await response.Json()).ToJsonString());
    }

    [Fact]
    public async Task A_cursor_of_another_day_is_refused()
    {
        await _register.Put(_register.Recognition("A"));
        await _register.Put(_register.Recognition("B"));
        var page = await api.Anyone().GetJson(Url("asOf=2026-09-01&limit=1", ""));

        var response = await api.Anyone()
            .GetAsync(
                Url("asOf=2026-09-02&limit=1", "") + $"&cursor={page["nextCursor"]}",
                TestContext.Current.CancellationToken
            );

        await response.MustBe(400);
    }

    private async Task PutOneOfEach()
    {
        var day = new DateOnly(2026, 7, 1);
        var longAgo = _register.Recognition("A", new(2023, 1, 1));
        var year = RecordedDate.Year(2024);

        await Effect(valid => valid);
        await Effect(valid => valid with { LastDay = new(2026, 9, 30) });
        await Effect(_ => longAgo.Effect with { ExtendedUntil = new(2026, 12, 1) });
        await Effect(_ => longAgo.Effect);
        await Effect(valid => valid with { Suspensions = [new(day, null)] });
        await Effect(valid => valid with { RevokedFrom = day });
        await Effect(valid => valid with { SupersededFrom = day });
        await Effect(valid => valid with { WithdrawnFrom = day });
        await _register.Put(
            _register.Recognition() with
            {
                CertificateNumber = null,
                Effect = new() { IssuedOn = year, LastDay = year.Latest.AddMonths(36) },
            }
        );

        async Task Effect(Func<LegalEffect, LegalEffect> change)
        {
            var recognition = _register.Recognition("A", new(2026, 6, 1));
            await _register.Put(
                recognition with
                {
                    Effect = change(recognition.Effect),
                    End = new("9/QĐ-UBND", "mark_misuse"),
                }
            );
        }
    }

    private string Url(string query, string words) =>
        $"/api/v1/certified-products?q={Uri.EscapeDataString($"{words} {_register.Word}")}&{query}";

    private async Task<List<JsonNode>> Items(string query, string words = "") =>
        [.. (await api.Anyone().GetJson(Url(query, words)))["items"]!.AsArray().OfType<JsonNode>()];

    private async Task<List<string>> Statuses(string query) =>
        [.. (await Items(query)).Select(item => (string)item["status"]!).Order(StringComparer.Ordinal)];
}
