using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Loading;

/// <summary>How regulations are written in files and in the database.</summary>
public static class CatalogueJson
{
    /// <summary>For files that people write: a misspelt, doubled or missing member is an error, not a silent gap.</summary>
    public static readonly JsonSerializerOptions InFiles = new(Common())
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>For what this system wrote itself.</summary>
    public static readonly JsonSerializerOptions InDatabase = new(Common())
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static JsonSerializerOptions Common() =>
        new(JsonSerializerDefaults.Web)
        {
            PropertyNameCaseInsensitive = false,
            NumberHandling = JsonNumberHandling.Strict,
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
                new MonthDayJson(),
            },
        };

    private sealed class MonthDayJson : JsonConverter<MonthDay>
    {
        public override MonthDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            MonthDay.TryParse(reader.GetString(), null, out var day)
                ? day
                : throw new JsonException("A day of the year is written MM-dd.");

        public override void Write(Utf8JsonWriter writer, MonthDay value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
