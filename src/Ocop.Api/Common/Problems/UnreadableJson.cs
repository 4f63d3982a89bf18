using System.Text.Json;

namespace Ocop.Api.Common.Problems;

/// <summary>Says where a body could not be read, in words of ours: the serializer's would name our types.</summary>
internal static class UnreadableJson
{
    private static readonly Text Said = new(
        "Không đọc được chỗ này: thiếu, thừa, trùng hoặc sai kiểu.",
        "This cannot be read: it is missing, unknown, doubled or of the wrong type."
    );

    public static ProblemError? Locate(BadHttpRequestException unreadable) =>
        unreadable.InnerException is JsonException { Path: { } path }
            ? new()
            {
                Pointer = PointerOf(path),
                Code = "unreadable",
                Message = Said.Current,
            }
            : null;

    /// <summary>The serializer's <c>$.choices[3].option</c> as a JSON pointer.</summary>
    public static string PointerOf(string path) =>
        path.TrimStart('$').Replace("['", "/").Replace("']", "").Replace('.', '/').Replace('[', '/').Replace("]", "");
}
