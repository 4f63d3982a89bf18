using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Producers.Producers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Producers;

namespace Ocop.Api.Producers;

internal static class ProducerEndpoints
{
    public static void MapProducers(this IEndpointRouteBuilder api)
    {
        var producers = api.MapGroup("/producers").WithTags("Producers");

        producers.MapPost("", RegisterProducer).RequireAuthorization(Who.Registrants);
        producers
            .MapGet("", ListProducers)
            .RequireAuthorization(Who.ProducersAndOfficers.OrSystemsWith(ApiScope.ProductsRead));
        producers
            .MapGet("/{id}", GetProducer)
            .RequireAuthorization(Who.ProducersAndOfficers.OrSystemsWith(ApiScope.ProductsRead));
        producers.MapPut("/{id}", StateProducer).RequireAuthorization(Who.ProducersAndCommunes);
        producers.MapGet("/{id}/representative", GetRepresentative).RequireAuthorization(Who.ProducersAndOfficers);
        producers.MapPut("/{id}/representative", RepresentProducer).RequireAuthorization(Who.ProducersAndCommunes);
    }

    /// <summary>Register a producer.</summary>
    /// <remarks>
    /// Whoever registers it acts for it from then on. A commune officer enters one of the commune on its behalf and
    /// does not come to act for it; `POST /producers/{id}/members` names who does. Officers of higher levels, auditors
    /// and administrators register none.
    /// </remarks>
    /// <response code="201">The producer.</response>
    private static async Task<Created<ProducerView>> RegisterProducer(
        NewProducer stated,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(new RegisterProducer(stated), cancellationToken);
        var view = await mediator.Send(new GetProducer(id), cancellationToken);
        return TypedResults.Created($"/api/v1/producers/{id}", view);
    }

    /// <summary>Look through producers.</summary>
    /// <remarks>A producer finds its own; officers and auditors those seated in their territory. Sorted by `name`.</remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="q">Words of the name or the registration number, with or without diacritics.</param>
    /// <param name="kind">Only these kinds.</param>
    /// <param name="commune">Only those seated in these communes, or in what they were made of.</param>
    /// <param name="province">Only those seated in these provinces, or in what they were made of.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of producers.</response>
    private static async Task<Ok<Page<ProducerItemView>>> ListProducers(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "q")] string? q,
        [FromQuery(Name = "kind")] EnumWord<ProducerKind>[]? kind,
        [FromQuery(Name = "commune")] Id<AdministrativeUnit>[]? commune,
        [FromQuery(Name = "province")] Id<AdministrativeUnit>[]? province,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListProducers(page.Request, q, kind.Values(), commune ?? [], province ?? []),
                cancellationToken
            )
        );

    /// <summary>Read what a producer states about itself.</summary>
    /// <response code="200">The producer, without anything about the people behind it.</response>
    private static async Task<Ok<ProducerView>> GetProducer(
        Id<Producer> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetProducer(id), cancellationToken));

    /// <summary>Replace what a producer states about itself.</summary>
    /// <remarks>For the producer itself, or its commune on its behalf. Papers already issued keep what they say.</remarks>
    /// <response code="200">The producer as it is now.</response>
    private static async Task<Ok<ProducerView>> StateProducer(
        Id<Producer> id,
        StatedProducer stated,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new StateProducer(id, stated, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetProducer(id), cancellationToken));
    }

    /// <summary>Read who represents a producer and how it is reached.</summary>
    /// <remarks>Personal data: for the producer itself and the officers of its territory.</remarks>
    /// <response code="200">The legal representative and the contacts.</response>
    private static async Task<Ok<RepresentationView>> GetRepresentative(
        Id<Producer> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetRepresentative(id), cancellationToken));

    /// <summary>Replace who represents a producer and how it is reached.</summary>
    /// <response code="200">The legal representative and the contacts as they are now.</response>
    private static async Task<Ok<RepresentationView>> RepresentProducer(
        Id<Producer> id,
        StatedRepresentation stated,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new RepresentProducer(id, stated.Representative, stated.Contacts, ifMatch.Version),
            cancellationToken
        );
        return TypedResults.Ok(await mediator.Send(new GetRepresentative(id), cancellationToken));
    }
}
