using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Application.Common;
using Ocop.Application.Register;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Register;

/// <summary>
/// A search that finds many is not ranked by name but read newest first. Products that stand in the sample make many of few.
/// </summary>
public sealed class SearchTests(OcopApi api)
{
    private const int Many = 16;
    private readonly Registered _register = new(api);

    [Fact]
    public async Task Fifteen_of_the_sample_are_ranked_by_name_whoever_else_is_found()
    {
        await Put(Many - 1, place => ($"Mắm {Letter(place)}", Day(place)), sampled: true);
        await Put(30, place => ($"Mắm z {place:D2}", Day(place)), sampled: false);

        var pages = await Walk("mắm", limit: 10);

        Assert.Equal(Many - 1 + 30, pages.Count);
        Assert.Equal(pages.Order(StringComparer.Ordinal), pages);
    }

    [Fact]
    public async Task Many_come_newest_first_and_those_with_the_marks_as_typed_before_the_others()
    {
        await Put(Many, place => ($"mam {Letter(place)}", Day(place)), sampled: true);
        await Put(5, place => ($"mắm {Letter(place)}", Day(place)), sampled: false);
        await Put(5, place => ($"mâm {Letter(place)}", Day(place)), sampled: false);

        var names = await Walk("mắm", limit: 4);

        // Of one day the order is that of the ids, hence days of their own.
        var marked = Enumerable.Range(0, 5).Reverse().Select(place => $"mắm {Letter(place)}");
        Assert.Equal(marked, names.Take(5));
        Assert.Equal(Many + 10, names.Distinct().Count());
        Assert.Equal(Many + 10, names.Count);
        Assert.Equal(names.Skip(5).OrderByDescending(name => name[^1]), names.Skip(5));
    }

    [Theory]
    [InlineData("mam", 1)]
    [InlineData("mắm", 7)]
    [InlineData("mâm", 200)]
    [InlineData("MÂM", 20)]
    public async Task Every_page_goes_on_where_the_one_before_ended(string words, int limit)
    {
        await Put(12, place => ($"mam {place}", Day(place % 3)), sampled: true);
        await Put(9, place => ($"mắm {place}", Day(place % 2)), sampled: true);
        await Put(7, place => ($"mâm {place}", Day(0)), sampled: false);

        var names = await Walk(words, limit);

        Assert.Equal(28, names.Count);
        Assert.Equal(28, names.Distinct().Count());
    }

    [Fact]
    public async Task A_walk_is_not_disturbed_by_what_is_recognised_meanwhile()
    {
        await Put(Many, place => ($"mam {Letter(place)}", Day(place)), sampled: true);
        var first = await api.Anyone().GetJson(Url("mam", "limit=10"));
        await Put(3, place => ($"mam mới {place}", Day(60)), sampled: true);

        var second = await api.Anyone().GetJson(Url("mam", $"limit=10&cursor={first["nextCursor"]}"));

        Assert.Equal(Many - 10, second["items"]!.AsArray().Count);
        Assert.Null(second["nextCursor"]);
    }

    [Fact]
    public async Task A_ranking_that_was_begun_is_ended_although_there_are_many_by_then()
    {
        await Put(Many - 1, place => ($"mam {Letter(place)}", Day(place)), sampled: true);
        var first = await api.Anyone().GetJson(Url("mam", "limit=10"));
        await Put(3, place => ($"mam z{place}", Day(60)), sampled: true);

        var second = await api.Anyone().GetJson(Url("mam", $"limit=10&cursor={first["nextCursor"]}"));

        var names = second["items"]!.AsArray().Select(NameIn).ToList();
        Assert.Equal(Many - 1 - 10 + 3, names.Count);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public async Task Filters_count_before_it_is_said_that_there_are_many()
    {
        await Put(Many, place => ($"mam {Letter(place)}", Day(Many - place)), sampled: true);

        var all = await Walk("mam", limit: 50);
        var some = await Walk("mam", limit: 50, $"&issuedFrom={Day(2):yyyy-MM-dd}");

        Assert.Equal("mam a", all[0]);
        Assert.Equal(Many - 1, some.Count);
        Assert.Equal(some.Order(StringComparer.Ordinal), some);
        Assert.Equal(all.Take(Many - 1), some); // the same ones: here, the newest have the first names
    }

    [Fact]
    public async Task The_order_that_was_asked_for_is_kept_however_many_there_are()
    {
        await Put(Many + 4, place => ($"mam {Letter(place)}", Day(place % 4)), sampled: true);

        var names = await Walk("mam", limit: 7, "&sort=name");

        Assert.Equal(Enumerable.Range(0, Many + 4).Select(place => $"mam {Letter(place)}"), names);
    }

    [Fact]
    public async Task Many_are_not_counted_but_estimated_and_said_to_be()
    {
        await Put(Many, place => ($"mam {place}", Day(place)), sampled: true);
        await Put(5, place => ($"mam qq {place}", Day(place)), sampled: false);

        var many = await api.Anyone().GetJson(Url("mam", "count=true"));
        var few = await api.Anyone().GetJson(Url("mam qq", "count=true"));

        Assert.Null(many["total"]);
        Assert.Equal(Many * RegisterColumns.SampledOneIn, (int)many["estimatedTotal"]!);
        Assert.Equal(5, (int)few["total"]!);
        Assert.Null(few["estimatedTotal"]);
    }

    [Fact]
    public async Task A_folded_letter_is_what_the_database_makes_of_it()
    {
        var letters = Enumerable.Range(1, 0xFFFF).Select(code => (char)code).Where(letter => !char.IsSurrogate(letter));
        var known = letters
            .Select(letter => letter.ToString())
            .Where(letter => Folding.Of(letter) is not null)
            .ToArray();
        await using var scope = api.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();

        var folded = await db
            .Database.SqlQuery<string>(
                $"SELECT public.ocop_fold(letter) AS \"Value\" FROM unnest({known}) WITH ORDINALITY one (letter, place) ORDER BY place"
            )
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.All("àÀảẢãẬẵđĐếÊịỎờụƯỳỹ", letter => Assert.Contains(letter.ToString(), known));
        Assert.Equal(known.Select(letter => Folding.Of(letter)), folded);
    }

    [Theory]
    [InlineData("№ 7")]
    [InlineData("Œuf")]
    [InlineData("½")]
    public async Task What_only_the_database_folds_is_found_too(string words)
    {
        await _register.Put(_register.Recognition(words));

        Assert.Single(await Walk(words, limit: 5));
    }

    private async Task Put(int count, Func<int, (string Name, DateOnly Day)> recognised, bool sampled) =>
        await _register.Put([
            .. Enumerable
                .Range(0, count)
                .Select(recognised)
                .Select(one => new RegisteredProduct(Id(sampled), [_register.Recognition(one.Name, one.Day)])),
        ]);

    /// <summary>The last byte of a product's id says whether it stands in the sample.</summary>
    private static Id<Product> Id(bool sampled)
    {
        var bytes = Guid.CreateVersion7().ToByteArray();
        bytes[^1] = sampled ? (byte)3 : (byte)4;
        return new(new Guid(bytes));
    }

    private async Task<List<string>> Walk(string words, int limit, string filters = "")
    {
        var names = new List<string>();
        string? cursor = null;
        do
        {
            var page = await api.Anyone()
                .GetJson(Url(words, $"limit={limit}{filters}" + (cursor is null ? "" : $"&cursor={cursor}")));
            names.AddRange(page["items"]!.AsArray().Select(NameIn));
            cursor = (string?)page["nextCursor"];
        } while (cursor is not null);

        return names;
    }

    private string NameIn(JsonNode? item) =>
        ((string)item!["name"]!).Replace($" {_register.Word}", "", StringComparison.Ordinal);

    private string Url(string words, string query) =>
        $"/api/v1/certified-products?asOf=2026-11-01&q={Uri.EscapeDataString($"{words} {_register.Word}")}&{query}";

    private static DateOnly Day(int place) => new DateOnly(2026, 8, 1).AddDays(place);

    private static char Letter(int place) => (char)('a' + place);
}
