using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.OpenApi;
using Ocop.Application.Common;
using Ocop.Application.Register;
using Ocop.Application.Register.Exports;

namespace Ocop.Api.Register;

/// <summary>The register as a file.</summary>
internal static class ExportEndpoints
{
    /// <summary>What an export says of itself before its first byte; pages of others may read it.</summary>
    public static readonly AnswerHeader[] Headers =
    [
        new("Export-Rows", "How many products the file has."),
        new("Export-Sha256", "The SHA-256 of the file, uncompressed, in hexadecimal."),
        new("Export-Schema", "The version of its members and columns."),
        new(
            "Export-Cursor",
            "The `cursor` with which `GET /changes` goes on from the snapshot that the file was made from."
        ),
    ];

    public static void MapExports(this IEndpointRouteBuilder api) =>
        api.MapGet("/certified-products/export", ExportRegister)
            .AllowAnonymous()
            .WithTags("Changes")
            .WithMetadata(new AnswerHeaders(Headers))
            .Produces<Stream>(StatusCodes.Status200OK, "application/x-ndjson", "text/csv", MediaTypes.Xlsx);

    /// <summary>Export the register as a file.</summary>
    /// <remarks>
    /// Filters are those of the list; without `status` the products that are certified on the day. `ndjson` has on each line
    /// what `GET /changes` tells of a product: with `status=any` and no other filter it is the whole register, and the file
    /// together with the changes after `Export-Cursor` is the register from then on. `csv` (UTF-8 with a byte order mark) and
    /// `xlsx` have a row for each product as the list shows it; a cell that would begin a formula has `'` in front.
    ///
    /// The file is made from one snapshot before it is sent. Compare `Export-Sha256` with what arrived.
    /// </remarks>
    /// <param name="query">What to export.</param>
    /// <param name="format">How it is written; `ndjson` when left out.</param>
    /// <param name="response">Gets what the file says of itself.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileStreamHttpResult> ExportRegister(
        [AsParameters] RegisterQuery query,
        [FromQuery(Name = "format")] EnumWord<ExportFormat>? format,
        HttpResponse response,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var filter = query.Filter(RegisterFilter.Certified);
        var file = await mediator.Send(
            new ExportRegister(filter, format?.Value ?? ExportFormat.Ndjson),
            cancellationToken
        );

        string[] values =
        [
            file.Rows.ToString(CultureInfo.InvariantCulture),
            file.Sha256,
            RegisterFile.Schema,
            file.Cursor,
        ];
        foreach (var (header, value) in Headers.Zip(values))
            response.Headers[header.Name] = value;

        // Weak, because it may be compressed on its way.
        var tag = new EntityTagHeaderValue($"\"{file.Sha256[..24]}\"", isWeak: true);
        return TypedResults.Stream(file.Content, file.ContentType, file.FileName, entityTag: tag);
    }
}
