using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Imports;

/// <summary>Imports that are committed, and what the public register says then.</summary>
public abstract class CommittedImports(ImportingApi api) : IClassFixture<ImportingApi>
{
    private protected ImportingApi Api { get; } = api;

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected Task<JsonNode> Found(string words) =>
        Api.Public.GetJson($"/api/v1/certified-products?status=any&q={Uri.EscapeDataString(words)}");

    private protected async Task<JsonNode> Product(string words) =>
        Assert.Single((await Found(words))["items"]!.AsArray())!;

    private protected async Task<JsonNode> Detail(string words) =>
        await Api.Public.GetJson($"/api/v1/certified-products/{(await Product(words))["id"]}");

    private protected Task<JsonNode> Certificate(string number, string? asOf = null) =>
        Api.Public.GetJson($"/api/v1/certificates/{number}" + (asOf is null ? "" : $"?asOf={asOf}"));
}
