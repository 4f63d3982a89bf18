using System.Reflection;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Application.Common;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Producers;

/// <summary>Facts about a person leave through the few answers that are made for them, and through no other.</summary>
public sealed class PersonalDataTests(OcopApi api)
{
    private const string Reference = "#/components/schemas/";

    private static readonly string[] MadeForThem =
    [
        "AddMember",
        "EndMember",
        "GetRepresentative",
        "ListMembers",
        "RepresentProducer",
    ];

    [Fact]
    public async Task Only_the_answers_made_for_them_hold_facts_about_people()
    {
        var document = await Document();

        var answering = Operations(document)
            .Where(operation => Reached(operation["responses"]!, document).Overlaps(PersonalSchemas()))
            .Select(operation => (string)operation["operationId"]!);

        Assert.Equal(MadeForThem, answering.Order());
    }

    [Fact]
    public async Task Nobody_reads_facts_about_people_without_signing_in()
    {
        var document = await Document();

        Assert.All(
            Operations(document).Where(operation => MadeForThem.Contains((string?)operation["operationId"])),
            operation => Assert.NotEmpty(operation["security"]!.AsArray())
        );
    }

    private static HashSet<string> PersonalSchemas() =>
        [
            .. new[] { typeof(PersonalAttribute).Assembly, typeof(IOcopDb).Assembly }
                .SelectMany(assembly => assembly.GetTypes())
                .Where(type => type.GetCustomAttribute<PersonalAttribute>() is not null)
                .Select(type => type.Name.EndsWith("View", StringComparison.Ordinal) ? type.Name[..^4] : type.Name),
        ];

    private static IEnumerable<JsonNode> Operations(JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!);

    /// <summary>The names of all schemas that a part of the document leads to.</summary>
    private static HashSet<string> Reached(JsonNode part, JsonNode document)
    {
        var reached = new HashSet<string>();
        var ahead = new Queue<JsonNode>([part]);

        while (ahead.TryDequeue(out var here))
        {
            if (here is JsonArray items)
                items.OfType<JsonNode>().ToList().ForEach(ahead.Enqueue);
            if (here is not JsonObject members)
                continue;

            members.Select(member => member.Value).OfType<JsonNode>().ToList().ForEach(ahead.Enqueue);
            if (members["$ref"] is { } target && reached.Add(((string)target!)[Reference.Length..]))
                ahead.Enqueue(document["components"]!["schemas"]![((string)target!)[Reference.Length..]]!);
        }

        return reached;
    }

    private Task<JsonNode> Document() => api.Anyone().GetJson("/openapi/v1.json");
}
