using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using Ocop.Application.Common;
using Ocop.Application.Printing;

namespace Ocop.Api.Common.Http;

/// <summary>Papers as files: always an attachment, with a strong entity tag because equal records give equal bytes.</summary>
internal static class PrintedFiles
{
    /// <summary>Answers with a paper in the format that is asked for.</summary>
    public static RouteHandlerBuilder AnswersPaper(this RouteHandlerBuilder get) =>
        get.Produces<Stream>(StatusCodes.Status200OK, "application/pdf", MediaTypes.Xlsx);

    /// <summary>Answers with a PDF file.</summary>
    public static RouteHandlerBuilder AnswersPdf(this RouteHandlerBuilder get) =>
        get.Produces<Stream>(StatusCodes.Status200OK, "application/pdf");

    public static PrintFormat OrPdf(this EnumWord<PrintFormat>? format) => format?.Value ?? PrintFormat.Pdf;

    public static FileContentHttpResult ToAnswer(this PrintedFile file) =>
        TypedResults.File(file.Content, file.ContentType, file.FileName, entityTag: TagOf(file.Content));

    private static EntityTagHeaderValue TagOf(byte[] content) =>
        new($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"");
}
