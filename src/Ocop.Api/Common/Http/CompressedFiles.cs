using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Ocop.Api.Common.Http;

/// <summary>
/// Serves a file in the form that the build has compressed at leisure (<c>client/scripts/compress.mjs</c>): a fifth smaller
/// than what can be compressed while the visitor waits, and no work for the server.
/// </summary>
internal static class CompressedFiles
{
    private static readonly (string Coding, string Ending)[] Known = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Leads a request to the compressed file beside the one asked for, when there is one that the browser takes.</summary>
    public static IApplicationBuilder UseCompressedFiles(this IApplicationBuilder app)
    {
        var files = app.ApplicationServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        return app.Use(
            (context, next) =>
            {
                var request = context.Request;
                if (request.Path.StartsWithSegments("/assets"))
                {
                    context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
                    var ending = Known
                        .Where(known => Takes(request, known.Coding))
                        .Select(known => known.Ending)
                        .FirstOrDefault(ending => files.GetFileInfo(request.Path + ending).Exists);
                    request.Path = new PathString(request.Path + ending);
                }

                return next(context);
            }
        );
    }

    /// <summary>Says how the file is compressed, and what it is when it is not.</summary>
    public static void Describe(StaticFileResponseContext served)
    {
        foreach (var (coding, ending) in Known)
        {
            if (served.File.Name.EndsWith(ending, StringComparison.Ordinal))
                served.Context.Response.Headers.ContentEncoding = coding;
        }
    }

    private static bool Takes(HttpRequest request, string coding) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted)
        && accepted.Any(each => each.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && each.Quality != 0);

    /// <summary>Knows a compressed file by the name it has without its last ending.</summary>
    internal sealed class ContentTypes : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _types = new();

        public bool TryGetContentType(string subpath, out string contentType)
        {
            var isCompressed = Known.Any(known => subpath.EndsWith(known.Ending, StringComparison.Ordinal));
            return _types.TryGetContentType(isCompressed ? subpath[..^3] : subpath, out contentType!);
        }
    }
}
