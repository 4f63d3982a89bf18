using System.Text.Json.Nodes;
using Ocop.Application.Register;

namespace Ocop.Api.Common.OpenApi;

/// <summary>Where programs that know nothing but the host find this API (RFC 9727), as links (RFC 9264).</summary>
internal static class ApiCatalog
{
    public const string Path = "/.well-known/api-catalog";

    private const string ContentType = "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"";

    public static void MapApiCatalog(this IEndpointRouteBuilder app) =>
        app.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], Read).AllowAnonymous().ExcludeFromDescription();

    private static ContentHttpResult Read(PublicAddress address, HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=3600";
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.Link = $"<{Path}>; rel=\"api-catalog\"";
        return TypedResults.Content(Links(address).ToJsonString(), ContentType);
    }

    private static JsonObject Links(PublicAddress address) =>
        new()
        {
            ["linkset"] = new JsonArray(
                new JsonObject
                {
                    ["anchor"] = new Uri(address.Root, "/api/v1").AbsoluteUri,
                    ["service-desc"] = To(
                        address,
                        DocumentationPages.Document,
                        "application/vnd.oai.openapi+json;version=3.1"
                    ),
                    ["service-doc"] = To(address, "/docs", "text/html"),
                    ["service-meta"] = To(address, "/.well-known/oauth-authorization-server", "application/json"),
                    ["status"] = To(address, "/readyz", "text/plain"),
                }
            ),
        };

    private static JsonArray To(PublicAddress address, string path, string type) =>
        new(new JsonObject { ["href"] = new Uri(address.Root, path).AbsoluteUri, ["type"] = type });
}
