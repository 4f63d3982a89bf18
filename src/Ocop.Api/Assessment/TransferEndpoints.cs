using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Transfers;
using Ocop.Application.Common;
using Ocop.Application.Common.Paging;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Assessment;

/// <summary>Sealed packages from the provinces to the central level.</summary>
internal static class TransferEndpoints
{
    public static void MapTransfers(this IEndpointRouteBuilder api)
    {
        var transfers = api.MapGroup("/transfers").WithTags("Transfers");

        transfers.MapPost("", SealTransfer).RequireAuthorization(Who.ProvinceOfficers);
        transfers.MapPost("/renewals", SealRenewalTransfer).RequireAuthorization(Who.ProvinceOfficers);
        transfers.MapGet("", ListTransfers).RequireAuthorization(Who.AtDecisions);
        transfers.MapGet("/{id}", GetTransfer).RequireAuthorization(Who.AtDecisions);
        transfers
            .MapGet("/{id}/manifest", OpenManifest)
            .Produces<Stream>(StatusCodes.Status200OK, MediaTypeNames.Application.Json)
            .RequireAuthorization(Who.AtDecisions);
        transfers.MapPost("/{id}/receipt", ReceiveTransfer).RequireAuthorization(Who.CentralOfficers);
        transfers.MapPost("/{id}/reassessment-order", OrderReassessment).RequireAuthorization(Who.CentralOfficers);
    }

    /// <summary>Seal the package of a five-star result and send it to the central level.</summary>
    /// <remarks>
    /// The server lists what is in it (letter, approval, dossier, every attached file with its SHA-256, the reports of
    /// commune and council, extra tests, samples), and seals the list with one hash. It never changes. The approval
    /// grants no star: the product waits for the central level.
    /// </remarks>
    /// <response code="201">The package.</response>
    private static async Task<Created<TransferView>> SealTransfer(
        SealTransfer transfer,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(transfer, cancellationToken);
        return TypedResults.Created(
            $"/api/v1/transfers/{id}",
            await mediator.Send(new GetTransfer(id), cancellationToken)
        );
    }

    /// <summary>Seal the package of a five-star renewal and send it to the central level.</summary>
    /// <remarks>
    /// Without a new scoring of the province: letter, report of its agency, dossier with every attached file, report of the
    /// commune, extra tests, samples. The central council decides on it in writing, or in a meeting.
    /// </remarks>
    /// <response code="201">The package.</response>
    private static async Task<Created<TransferView>> SealRenewalTransfer(
        SealRenewalTransfer transfer,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(transfer, cancellationToken);
        return TypedResults.Created(
            $"/api/v1/transfers/{id}",
            await mediator.Send(new GetTransfer(id), cancellationToken)
        );
    }

    /// <summary>Look through packages.</summary>
    /// <remarks>Those of the caller's province, or of all of them for the central level. Sorted by `sealedAt`.</remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="unit">Only those of this province.</param>
    /// <param name="dossier">Only those of this dossier.</param>
    /// <param name="received">`false` for those on the way, `true` for those that have arrived.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of packages.</response>
    private static async Task<Ok<Page<TransferView>>> ListTransfers(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "unit")] Id<AdministrativeUnit>? unit,
        [FromQuery(Name = "dossier")] Id<Dossier>? dossier,
        [FromQuery(Name = "received")] bool? received,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new ListTransfers(page.Request, unit, dossier, received), cancellationToken)
        );

    /// <summary>Read what is known of a package.</summary>
    /// <response code="200">The package; its manifest is apart.</response>
    private static async Task<Ok<TransferView>> GetTransfer(
        Id<Transfer> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetTransfer(id), cancellationToken));

    /// <summary>Download the list of everything in a package.</summary>
    /// <remarks>Byte for byte what was sealed: its SHA-256 is the `sha256` of the package.</remarks>
    /// <response code="200">The manifest.</response>
    private static async Task<FileContentHttpResult> OpenManifest(
        Id<Transfer> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.File(
            Encoding.UTF8.GetBytes(await mediator.Send(new OpenManifest(id), cancellationToken)),
            MediaTypeNames.Application.Json,
            $"transfer-{id}.json"
        );

    /// <summary>Record that the central level has a package.</summary>
    /// <remarks>
    /// The server reads every file once more. One that is gone or not what was sealed is named and nothing is received
    /// (409, `transfer.altered`). From then on the dossier waits for the central council.
    /// </remarks>
    /// <response code="200">The package as it is now.</response>
    private static Task<Ok<TransferView>> ReceiveTransfer(
        Id<Transfer> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new ReceiveTransfer(id, version.Version), mediator, cancellationToken);

    /// <summary>Order the province to assess the product again.</summary>
    /// <remarks>After receipt, as long as no decision recognises the product. The results so far stay on record.</remarks>
    /// <response code="200">The package as it is now.</response>
    private static Task<Ok<TransferView>> OrderReassessment(
        Id<Transfer> id,
        StatedReason order,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new OrderReassessment(id, order.Reason, version.Version), mediator, cancellationToken);

    private static async Task<Ok<TransferView>> Then(
        Id<Transfer> id,
        ICommand step,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(step, cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetTransfer(id), cancellationToken));
    }
}

/// <summary>Why something is done.</summary>
/// <param name="Reason">In words that the producer may read.</param>
internal sealed record StatedReason(string Reason);
