using System.Text.Json.Nodes;

namespace Ocop.Api.Tests.Common;

public sealed class OpenApiDocumentTests(OcopApi api)
{
    private static readonly string Committed = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "openapi", "v1.json")
    );

    /// <remarks>Write it anew with <c>dotnet run --project src/Ocop.Api -- openapi docs/openapi/v1.json</c>.</remarks>
    [Fact]
    public async Task The_committed_document_is_the_one_the_code_gives()
    {
        var given = await api.Anyone().GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken);

        Assert.Equal(Normal(Committed), Normal(given));
    }

    [Fact]
    public void Every_operation_has_an_id_of_its_own_a_summary_and_a_tag()
    {
        var operations = Operations().ToList();

        Assert.NotEmpty(operations);
        Assert.Distinct(operations.Select(operation => (string)operation["operationId"]!));
        Assert.All(operations, operation => Assert.NotEmpty((string?)operation["summary"] ?? ""));
        Assert.All(operations, operation => Assert.Single(operation["tags"]!.AsArray()));
    }

    [Fact]
    public void No_schema_is_closed_to_new_members() =>
        Assert.DoesNotContain("\"additionalProperties\": false", Committed);

    private static IEnumerable<JsonNode> Operations() =>
        JsonNode.Parse(Committed)!["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .Where(operation => operation.Key is "get" or "post" or "put" or "patch" or "delete")
            .Select(operation => operation.Value!);

    private static string Normal(string json) => JsonNode.Parse(json)!.ToJsonString(new() { WriteIndented = true });
}
