using System.Text.Json.Nodes;

namespace Ocop.Api.Tests.Common;

/// <summary>Whether the document shows everything by example; the linters check each example against its schema.</summary>
public sealed class OpenApiExampleTests(OcopApi api)
{
    [Fact]
    public async Task Every_body_and_every_answer_that_is_no_file_shows_an_example()
    {
        var lacking = (await Contents())
            .Where(content => (string?)content.Media["schema"]?["format"] != "binary")
            .Where(content => content.Media["example"] is null && content.Media["examples"] is null);

        Assert.Empty(lacking.Select(content => content.Where));
    }

    [Fact]
    public async Task Every_example_of_a_problem_is_one_of_its_status_and_speaks_Vietnamese()
    {
        var examples = (await Document())["components"]!["examples"]!;
        var problems = (await Contents()).Where(content => content.Type == "application/problem+json").ToList();

        Assert.NotEmpty(problems);
        Assert.All(
            problems,
            problem =>
            {
                var code = Assert.Single(problem.Media["examples"]!.AsObject()).Key;
                Assert.Equal(problem.Status, (int)examples[code]!["value"]!["status"]!);
                Assert.Matches(
                    "[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]",
                    (string?)examples[code]!["value"]!["detail"] ?? ""
                );
            }
        );
    }

    [Fact]
    public async Task What_stands_in_a_path_shows_an_example()
    {
        var parameters = Operations(await Document())
            .SelectMany(operation => operation.Value!["parameters"]?.AsArray() ?? [])
            .Where(parameter => (string?)parameter!["in"] == "path");

        Assert.All(parameters, parameter => Assert.NotNull(parameter!["example"]));
    }

    private async Task<JsonNode> Document() => await api.Anyone().GetJson("/openapi/v1.json");

    private async Task<IEnumerable<Content>> Contents() => Operations(await Document()).SelectMany(Of);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Operations(JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject());

    private static IEnumerable<Content> Of(KeyValuePair<string, JsonNode?> operation)
    {
        var id = (string)operation.Value!["operationId"]!;
        var answers = operation.Value["responses"]!
            .AsObject()
            .Select(answer => (Status: answer.Key, Body: answer.Value));

        return answers
            .Append((Status: "0", Body: operation.Value["requestBody"]))
            .SelectMany(said =>
                (said.Body?["content"]?.AsObject() ?? []).Select(content => new Content(
                    $"{id} {said.Status} {content.Key}",
                    int.Parse(said.Status, System.Globalization.CultureInfo.InvariantCulture),
                    content.Key,
                    content.Value!
                ))
            );
    }

    private sealed record Content(string Where, int Status, string Type, JsonNode Media);
}
