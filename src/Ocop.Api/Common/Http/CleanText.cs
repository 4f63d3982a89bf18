using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Api.Common.Problems;
using Ocop.Application.Common;

namespace Ocop.Api.Common.Http;

/// <summary>Reads every string of a body as clean text.</summary>
internal sealed class CleanTextJson : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();

        var typed = reader.GetString()!;
        return CleanText.IsForbiddenIn(typed) ? throw new ForbiddenTextException() : CleanText.Of(typed);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    public override string ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value);
}

/// <summary>A <see cref="JsonException"/>, because the serializer adds to those where they happened.</summary>
internal sealed class ForbiddenTextException : JsonException
{
    private static readonly Text Said = new(
        "Có ký tự ẩn hoặc ký tự điều khiển không được phép.",
        "There is an invisible or control character, which is not allowed."
    );

    public ProblemError Fault =>
        new()
        {
            Pointer = UnreadableJson.PointerOf(Path ?? ""),
            Code = "text.forbidden-character",
            Message = Said.Current,
        };
}
