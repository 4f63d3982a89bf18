using System.Security.Cryptography;

namespace Ocop.Api.Register.Verification;

/// <summary>The style sheet of these pages: a file of its own, as the security policy allows none inside a page.</summary>
internal static class VerificationStyle
{
    public const string Path = "/x.css";

    private static readonly byte[] Content = ReadResource();

    /// <summary>Names the very version, so that it is kept for good.</summary>
    public static readonly string Address =
        $"{Path}?v={Convert.ToHexStringLower(SHA256.HashData(Content).AsSpan(0, 6))}";

    public static IResult Read(HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(Content, "text/css; charset=utf-8");
    }

    private static byte[] ReadResource()
    {
        using var file = typeof(VerificationStyle).Assembly.GetManifestResourceStream("verification.css")!;
        using var content = new MemoryStream();
        file.CopyTo(content);
        return content.ToArray();
    }
}
