using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ocop.Application.Catalogue.Loading;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Results;

/// <summary>
/// A package as a file: <c>{ "content": …, "format": …, "sha256": … }</c> in canonical JSON, where the hash is that of
/// the content alone. Who alters the content and the hash as well still has to make the figures agree.
/// </summary>
/// <param name="Bytes">The file.</param>
/// <param name="Sha256">Of the content, in hexadecimal.</param>
public sealed record ResultPackageFile(byte[] Bytes, string Sha256)
{
    private const string Format = "ocop-result/2";

    internal static ResultPackageFile Of(ResultPackage package)
    {
        var content = JsonSerializer.SerializeToNode(package, CatalogueJson.InDatabase)!;
        var hash = HashOf(content);
        var file = new JsonObject
        {
            ["content"] = content,
            ["format"] = Format,
            ["sha256"] = hash,
        };

        return new(CanonicalJson.Of(file), hash);
    }

    /// <returns>The package, and whether its content is the one it was written with.</returns>
    /// <exception cref="JsonException">The file is not a package.</exception>
    public static (ResultPackage Package, bool IsIntact) Read(byte[] bytes)
    {
        var file = JsonNode.Parse(bytes) as JsonObject;
        if ((string?)file?["format"] != Format || file["content"] is not { } content)
            throw new JsonException($"This is not a package of the format {Format}.");

        var package = content.Deserialize<ResultPackage>(CatalogueJson.InDatabase)!;
        return (package, (string?)file["sha256"] == HashOf(content));
    }

    private static string HashOf(JsonNode content) =>
        Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Of(content)));
}
