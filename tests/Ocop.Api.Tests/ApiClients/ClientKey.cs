using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Ocop.Api.Tests.ApiClients;

/// <summary>A key pair of a system, which signs assertions by hand so that it can sign wrong ones too.</summary>
internal sealed class ClientKey : IDisposable
{
    private readonly ECDsa _pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The public half as the agency states it.</summary>
    public JsonObject Stated
    {
        get
        {
            var point = _pair.ExportParameters(includePrivateParameters: false).Q;
            return new() { ["x"] = Base64Url.EncodeToString(point.X), ["y"] = Base64Url.EncodeToString(point.Y) };
        }
    }

    public static JsonObject Claims(string client) =>
        new()
        {
            ["iss"] = client,
            ["sub"] = client,
            ["aud"] = "http://localhost:5080/oauth/token",
            ["jti"] = Guid.CreateVersion7().ToString(),
            ["exp"] = TimeProvider.System.GetUtcNow().AddMinutes(2).ToUnixTimeSeconds(),
        };

    public string Sign(JsonObject claims, string algorithm = "ES256")
    {
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT" };
        var signed = $"{Encoded(header)}.{Encoded(claims)}";
        var signature = _pair.SignData(
            Encoding.ASCII.GetBytes(signed),
            HashAlgorithmName.SHA256,
            DSASignatureFormat.IeeeP1363FixedFieldConcatenation
        );

        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    public void Dispose() => _pair.Dispose();

    private static string Encoded(JsonObject json) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
