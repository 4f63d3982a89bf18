using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.Conformance;

/// <summary>What <c>tools/openapi-mock</c> makes of the document: a server that answers by its examples, and a Postman collection.</summary>
public sealed class MockTests
{
    private const string Folder = "tools/openapi-mock";
    private const string Ready = "Prism is listening";

    private static readonly JsonNode Document = JsonNode.Parse(
        File.ReadAllText(Path.Combine(Checkout.Find("docs/openapi")!, "v1.json"))
    )!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_mock_answers_with_the_examples_of_the_document()
    {
        var port = FreePort();
        string[] command =
        [
            "node_modules/@stoplight/prism-cli/dist/index.js",
            "mock",
            "../../docs/openapi/v1.json",
            "--port",
            port,
        ];
        using var mock = NodeTool.Start(Folder, command);
        using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };

        try
        {
            await Listening(mock.StandardOutput);

            await Answers(client, "/api/v1/certified-products", "CertifiedProductItemPage");
            await Answers(client, "/api/v1/certificates/TQ-2026-0187", "Certificate");
            await Answers(client, "/api/v1/regulations", "RegulationSummaryPage");
            await Answers(client, "/api/v1/changes", "Changes");
        }
        finally
        {
            mock.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task The_document_becomes_a_Postman_collection_of_every_operation()
    {
        var collection = JsonNode.Parse(await NodeTool.Run(Folder, ["postman.mjs"]))!;

        var operations = Document["paths"]!.AsObject().Sum(path => path.Value!.AsObject().Count);
        Assert.Equal(operations, Requests(collection));
    }

    private static async Task Answers(HttpClient mock, string path, string example) =>
        Assert.True(
            JsonNode.DeepEquals(Document["components"]!["examples"]![example]!["value"], await mock.GetJson(path)),
            $"{path} does not answer with the example {example}."
        );

    private static int Requests(JsonNode folder) =>
        folder["item"]?.AsArray().Sum(item => item!["request"] is null ? Requests(item) : 1) ?? 0;

    private static async Task Listening(StreamReader said)
    {
        while (await said.ReadLineAsync(Cancellation) is { } line)
        {
            if (line.Contains(Ready, StringComparison.Ordinal))
                return;
        }

        Assert.Fail("The mock ended before it listened.");
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
