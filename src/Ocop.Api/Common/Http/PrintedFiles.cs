using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using Ocop.Application.Printing;

namespace Ocop.Api.Common.Http;

/// <summary>Papers as files: always an attachment, with a strong entity tag because equal records give equal bytes.</summary>
internal static class PrintedFiles
{
    /// <summary>Maps a GET that answers with a paper in the format that is asked for.</summary>
    public static RouteHandlerBuilder MapPrinted(this RouteGroupBuilder group, string pattern, Delegate handler) =>
        group
            .MapGet(pattern, handler)
            .Produces<Stream>(
                StatusCodes.Status200OK,
                "application/pdf",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            );

    /// <summary>Maps a GET that answers with a PDF file.</summary>
    public static RouteHandlerBuilder MapPdf(this IEndpointRouteBuilder group, string pattern, Delegate handler) =>
        group.MapGet(pattern, handler).Produces<Stream>(StatusCodes.Status200OK, "application/pdf");

    public static PrintFormat OrPdf(this EnumWord<PrintFormat>? format) => format?.Value ?? PrintFormat.Pdf;

    public static FileContentHttpResult ToAnswer(this PrintedFile file) =>
        TypedResults.File(file.Content, file.ContentType, file.FileName, entityTag: TagOf(file.Content));

    private static EntityTagHeaderValue TagOf(byte[] content) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"");
}
