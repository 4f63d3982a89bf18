using Ocop.Infrastructure.Common;

namespace Ocop.Api.AdministrativeUnits;

/// <summary>
/// The outlines of the provinces, where a deployment brings them: <c>provinces.topo.json</c> in <c>GeoPath</c>, or in
/// <c>geo</c> of the data folder. They belong to others, so none ship with the software; without them the web client
/// draws a schematic map.
/// </summary>
internal static class ProvinceShapes
{
    private const string File = "provinces.topo.json";

    public static void MapProvinceShapes(this IEndpointRouteBuilder app) =>
        app.MapGet($"/geo/{File}", Read).AllowAnonymous().ExcludeFromDescription();

    private static IResult Read(IConfiguration configuration, DataFolder data, HttpContext http)
    {
        var file = Path.GetFullPath(Path.Combine(configuration["GeoPath"] ?? data.PathTo("geo"), File));

        http.Response.Headers.CacheControl = "public, no-cache";
        return System.IO.File.Exists(file)
            ? TypedResults.PhysicalFile(file, "application/json")
            : TypedResults.NoContent();
    }
}
