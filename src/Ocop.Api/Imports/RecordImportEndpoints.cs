using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Imports.Records;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Imports;
using Ocop.Domain.Imports.Records;

namespace Ocop.Api.Imports;

/// <summary>What systems of provinces send.</summary>
internal static class RecordImportEndpoints
{
    public static void MapRecordImports(this IEndpointRouteBuilder api)
    {
        var imports = api.MapGroup("/record-imports").WithTags("Imports").RequireAuthorization(Who.RecordSenders);
        imports.MapPost("", OpenRecordImport);
        imports.MapPost("/{id}/batches", AddRecordBatch);
        imports.MapPost("/{id}/dry-run", CheckRecords);
        imports.MapPost("/{id}/commitment", CommitRecords);

        var reading = api.MapGroup("").WithTags("Imports").RequireAuthorization(Who.RecordReaders);
        reading.MapGet("/record-imports/{id}", GetRecordImport);
        reading.MapGet("/record-imports/{id}/findings", ListRecordFindings);
        reading.MapGet("/source-records", ListSourceRecords);
    }

    /// <summary>Begin to send records from a province's own system.</summary>
    /// <remarks>
    /// By the system itself, or by an officer of its agency who names it in `clientId`. Rows are sent in batches, looked
    /// through (`dry-run`), and entered (`commitment`). Nothing else changes before the commitment.
    /// </remarks>
    /// <response code="201">The import, which takes batches.</response>
    private static async Task<Created<RecordImportView>> OpenRecordImport(
        OpenedRecordImport opened,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(new OpenRecordImport(opened.ClientId), cancellationToken);
        return TypedResults.Created(AddressOf(id), await mediator.Send(new GetRecordImport(id), cancellationToken));
    }

    /// <summary>Send rows of an import.</summary>
    /// <remarks>
    /// A row is a product with its present recognition, under the system's own id and a version that rises with every
    /// change there. `removed` takes a product back that was entered in error; then nothing else is said. At most 5,000
    /// rows at once and 20,000 in an import, unless the deployment says otherwise. A batch that is sent twice does no harm.
    /// </remarks>
    /// <response code="201">The import with these rows.</response>
    private static async Task<Created<RecordImportView>> AddRecordBatch(
        Id<RecordImport> id,
        SentBatch batch,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new AddRecordBatch(id, batch.Rows, ifMatch.Version), cancellationToken);
        return TypedResults.Created(AddressOf(id), await mediator.Send(new GetRecordImport(id), cancellationToken));
    }

    /// <summary>Have the rows of an import looked through.</summary>
    /// <remarks>
    /// Done in the background: ask at `Location` until `state` is `checked`. Then `counts` says what entering the rows would
    /// do, and the findings say why. It may be asked for again, as the register goes on changing.
    /// </remarks>
    /// <response code="202">The import, which is being looked through.</response>
    private static async Task<Accepted<RecordImportView>> CheckRecords(
        Id<RecordImport> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new CheckRecords(id, ifMatch.Version), cancellationToken);
        return TypedResults.Accepted(AddressOf(id), await mediator.Send(new GetRecordImport(id), cancellationToken));
    }

    /// <summary>Enter the rows of an import.</summary>
    /// <remarks>
    /// Done in the background: ask at `Location` until `state` is `entered`. All rows without errors are entered, or none is.
    /// Where rows have errors, `excludeRowsWithErrors` must say so; where errors appear that the dry run did not have, the
    /// import comes back as `checked`. What is unchanged stays as it is and is not told by the change feed.
    /// </remarks>
    /// <response code="202">The import, which is being entered.</response>
    private static async Task<Accepted<RecordImportView>> CommitRecords(
        Id<RecordImport> id,
        RequestedCommitment commitment,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var command = new CommitRecords(id, commitment.ExcludeRowsWithErrors, ifMatch.Version);
        await mediator.Send(command, cancellationToken);
        return TypedResults.Accepted(AddressOf(id), await mediator.Send(new GetRecordImport(id), cancellationToken));
    }

    /// <summary>See how an import of records is going.</summary>
    /// <response code="200">Its state, its progress in rows, and what was counted.</response>
    private static async Task<Ok<RecordImportView>> GetRecordImport(
        Id<RecordImport> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetRecordImport(id), cancellationToken));

    /// <summary>Look through the findings of an import of records.</summary>
    /// <remarks>Sorted by `row`.</remarks>
    /// <param name="id">The import's id.</param>
    /// <param name="severity">Only findings of this severity; may be repeated.</param>
    /// <param name="code">Only findings with this code; may be repeated.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of findings.</response>
    private static async Task<Ok<Page<RecordFindingView>>> ListRecordFindings(
        Id<RecordImport> id,
        [FromQuery(Name = "severity")] EnumWord<FindingSeverity>[]? severity,
        [FromQuery(Name = "code")] string[]? code,
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListRecordFindings(id, severity.Values(), code ?? [], page.Request),
                cancellationToken
            )
        );

    /// <summary>Find products by the ids that systems know them by.</summary>
    /// <remarks>Sorted by `sourceId`. A system finds its own ids, officers and auditors those of agencies of their territory.</remarks>
    /// <param name="clientId">Only ids of this system.</param>
    /// <param name="sourceId">Only this id; may be repeated.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of ids, each with its product.</response>
    private static async Task<Ok<Page<SourceRecordView>>> ListSourceRecords(
        [FromQuery(Name = "clientId")] Id<ApiClient>? clientId,
        [FromQuery(Name = "sourceId")] string[]? sourceId,
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new ListSourceRecords(clientId, sourceId ?? [], page.Request), cancellationToken)
        );

    private static string AddressOf(Id<RecordImport> id) => $"/api/v1/record-imports/{id}";
}

/// <summary>Whose records are to be sent.</summary>
/// <param name="ClientId">The system; a system may leave it out, as it sends its own.</param>
internal sealed record OpenedRecordImport(Id<ApiClient>? ClientId = null);

/// <summary>Rows as a system sends them.</summary>
/// <param name="Rows">5,000 at most, unless the deployment says otherwise.</param>
internal sealed record SentBatch(IReadOnlyList<SentRecord> Rows);
