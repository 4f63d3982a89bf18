using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ocop.Application.Common;

/// <summary>JSON in which Vietnamese letters stand as they are: escaped, each would take three times the room.</summary>
public static class PlainJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
