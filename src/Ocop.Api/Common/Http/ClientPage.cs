using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Ocop.Api.Common.Http;

/// <summary>
/// The one page of the web client. It names what its address will need first (<c>client/src/app/first-load.json</c>), so
/// that a browser fetches all of it at once instead of finding out from one script after another.
/// </summary>
internal sealed class ClientPage(IWebHostEnvironment environment)
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(100);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly IFileProvider _files = environment.WebRootFileProvider;
    private Built? _built;

    /// <summary>The page for an address, or 404 where no client has been built.</summary>
    public IResult For(HttpRequest request)
    {
        var page = _files.GetFileInfo("index.html");
        if (!page.Exists)
            return TypedResults.NotFound();

        var text = Read(page).For(request);
        var content = Utf8.GetBytes(text);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"");
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        return TypedResults.File(content, "text/html; charset=utf-8", entityTag: tag);
    }

    /// <summary>Read again when the client was built again, as developers do while the server runs.</summary>
    private Built Read(IFileInfo page)
    {
        if (_built is { } known && known.At == page.LastModified)
            return known;

        var list = _files.GetFileInfo("first-load.json");
        using var text = new StreamReader(page.CreateReadStream(), Utf8);
        using var loads = list.Exists ? list.CreateReadStream() : new MemoryStream("[]"u8.ToArray());
        return _built = new(
            page.LastModified,
            text.ReadToEnd(),
            JsonSerializer.Deserialize<FirstLoad[]>(loads, JsonSerializerOptions.Web)!
        );
    }

    private sealed record Built(DateTimeOffset At, string Text, FirstLoad[] Loads)
    {
        public string For(HttpRequest request)
        {
            var path = request.Path.Value ?? "/";
            var hints = Loads
                .Select(load => (load, match: Regex.Match(path, load.Address, RegexOptions.None, LongEnough)))
                .Where(found => found.match.Success)
                .SelectMany(found => found.load.Hints(found.match, isPlain: !request.QueryString.HasValue));

            return Text.Replace("</head>", $"{string.Concat(hints)}</head>", StringComparison.Ordinal);
        }
    }

    /// <param name="Address">A pattern of addresses.</param>
    /// <param name="Scripts">Files of the page, beyond those that every page needs.</param>
    /// <param name="Styles">Style sheets of the page.</param>
    /// <param name="Answers">What it asks the API; groups of the pattern stand for what they found.</param>
    private sealed record FirstLoad(string Address, string[] Scripts, string[] Styles, string[] Answers)
    {
        /// <param name="address">Where the page is.</param>
        /// <param name="isPlain">Whether nothing is asked in the address that would change the answers.</param>
        public IEnumerable<string> Hints(Match address, bool isPlain) =>
            Scripts
                .Select(file => $"<link rel=\"modulepreload\" fetchpriority=\"low\" crossorigin href=\"{file}\">")
                .Concat(Styles.Select(file => $"<link rel=\"preload\" as=\"style\" crossorigin href=\"{file}\">"))
                .Concat(
                    (isPlain ? Answers : []).Select(answer =>
                        $"<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{HtmlEncoder.Default.Encode(address.Result(answer))}\">"
                    )
                );
    }
}
