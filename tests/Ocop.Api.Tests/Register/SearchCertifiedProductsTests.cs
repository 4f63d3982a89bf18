using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Register;

public sealed class SearchCertifiedProductsTests(OcopApi api) : CertifiedProductsList(api)
{
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
            var page = await Api.Anyone().GetJson(url);
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

        var first = await Api.Anyone().GetJson(Url("asOf=2026-09-01&limit=3&count=true", "mắm"));
        var second = await Api.Anyone()
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
        var response = await Api.Anyone()
            .GetAsync($"/api/v1/certified-products?{query}", TestContext.Current.CancellationToken);

        await response.MustBe(400);
        Assert.Contains(code, (await response.Json()).ToJsonString());
    }

    [Fact]
    public async Task A_cursor_of_another_day_is_refused()
    {
        await _register.Put(_register.Recognition("A"));
        await _register.Put(_register.Recognition("B"));
        var page = await Api.Anyone().GetJson(Url("asOf=2026-09-01&limit=1", ""));

        var response = await Api.Anyone()
            .GetAsync(
                Url("asOf=2026-09-02&limit=1", "") + $"&cursor={page["nextCursor"]}",
                TestContext.Current.CancellationToken
            );

        await response.MustBe(400);
    }
}
