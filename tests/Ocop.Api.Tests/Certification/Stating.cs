using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Domain.Certification;

namespace Ocop.Api.Tests.Certification;

/// <summary>What certificates cover, as officers send it.</summary>
internal static class Stating
{
    private static int s_things;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string StatementsOf(string number) => $"/api/v1/certificates/{number}/scope-statements";

    public static Task<HttpResponseMessage> State(HttpClient client, string number, params JsonNode[] items) =>
        client.PostAsJsonAsync(StatementsOf(number), Statement(items, from: null, because: null), Cancellation);

    public static Task<HttpResponseMessage> Correct(
        HttpClient client,
        string number,
        string from,
        string because,
        params JsonNode[] items
    ) => client.PostAsJsonAsync(StatementsOf(number), Statement(items, from, because), Cancellation);

    public static JsonObject Statement(JsonNode[] items, string? from, string? because)
    {
        var statement = new JsonObject { ["items"] = new JsonArray([.. items.Select(item => item.DeepClone())]) };
        if (from is not null)
            statement["from"] = from;
        if (because is not null)
            statement["because"] = because;
        return statement;
    }

    public static JsonObject Item(string variant, string? pack, string? gtin, bool? isCovered = null)
    {
        var item = new JsonObject { ["variant"] = variant };
        if (pack is not null)
            item["packSize"] = pack;
        if (gtin is not null)
            item["gtin"] = gtin;
        if (isCovered is { } covered)
            item["isCovered"] = covered;
        return item;
    }

    /// <summary>Of nobody else in this run.</summary>
    public static string NewGtin() => Checked($"8939{Interlocked.Increment(ref s_things):00000000}");

    public static string CartonOf(string gtin) => Checked($"1{gtin[..12]}");

    private static string Checked(string digits) =>
        Enumerable.Range(0, 10).Select(check => $"{digits}{check}").Single(whole => Gtin.TryParse(whole, null, out _));
}
