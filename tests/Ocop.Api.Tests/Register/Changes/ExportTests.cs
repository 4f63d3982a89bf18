using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Register.Changes;

public sealed class ExportTests(OcopApi api)
{
    private const string Url = "/api/v1/certified-products/export";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly Registered _register = new(api);

    [Fact]
    public async Task The_file_and_the_changes_after_it_are_the_register_while_others_write()
    {
        await using var register = await OwnRegister.Open(api);
        var products = Enumerable.Range(0, 40).Select(_ => Id<Product>.New()).ToList();
        foreach (var id in products)
            await register.Registered.Put(new RegisteredProduct(id, [register.Registered.Recognition()]));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var writing = Enumerable.Range(0, 3).Select(writer => Write(register, products, writer, stop.Token)).ToList();

        var copies = new List<Mirror>();
        for (var round = 0; round < 8; round++)
            copies.Add(await FromFile(register.Client()));
        await stop.CancelAsync();
        await Task.WhenAll(writing);

        var last = await register.Registered.Put(register.Registered.Recognition());
        var today = TimeProvider.System.GetUtcNow().VietnamDate();
        foreach (var copy in copies)
        {
            await copy.ReadUntil(one => one.Products.ContainsKey(last));
            Assert.Equal(await register.ListOn(today), copy.ListOn(today));
        }
    }

    [Fact]
    public async Task A_file_says_how_much_it_holds_and_what_it_hashes_to()
    {
        await _register.Put(_register.Recognition());
        await _register.Put(_register.Recognition());

        var answer = await Export("ndjson");
        var content = await answer.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal("application/x-ndjson", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("2", Header(answer, "Export-Rows"));
        Assert.Equal("ocop-register-1", Header(answer, "Export-Schema"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), Header(answer, "Export-Sha256"));
        Assert.Equal(2, Encoding.UTF8.GetString(content).Count(character => character == '\n'));
    }

    [Fact]
    public async Task The_filters_are_those_of_the_list()
    {
        var certified = await _register.Put(_register.Recognition());
        var revoked = _register.Recognition();
        revoked = revoked with
        {
            Effect = revoked.Effect with { RevokedFrom = new(2026, 9, 1) },
            End = new("9/QĐ-UBND", "mark_misuse"),
        };
        await _register.Put(revoked);

        var line = Assert.Single(await Lines(await Export("ndjson", "&asOf=2026-10-01")));

        Assert.Equal(certified, (Guid)line["productId"]!);
        Assert.Equal(2, (await Lines(await Export("ndjson", "&asOf=2026-10-01&status=any"))).Count);
        await (await api.Anyone().GetAsync($"{Url}?star=9", Cancellation)).MustBeProblem(400, "query-value-unknown");
        await (await api.Anyone().GetAsync($"{Url}?format=pdf", Cancellation)).MustBeProblem(400, "request.unreadable");
    }

    [Fact]
    public async Task Products_whose_recognition_lies_ahead_are_in_the_whole_register()
    {
        await using var register = await OwnRegister.Open(api);
        var ahead = TimeProvider.System.GetUtcNow().VietnamDate().AddMonths(2);
        var id = await register.Registered.Put(register.Registered.Recognition(issuedOn: ahead));

        var copy = await FromFile(register.Client());

        Assert.Equal([id], copy.Products.Keys);
        Assert.Equal(await register.ListOn(ahead), copy.ListOn(ahead));
    }

    [Fact]
    public async Task A_file_of_many_parts_is_whole()
    {
        await using var register = await OwnRegister.Open(api);
        await register.Registered.Put([
            .. Enumerable
                .Range(0, 2001)
                .Select(_ => new RegisteredProduct(Id<Product>.New(), [register.Registered.Recognition()])),
        ]);

        foreach (var format in new[] { "ndjson", "csv" })
        {
            var answer = await register.Client().GetAsync($"{Url}?format={format}&status=any", Cancellation);
            var ids = (await answer.Content.ReadAsStringAsync(Cancellation))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Distinct()
                .Count();
            Assert.Equal("2001", Header(answer, "Export-Rows"));
            Assert.Equal(format == "csv" ? 2002 : 2001, ids);
        }
    }

    [Fact]
    public async Task Those_who_come_when_too_many_wait_are_told_to_come_again()
    {
        await using var register = await OwnRegister.Open(api);
        var held = register.TakeExportTurns();

        var refused = await register.Client().GetAsync($"{Url}?format=csv", Cancellation);
        await refused.MustBeProblem(503, "temporarily-unavailable");
        foreach (var turn in held)
            (await turn).Dispose();

        await (await register.Client().GetAsync($"{Url}?format=csv", Cancellation)).MustBe(200);
    }

    /// <summary>Changes products, takes some out and puts them back, until it is told to stop.</summary>
    private static async Task Write(
        OwnRegister register,
        List<Id<Product>> products,
        int writer,
        CancellationToken stop
    )
    {
        var own = products.Where((_, index) => index % 3 == writer).ToList();

        for (var turn = 0; !stop.IsCancellationRequested; turn++)
        {
            var star = 3 + turn % 3;
            await register.Registered.Put(
                new RegisteredProduct(
                    own[turn % own.Count],
                    turn % 5 == 0 ? [] : [register.Registered.Recognition() with { Star = star }]
                )
            );
        }
    }

    private static async Task<Mirror> FromFile(HttpClient client)
    {
        var answer = await client.GetAsync($"{Url}?format=ndjson&status=any", Cancellation);
        await answer.MustBe(200);
        var copy = new Mirror(client) { Cursor = Header(answer, "Export-Cursor") };
        var lines = await Lines(answer);

        foreach (var change in lines)
            copy.Apply(change);
        Assert.Equal(Header(answer, "Export-Rows"), lines.Count.ToString(CultureInfo.InvariantCulture));
        return copy;
    }

    private static async Task<List<JsonNode>> Lines(HttpResponseMessage answer) =>
        [
            .. (await answer.Content.ReadAsStringAsync(Cancellation))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!),
        ];

    private async Task<HttpResponseMessage> Export(string format, string filters = "&status=any")
    {
        var answer = await api.Anyone().GetAsync($"{Url}?format={format}&q={_register.Word}{filters}", Cancellation);
        await answer.MustBe(200);
        return answer;
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
