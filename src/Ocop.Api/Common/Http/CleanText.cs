using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Api.Common.Problems;
using Ocop.Application.Common;

namespace Ocop.Api.Common.Http;

/// <summary>Reads every string of a body as clean text.</summary>
internal sealed class CleanTextJson : JsonConverter<string>
{
    /// <summary>No text is longer, in UTF-16 code units; most members allow far less.</summary>
    public const int Longest = 100_000;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();

        var typed = reader.GetString()!;
        if (typed.Length > Longest)
            throw ForbiddenTextException.TooLong;

        return CleanText.IsForbiddenIn(typed) ? throw ForbiddenTextException.Invisible : CleanText.Of(typed);
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
internal sealed class ForbiddenTextException(string code, Text said) : JsonException
{
    private static readonly Text InvisibleSaid = new(
        "Có ký tự ẩn hoặc ký tự điều khiển không được phép.",
        "There is an invisible or control character, which is not allowed."
    );

    private static readonly Text TooLongSaid = new(
        "Văn bản không được dài quá 100.000 ký tự.",
        "No text may be longer than 100,000 characters."
    );

    public static ForbiddenTextException Invisible => new("text.forbidden-character", InvisibleSaid);

    public static ForbiddenTextException TooLong => new("text.too-long", TooLongSaid);

    public ProblemError Fault =>
        new()
        {
            Pointer = UnreadableJson.PointerOf(Path ?? ""),
            Code = code,
            Message = said.Current,
        };
}
