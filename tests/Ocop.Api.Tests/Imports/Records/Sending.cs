using System.Globalization;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.ApiClients;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Imports.Records;

/// <summary>A system of a province of its own that sends records, and how a test speaks of what it sends.</summary>
internal sealed class Sending
{
    public const string Imports = "/api/v1/record-imports";

    private static readonly string[] Counts = ["created", "updated", "removed", "unchanged", "keptHere", "refused"];

    private static int s_products;

    private readonly OcopApi _api;

    private Sending(OcopApi api) => _api = api;

    public Agency Agency { get; private init; } = null!;

    public AgencySystem System { get; private init; } = null!;

    public HttpClient Client { get; private init; } = null!;

    public Locality Place => Agency.Place;

    public static async Task<Sending> From(OcopApi api, Locality? place = null)
    {
        var agency = await Agency.In(api, place);
        var system = await agency.System("imports:write");

        return new(api)
        {
            Agency = agency,
            System = system,
            Client = await system.SignedIn(),
        };
    }

    /// <summary>A product that no other test speaks of.</summary>
    public JsonObject Row(string sourceId = "A1", long version = 1, string? name = null) =>
        new()
        {
            ["sourceId"] = sourceId,
            ["sourceVersion"] = version,
            ["name"] = name ?? $"Mật ong bạc hà {Interlocked.Increment(ref s_products)}q",
            ["producer"] = new JsonObject { ["name"] = "HTX Mật ong Cao Nguyên", ["kind"] = "cooperative" },
            ["commune"] = new JsonObject { ["code"] = Place.Commune.Code },
            ["star"] = 4,
            ["decision"] = Decision("418/QĐ-UBND", "2026-08-05"),
        };

    public static JsonObject Decision(string number, string signedOn) =>
        new()
        {
            ["number"] = number,
            ["signedOn"] = signedOn,
            ["level"] = "province",
        };

    public static JsonObject Removed(string sourceId, long version) =>
        new()
        {
            ["sourceId"] = sourceId,
            ["sourceVersion"] = version,
            ["removed"] = true,
        };

    public async Task<string> Opened(params IReadOnlyCollection<JsonObject> rows)
    {
        var import = await Client.Create(Imports, new JsonObject());
        var url = $"{Imports}/{import["id"]}";
        await Client.Create($"{url}/batches", Batch(rows));
        return url;
    }

    public static JsonObject Batch(IEnumerable<JsonObject> rows) =>
        new() { ["rows"] = new JsonArray([.. rows.Select(row => row.DeepClone())]) };

    /// <returns>The address of the import, which was looked through.</returns>
    public async Task<string> Checked(params IReadOnlyCollection<JsonObject> rows)
    {
        var url = await Opened(rows);
        await (await Client.Post($"{url}/dry-run")).MustBe(202);
        await WorkOff();
        Assert.Equal("checked", (string?)(await Client.GetJson(url))["state"]);
        return url;
    }

    public Task<HttpResponseMessage> Commit(string url, bool exclude = true) =>
        Client.Post($"{url}/commitment", new JsonObject { ["excludeRowsWithErrors"] = exclude });

    /// <returns>What was counted, in the order created, updated, removed, unchanged, kept here, refused.</returns>
    public async Task<string> Entered(params IReadOnlyCollection<JsonObject> rows)
    {
        var url = await Checked(rows);
        await (await Commit(url)).MustBe(202);
        await WorkOff();
        var import = await Client.GetJson(url);
        Assert.Equal("entered", (string?)import["state"]);
        return Counted(import);
    }

    public static string Counted(JsonNode import) =>
        string.Join(
            ' ',
            Counts.Select(count => ((int)import["counts"]![count]!).ToString(CultureInfo.InvariantCulture))
        );

    /// <returns>The codes of the findings of a dry run, in the order of the rows.</returns>
    public async Task<List<string>> Findings(params IReadOnlyCollection<JsonObject> rows) =>
        [.. (await FindingsOf(await Checked(rows))).Select(finding => (string)finding["code"]!)];

    public Task<List<JsonNode>> FindingsOf(string url) => Client.GetAll($"{url}/findings?sort=row");

    public async Task<JsonNode> Known(string sourceId) =>
        Assert.Single((await Client.GetJson($"/api/v1/source-records?sourceId={sourceId}"))["items"]!.AsArray())!;

    /// <summary>As the public sees the product.</summary>
    public async Task<JsonNode> Product(string sourceId) =>
        await _api.Anyone().GetJson($"/api/v1/certified-products/{(await Known(sourceId))["productId"]}");

    public async Task WorkOff()
    {
        var (admin, _) = await RunningJobs.Administrator(_api);
        var run = await RunningJobs.Run(admin, "record-imports");
        Assert.Equal("succeeded", (string?)run["outcome"]);
    }
}
