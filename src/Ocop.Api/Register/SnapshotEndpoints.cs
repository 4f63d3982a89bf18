using Microsoft.Net.Http.Headers;
using Ocop.Api.Common.Http;
using Ocop.Application.Common;
using Ocop.Application.Common.Paging;
using Ocop.Application.Register.Exports;
using Ocop.Application.Register.Snapshots;

namespace Ocop.Api.Register;

/// <summary>The register of each night, as files that never change.</summary>
internal static class SnapshotEndpoints
{
    private const string ManifestType = "application/jwt";

    public static void MapSnapshots(this IEndpointRouteBuilder api)
    {
        var snapshots = api.MapGroup("/snapshots").WithTags("Open data").AllowAnonymous();

        snapshots.MapGet("", ListSnapshots);
        snapshots.MapGet("/{day}", GetSnapshot);
        snapshots
            .MapGet("/{day}/manifest", GetSnapshotManifest)
            .Produces<Stream>(StatusCodes.Status200OK, ManifestType)
            .KeptFor(TimeSpan.FromDays(1));
        snapshots
            .MapGet("/{day}/files/{format}", GetSnapshotFile)
            .Produces<Stream>(StatusCodes.Status200OK, "application/gzip", MediaTypes.Xlsx)
            .KeptFor(TimeSpan.FromDays(1));
    }

    /// <summary>Look through the snapshots of the register.</summary>
    /// <remarks>
    /// One is made every night and kept for 35 days, the first of each month for good. The newest one comes first
    /// (`limit=1`): its file and the changes after its `cursor` are the register. Sorted by `day`.
    /// </remarks>
    /// <response code="200">One page of snapshots.</response>
    private static async Task<Ok<Page<SnapshotView>>> ListSnapshots(
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListSnapshots(page.Request), cancellationToken));

    /// <summary>Look at the snapshot of a day.</summary>
    /// <remarks>Its files, its signed manifest, and the cursor from which the change feed goes on.</remarks>
    /// <param name="day" example="2026-11-22">The day in Vietnam.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The snapshot and its files.</response>
    private static async Task<Ok<SnapshotView>> GetSnapshot(
        DateOnly day,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetSnapshot(day), cancellationToken));

    /// <summary>Read what the files of a snapshot are, signed.</summary>
    /// <remarks>
    /// A JWT with `typ` `ocop-snapshot+jwt`, signed with ES256 by a key of `/.well-known/jwks.json`. Its claims are `iss`,
    /// `iat`, `day`, `schema`, `licence` (the terms of use), `cursor` and `files` with `name`, `rows`, `bytes` and `sha256`:
    /// whoever holds a file shows by it what the register gave out on that day.
    /// </remarks>
    /// <param name="day" example="2026-11-22">The day in Vietnam.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The signed text.</response>
    private static async Task<ContentHttpResult> GetSnapshotManifest(
        DateOnly day,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Text(await mediator.Send(new GetSnapshotManifest(day), cancellationToken), ManifestType);

    /// <summary>Take a file of a snapshot.</summary>
    /// <remarks>
    /// `ndjson` has on each line what `GET /changes` tells of a product, `csv` and `xlsx` have a row for each product as the
    /// list showed it on the day, whatever its status. Texts are packed with gzip. Parts can be asked for (`Range`).
    /// </remarks>
    /// <param name="day" example="2026-11-22">The day in Vietnam.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileStreamHttpResult> GetSnapshotFile(
        DateOnly day,
        EnumWord<ExportFormat> format,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var file = await mediator.Send(new OpenSnapshotFile(day, format.Value), cancellationToken);
        var tag = new EntityTagHeaderValue($"\"{file.Sha256}\"");

        return TypedResults.Stream(
            file.Content,
            file.ContentType,
            file.FileName,
            entityTag: tag,
            enableRangeProcessing: true
        );
    }
}
