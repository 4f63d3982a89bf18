using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Dossiers;
using Ocop.Application.Dossiers.Comparison;
using Ocop.Application.Dossiers.Filing;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Api.Dossiers;

internal static class DossierEndpoints
{
    public static void MapDossiers(this IEndpointRouteBuilder api)
    {
        var dossiers = api.MapGroup("/dossiers").WithTags("Dossiers");

        dossiers.MapPost("", OpenDossier).RequireAuthorization(Who.ProducersAndCommunes);
        dossiers.MapGet("", ListDossiers).RequireAuthorization(Who.Concerned.OrSystemsWith(ApiScope.DossiersRead));
        dossiers.MapGet("/{id}", GetDossier).RequireAuthorization(Who.Concerned.OrSystemsWith(ApiScope.DossiersRead));
        dossiers.MapDelete("/{id}", DiscardDossier).RequireAuthorization(Who.ProducersAndCommunes);
        dossiers
            .MapGet("/{id}/completeness", CheckCompleteness)
            .RequireAuthorization(Who.Concerned.OrSystemsWith(ApiScope.DossiersRead));
        dossiers.MapGet("/{id}/comparison", CompareDossier).RequireAuthorization(Who.Concerned);
        dossiers
            .MapGet("/{id}/history", GetDossierHistory)
            .RequireAuthorization(Who.Concerned.OrSystemsWith(ApiScope.DossiersRead));
    }

    /// <summary>Open a dossier on a product.</summary>
    /// <remarks>
    /// It is a draft under the act in force, with the criteria set of the product's subgroup, for the producer and its
    /// commune to fill in. What holds no certificate is filed as `first`. An `upgrade` or a `renewal` of the certificate
    /// that the product holds begins with what was recognised before and still holds: the answers, and the papers that
    /// have not expired, in their latest version.
    /// </remarks>
    /// <response code="201">The dossier.</response>
    private static async Task<Created<DossierView>> OpenDossier(
        NewDossier opened,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(new OpenDossier(opened.ProductId, opened.Kind), cancellationToken);
        var view = await mediator.Send(new GetDossier(id), cancellationToken);
        return TypedResults.Created($"/api/v1/dossiers/{id}", view);
    }

    /// <summary>Discard a draft.</summary>
    /// <remarks>Only what was never submitted (else 409 `dossier.filed`). Its papers stay in the producer's store.</remarks>
    /// <response code="204">It is gone.</response>
    private static async Task<NoContent> DiscardDossier(
        Id<Dossier> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new DiscardDossier(id, version.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Look through dossiers.</summary>
    /// <remarks>
    /// A producer finds its own; officers and auditors those filed in their territory, drafts only for the commune.
    /// Sorted by `dueOn`, `reportDueOn` or `submittedOn`; what has no such day comes last.
    /// </remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="state">Only those that stand there.</param>
    /// <param name="kind">Only these kinds.</param>
    /// <param name="product">Only those on these products.</param>
    /// <param name="producer">Only those of these producers.</param>
    /// <param name="commune">Only those filed in these communes, or in what they were made of.</param>
    /// <param name="dueBefore">Only those due before this day, whoever's turn it is.</param>
    /// <param name="overdue">Only those that are overdue today, or only those that are not.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of dossiers.</response>
    private static async Task<Ok<Page<DossierView>>> ListDossiers(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "state")] EnumWord<DossierState>[]? state,
        [FromQuery(Name = "kind")] EnumWord<DossierKind>[]? kind,
        [FromQuery(Name = "product")] Id<Product>[]? product,
        [FromQuery(Name = "producer")] Id<Producer>[]? producer,
        [FromQuery(Name = "commune")] Id<AdministrativeUnit>[]? commune,
        [FromQuery(Name = "dueBefore")] DateOnly? dueBefore,
        [FromQuery(Name = "overdue")] bool? overdue,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListDossiers(
                    page.Request,
                    new(state.Values(), kind.Values(), product ?? [], producer ?? [], commune ?? [], dueBefore, overdue)
                ),
                cancellationToken
            )
        );

    /// <summary>Read a dossier.</summary>
    /// <response code="200">The dossier.</response>
    private static async Task<Ok<DossierView>> GetDossier(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetDossier(id), cancellationToken));

    /// <summary>Read what a dossier still lacks.</summary>
    /// <remarks>Every blocking item is named with its place in the dossier, as of today.</remarks>
    /// <response code="200">Each thing that is missing or worth a look.</response>
    private static async Task<Ok<CompletenessView>> CheckCompleteness(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new CheckCompleteness(id), cancellationToken));

    /// <summary>Read a dossier beside the one that was recognised before.</summary>
    /// <remarks>
    /// Old beside new for each criterion and each paper of an upgrade or a renewal. A paper that has expired is named as
    /// to be replaced. Where nothing before is on record, as with recognitions of published lists, a remark says so.
    /// </remarks>
    /// <response code="200">What was recognised before, and what is filed now.</response>
    private static async Task<Ok<DossierComparisonView>> CompareDossier(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new CompareDossier(id), cancellationToken));

    /// <summary>Read what happened to a dossier.</summary>
    /// <remarks>When, and by which role of which unit; never by whom.</remarks>
    /// <response code="200">Every step, oldest first.</response>
    private static async Task<Ok<IReadOnlyList<DossierStepView>>> GetDossierHistory(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetDossierHistory(id), cancellationToken));
}

/// <summary>What a dossier is about.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Kind">What is asked for; a first recognition, a higher star, or the same again before the certificate expires.</param>
internal sealed record NewDossier(Id<Product> ProductId, DossierKind Kind);
