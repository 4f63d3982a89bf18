using Microsoft.Net.Http.Headers;
using Ocop.Application.Dossiers.Papers;

namespace Ocop.Api.Common.Http;

/// <summary>How a browser is to treat a file.</summary>
internal enum Disposition
{
    /// <summary>Saves it.</summary>
    Attachment,

    /// <summary>Shows it inside a page of this site.</summary>
    Inline,
}

/// <summary>
/// Files of others that our own pages show. Only types that a browser draws without running anything of them; each comes
/// under a policy that lets nothing else in, and into no page but ours.
/// </summary>
internal static class ShownFiles
{
    private const string OnlyHere = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>By type. Browsers refuse to show PDF in a sandbox: their reader of it is one, and runs no script of ours.</summary>
    private static readonly Dictionary<string, string> PolicyOf = new()
    {
        ["application/pdf"] = $"{OnlyHere}; style-src 'unsafe-inline'; object-src 'self'",
        ["image/jpeg"] = $"{OnlyHere}; sandbox",
        ["image/png"] = $"{OnlyHere}; sandbox",
        ["image/webp"] = $"{OnlyHere}; sandbox",
    };

    /// <summary>Answers with a file, shown if that was asked for and is safe, saved otherwise.</summary>
    public static FileStreamHttpResult Send(
        this HttpResponse response,
        OpenedFile file,
        EnumWord<Disposition>? disposition
    )
    {
        if (disposition?.Value is not Disposition.Inline || !PolicyOf.TryGetValue(file.ContentType, out var policy))
            return TypedResults.Stream(file.Content, file.ContentType, file.FileName);

        var shown = new ContentDispositionHeaderValue("inline");
        shown.SetHttpFileName(file.FileName);
        response.Headers.ContentDisposition = shown.ToString();
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return TypedResults.Stream(file.Content, file.ContentType);
    }
}
