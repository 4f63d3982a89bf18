using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Imports;
using Ocop.Domain.Imports;

namespace Ocop.Api.Imports;

internal static class ImportEndpoints
{
    private const int LargestFile = 5 * 1024 * 1024;
    private const int LargestRequest = LargestFile + (64 * 1024);

    public static void MapImports(this IEndpointRouteBuilder api)
    {
        var imports = api.MapGroup("/imports").WithTags("Imports").RequireAuthorization(Who.Importers);
        imports.MapPost("", ReceiveImport).DisableAntiforgery().WithMetadata(new RequestLimit(LargestRequest));
        imports.MapPost("/{id}/commitment", CommitImport);

        var reading = api.MapGroup("/imports").WithTags("Imports").RequireAuthorization(Who.ImportReaders);
        reading.MapGet("/{id}", GetImport);
        reading.MapGet("/{id}/findings", ListImportFindings);
    }

    /// <summary>Try a list of recognitions, without entering it.</summary>
    /// <remarks>
    /// The file is CSV in UTF-8 (with or without a byte order mark) or an Excel workbook (.xlsx; its first worksheet, of
    /// formulas the values kept), which its content tells, at most 5 MB and 20,000 rows, with the columns
    /// `province_at_recognition`, `district_at_recognition`, `commune_at_recognition`, `producer_name`, `producer_kind`,
    /// `product_name`, `product_group`, `stars`, `score`, `decision_number`, `decision_date`, `round_or_year`,
    /// `recognised_by` and `source_url`. Place names are those of the time. The answer counts what entering it would do
    /// and shows the first findings. A province officer brings in rows of their own province of today; rows of others are
    /// errors.
    /// </remarks>
    /// <param name="file">The list.</param>
    /// <param name="mediator">Dispatches the command.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="201">The import, ready to be looked through and committed.</response>
    private static async Task<Created<ImportView>> ReceiveImport(
        IFormFile file,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var content = await ContentOf(file, cancellationToken);
        var id = await mediator.Send(new ReceiveImport(Path.GetFileName(file.FileName), content), cancellationToken);
        return TypedResults.Created($"/api/v1/imports/{id}", await mediator.Send(new GetImport(id), cancellationToken));
    }

    /// <summary>Look at an import.</summary>
    /// <response code="200">Its counts, its first findings, and what it entered if it is committed.</response>
    private static async Task<Ok<ImportView>> GetImport(
        Id<Import> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetImport(id), cancellationToken));

    /// <summary>Look through the findings of an import.</summary>
    /// <remarks>Sorted by `line`.</remarks>
    /// <param name="id">The import's id.</param>
    /// <param name="severity">Only findings of this severity; may be repeated.</param>
    /// <param name="code">Only findings with this code; may be repeated.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of findings.</response>
    private static async Task<Ok<Page<ImportFindingView>>> ListImportFindings(
        Id<Import> id,
        [FromQuery(Name = "severity")] EnumWord<FindingSeverity>[]? severity,
        [FromQuery(Name = "code")] string[]? code,
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListImportFindings(id, severity.Values(), code ?? [], page.Request),
                cancellationToken
            )
        );

    /// <summary>Enter the rows of an import.</summary>
    /// <remarks>
    /// All rows without errors are entered, or none is. Where rows have errors, `excludeRowsWithErrors` must say so. What
    /// the register has already stays as it is: a list that comes again changes nothing. An import is committed once.
    /// </remarks>
    /// <response code="201">The import with what it entered.</response>
    private static async Task<Created<ImportView>> CommitImport(
        Id<Import> id,
        RequestedCommitment commitment,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new CommitImport(id, commitment.ExcludeRowsWithErrors, ifMatch.Version), cancellationToken);
        return TypedResults.Created($"/api/v1/imports/{id}", await mediator.Send(new GetImport(id), cancellationToken));
    }

    private static async Task<ReadOnlyMemory<byte>> ContentOf(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length > LargestFile)
            throw new BadHttpRequestException("The file is too large.", StatusCodes.Status413PayloadTooLarge);

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }

    private sealed record RequestLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}

/// <summary>How an import is to be committed.</summary>
/// <param name="ExcludeRowsWithErrors">Whether rows with errors are to be left out; to be said when there are any.</param>
internal sealed record RequestedCommitment(bool ExcludeRowsWithErrors = false);
