using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Ocop.Api.Common.OpenApi.Examples;

/// <summary>Composes a whole example from those of the members, so that none has to be written by hand and kept valid.</summary>
/// <param name="schemas">The named schemas of the document.</param>
internal sealed class ExampleComposer(IDictionary<string, IOpenApiSchema> schemas)
{
    /// <summary>An example of what a schema describes.</summary>
    /// <param name="schema">The schema, or a reference to a named one.</param>
    /// <param name="member">What it is the value of, such as <c>productName</c>.</param>
    /// <returns>Null where nothing can be said without going round in circles.</returns>
    public JsonNode? Of(IOpenApiSchema schema, string member) => Of(schema, "", member, []);

    private JsonNode? Of(IOpenApiSchema schema, string owner, string member, string[] within)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } id })
            return within.Contains(id) ? null : Of(schemas[id], id, member, [.. within, id]);
        if (schema.Examples is [{ } own, ..])
            return own.DeepClone();
        if (schema.Properties is { Count: > 0 } properties)
            return Object(properties, owner, within);

        return (schema.Type & ~JsonSchemaType.Null) switch
        {
            JsonSchemaType.Array => Array(schema.Items!, owner, member, within),
            JsonSchemaType.Object => new JsonObject(),
            _ => Value(schema, member == "id" ? owner : member),
        };
    }

    private JsonObject Object(IDictionary<string, IOpenApiSchema> properties, string owner, string[] within)
    {
        var example = new JsonObject();

        foreach (var (name, property) in properties)
        {
            var value = Known(property, owner, name, out var said) ? said : Of(property, owner, name, within);
            if (value is not null)
                example[name] = value;
        }

        return example;
    }

    private JsonArray Array(IOpenApiSchema items, string owner, string member, string[] within)
    {
        var item = Known(items, owner, member, out var said) ? said : Of(items, owner, member, within);
        return item is null ? [] : [item];
    }

    /// <summary>What is said of the member, if it can be one of this schema.</summary>
    private static bool Known(IOpenApiSchema schema, string owner, string member, out JsonNode? said)
    {
        said = null;
        return schema is OpenApiSchema { Examples: null, Enum: null or [] }
            && ExampleWords.Has(owner, member, out said)
            && (said is null || Kind(said) == Kind(schema.Type & ~JsonSchemaType.Null));
    }

    private static JsonSchemaType? Kind(JsonNode said) =>
        said.GetValueKind() switch
        {
            JsonValueKind.Number => JsonSchemaType.Number,
            JsonValueKind.Object => JsonSchemaType.Object,
            _ => JsonSchemaType.String,
        };

    private static JsonSchemaType? Kind(JsonSchemaType? type) =>
        type == JsonSchemaType.Integer ? JsonSchemaType.Number : type;

    private static JsonNode? Value(IOpenApiSchema schema, string member) =>
        schema switch
        {
            { Enum: [{ } first, ..] } => first.DeepClone(),
            { Type: { } type } when type.HasFlag(JsonSchemaType.Boolean) => true,
            { Type: { } type } when type.HasFlag(JsonSchemaType.Integer) => 1,
            { Type: { } type } when type.HasFlag(JsonSchemaType.Number) => 1.5,
            { Format: "uuid" } => IdOf(member).ToString(),
            { Format: "date" } => "2026-06-30",
            { Format: "date-time" } => "2026-06-30T02:00:00Z",
            { Format: "binary" } => "(tệp)",
            _ => null,
        };

    /// <summary>The same for members of the same name, so that examples go together.</summary>
    private static Guid IdOf(string member)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(member)).AsSpan(0, 16);
        (bytes[0], bytes[1]) = (0x01, 0x97); // made in the year of these examples, as the time in a UUIDv7 has it
        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0f));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3f));
        return new(bytes, bigEndian: true);
    }
}
