using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Ocop.Application.Register.OpenData;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Register;

/// <summary>Communes with their counts as GeoJSON (RFC 7946).</summary>
internal static class CommuneMap
{
    public static JsonObject Of(IEnumerable<MappedCommune> communes, CommuneOutlines outlines) =>
        new()
        {
            ["type"] = "FeatureCollection",
            ["features"] = new JsonArray([.. communes.Select(commune => Feature(commune, outlines))]),
        };

    private static JsonObject Feature(MappedCommune commune, CommuneOutlines outlines) =>
        new()
        {
            ["type"] = "Feature",
            ["id"] = commune.Code,
            ["geometry"] = outlines.Of(commune.Code),
            ["properties"] = new JsonObject
            {
                ["code"] = commune.Code,
                ["name"] = commune.Name,
                ["province"] = commune.Province,
                ["certified"] = commune.Certified,
                ["star3"] = commune.Star3,
                ["star4"] = commune.Star4,
                ["star5"] = commune.Star5,
            },
        };
}

/// <summary>
/// The outlines of the communes, where a deployment brings them: <c>communes.geojson</c> in <c>GeoPath</c>, or in <c>geo</c>
/// of the data folder, each feature with the commune's <c>code</c> among its properties. They belong to others, so none ship
/// with the software.
/// </summary>
internal sealed class CommuneOutlines(IConfiguration configuration, DataFolder data)
{
    private readonly Lazy<FrozenDictionary<string, JsonNode>> _known = new(() =>
        Read(Path.Combine(configuration["GeoPath"] ?? data.PathTo("geo"), "communes.geojson"))
    );

    /// <returns>Nothing when it is not known.</returns>
    public JsonNode? Of(string code) => _known.Value.GetValueOrDefault(code)?.DeepClone();

    private static FrozenDictionary<string, JsonNode> Read(string path)
    {
        if (!File.Exists(path))
            return FrozenDictionary<string, JsonNode>.Empty;

        using var file = File.OpenRead(path);
        return JsonNode.Parse(file)!["features"]!
            .AsArray()
            .ToFrozenDictionary(feature => (string)feature!["properties"]!["code"]!, feature => feature!["geometry"]!);
    }
}
