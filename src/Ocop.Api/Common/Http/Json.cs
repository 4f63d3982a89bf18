using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Producers;

namespace Ocop.Api.Common.Http;

internal static class Json
{
    /// <summary>
    /// Nothing is filled in silently: what a record's constructor asks for must be in the document, and nothing else.
    /// Absent values are left out of answers.
    /// </summary>
    public static void BeStrict(this JsonSerializerOptions options)
    {
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new CleanTextJson());
        options.Converters.Add(new IdJson());
        options.Converters.Add(new TextJson());
        options.Converters.Add(new ProductCodeJson());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
    }
}

/// <summary>Writes every <see cref="Id{TEntity}"/> as the uuid it wraps.</summary>
internal sealed class IdJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsConstructedGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Id<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var converter = typeof(Converter<>).MakeGenericType(typeToConvert.GenericTypeArguments);
        return (JsonConverter)Activator.CreateInstance(converter)!;
    }

    private sealed class Converter<TEntity> : JsonConverter<Id<TEntity>>
    {
        public override Id<TEntity> Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out var id)
                ? new(id)
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Id<TEntity> value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}

/// <summary>Words in both languages: <c>{ "vi": …, "en": … }</c>.</summary>
internal sealed class TextJson : JsonConverter<Text>
{
    public override Text Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var words = JsonSerializer.Deserialize<Words>(ref reader, options)!;
        return new(words.Vi, words.En);
    }

    public override void Write(Utf8JsonWriter writer, Text value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("vi", value.Vi);
        writer.WriteString("en", value.En);
        writer.WriteEndObject();
    }

    private sealed record Words(string Vi, string En);
}

/// <summary>A product code is one word: <c>15-02647-3-2026</c>.</summary>
internal sealed class ProductCodeJson : JsonConverter<ProductCode>
{
    public override ProductCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ProductCode.TryParse(reader.GetString(), null, out var code)
            ? code
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ProductCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
