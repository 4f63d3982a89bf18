using System.Text.Json.Nodes;

namespace Ocop.Api.Tests.Common;

/// <summary>No personal data in a public answer, kept by listing what may be there rather than what may not.</summary>
public sealed class PublicAnswersTests
{
    private static readonly JsonNode Document = JsonNode.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "openapi", "v1.json"))
    )!;

    private static readonly string[] Combinations = ["allOf", "anyOf", "oneOf"];

    public static TheoryData<string, string> PublicOperations =>
        [
            .. Document["paths"]!
                .AsObject()
                .SelectMany(path => path.Value!.AsObject().Select(operation => (Path: path.Key, Operation: operation)))
                .Where(one => one.Operation.Value!["security"] is JsonArray { Count: 0 })
                .Where(one => !PublicMembers.AboutTheCaller.Contains(TagOf(one.Operation.Value!)))
                .Select(one => (one.Operation.Key, one.Path)),
        ];

    [Theory, MemberData(nameof(PublicOperations))]
    public void The_document_lists_no_member_of_a_public_answer_that_may_not_be_there(string method, string path)
    {
        var operation = Document["paths"]![path]![method]!;
        var members = operation["responses"]!
            .AsObject()
            .Where(response => response.Key.StartsWith('2'))
            .SelectMany(response => MembersOf(response.Value?["content"]?["application/json"]?["schema"], []));

        Assert.Subset(PublicMembers.ByTag[TagOf(operation)], members.ToHashSet());
    }

    private static string TagOf(JsonNode operation) => (string)operation["tags"]![0]!;

    private static IEnumerable<string> MembersOf(JsonNode? schema, HashSet<string> seen)
    {
        if (schema is not JsonObject described)
            return [];
        if (((string?)described["$ref"])?.Split('/')[^1] is { } name)
            return seen.Add(name) ? MembersOf(Document["components"]!["schemas"]![name], seen) : [];

        var parts = Combinations.SelectMany(part => described[part]?.AsArray() ?? []);
        var own = described["properties"]?.AsObject() ?? [];

        return
        [
            .. own.SelectMany(member => MembersOf(member.Value, seen).Prepend(member.Key)),
            .. parts
                .Append(described["items"])
                .Append(described["additionalProperties"])
                .SelectMany(one => MembersOf(one, seen)),
        ];
    }
}
