using Microsoft.AspNetCore.StaticFiles;

namespace Ocop.Api.Common.Http;

/// <summary>Serves the web client that the build has made from <c>client/</c>.</summary>
internal static class ClientFiles
{
    /// <summary>Files whose name holds their hash never change; all others are asked for again.</summary>
    public static void UseClientFiles(this IApplicationBuilder app) =>
        app.UseCompressedFiles()
            .UseWhen(http => http.Request.Path != "/", folders => folders.UseDefaultFiles())
            .UseStaticFiles(
                new StaticFileOptions
                {
                    ContentTypeProvider = new CompressedFiles.ContentTypes(),
                    OnPrepareResponse = served =>
                    {
                        CompressedFiles.Describe(served);
                        if (served.Context.Request.Path.StartsWithSegments("/assets"))
                            served.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                        else
                            AskAgain(served);
                    },
                }
            );

    /// <summary>The client's own addresses: whatever is no file and not the API's gets the page, which knows its routes.</summary>
    public static void MapClient(this IEndpointRouteBuilder app)
    {
        var page = app.ServiceProvider.GetRequiredService<ClientPage>();
        foreach (var pattern in new[] { "/", @"{*path:nonfile:regex(^(?!(api|openapi)(/|$)))}" })
        {
            app.MapFallback(pattern, http => page.For(http.Request).ExecuteAsync(http))
                .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]))
                .ExcludeFromDescription()
                .AllowAnonymous();
        }
    }

    private static void AskAgain(StaticFileResponseContext served) =>
        served.Context.Response.Headers.CacheControl = "no-cache";
}
