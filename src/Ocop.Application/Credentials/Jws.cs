using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace Ocop.Application.Credentials;

/// <summary>The compact form of a signed JSON text (RFC 7515).</summary>
internal static class Jws
{
    /// <param name="type">The media type of the whole, where it is to be named.</param>
    public static string Compact(this ISigningKey key, JsonObject claims, string? type = null)
    {
        var header = new JsonObject { ["alg"] = "ES256", ["kid"] = key.Public.Id };
        if (type is not null)
            header["typ"] = type;

        var signed = $"{Encoded(header)}.{Encoded(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Encoded(JsonObject json) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString(PlainJson.Options)));
}
