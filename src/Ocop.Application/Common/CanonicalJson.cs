using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ocop.Application.Common;

/// <summary>One text for one content: members in ordinal order, no white space, so that it can be hashed and compared.</summary>
public static class CanonicalJson
{
    public static byte[] Of(JsonNode content) =>
        JsonSerializer.SerializeToUtf8Bytes(InOrder(content), PlainJson.Options);

    private static JsonNode? InOrder(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .OrderBy(member => member.Key, StringComparer.Ordinal)
                    .Select(member => KeyValuePair.Create(member.Key, InOrder(member.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(InOrder)]),
            _ => node?.DeepClone(),
        };
}
