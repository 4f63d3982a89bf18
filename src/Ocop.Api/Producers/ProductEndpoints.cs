using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Certification.Timeline;
using Ocop.Application.Common.Paging;
using Ocop.Application.Producers.Products;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Producers;

namespace Ocop.Api.Producers;

internal static class ProductEndpoints
{
    public static void MapProducts(this IEndpointRouteBuilder api)
    {
        var products = api.MapGroup("/products").WithTags("Products");

        products.MapPost("", RegisterProduct).RequireAuthorization(Who.ProducersAndCommunes);
        products
            .MapGet("", ListProducts)
            .RequireAuthorization(Who.ProducersAndOfficers.OrSystemsWith(ApiScope.ProductsRead));
        products
            .MapGet("/{id}", GetProduct)
            .RequireAuthorization(Who.ProducersAndOfficers.OrSystemsWith(ApiScope.ProductsRead));
        products
            .MapGet("/{id}/timeline", GetFullTimeline)
            .RequireAuthorization(Who.ProducersAndOfficers.OrSystemsWith(ApiScope.ProductsRead));
        products.MapPut("/{id}", StateProduct).RequireAuthorization(Who.ProducersAndCommunes);
    }

    /// <summary>Register a product.</summary>
    /// <remarks>
    /// For the producer itself, or for a commune officer on its behalf when it is both seated and made in the commune.
    /// The product code comes with the first submission of a dossier.
    /// </remarks>
    /// <response code="201">The product.</response>
    private static async Task<Created<ProductView>> RegisterProduct(
        NewProduct stated,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(new RegisterProduct(stated), cancellationToken);
        var view = await mediator.Send(new GetProduct(id), cancellationToken);
        return TypedResults.Created($"/api/v1/products/{id}", view);
    }

    /// <summary>Read the whole life of a product's recognition.</summary>
    /// <remarks>
    /// For its producer, and for officers and auditors of the place: what `GET /certified-products/{id}/timeline` tells the
    /// public (`kind`), and the steps on the way there (`step`), with their papers.
    /// </remarks>
    /// <param name="id">The product's id.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The days, oldest first.</response>
    private static async Task<Ok<FullTimelineView>> GetFullTimeline(
        Id<Product> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetFullTimeline(id), cancellationToken));

    /// <summary>Look through products.</summary>
    /// <remarks>A producer finds its own; officers and auditors those made in their territory. Sorted by `name`.</remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="q">Words of the name, the code or the producer's name, with or without diacritics.</param>
    /// <param name="producer">Only those of these producers.</param>
    /// <param name="criteriaSet">Only those of these criteria sets.</param>
    /// <param name="commune">Only those made in these communes, or in what they were made of.</param>
    /// <param name="province">Only those made in these provinces, or in what they were made of.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of products.</response>
    private static async Task<Ok<Page<ProductItemView>>> ListProducts(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "q")] string? q,
        [FromQuery(Name = "producer")] Id<Producer>[]? producer,
        [FromQuery(Name = "criteriaSet")] string[]? criteriaSet,
        [FromQuery(Name = "commune")] Id<AdministrativeUnit>[]? commune,
        [FromQuery(Name = "province")] Id<AdministrativeUnit>[]? province,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListProducts(page.Request, q, producer ?? [], criteriaSet ?? [], commune ?? [], province ?? []),
                cancellationToken
            )
        );

    /// <summary>Read one product.</summary>
    /// <response code="200">The product.</response>
    private static async Task<Ok<ProductView>> GetProduct(
        Id<Product> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetProduct(id), cancellationToken));

    /// <summary>Replace what is stated about a product.</summary>
    /// <remarks>A renamed product keeps its former names; papers already issued keep the name of their time.</remarks>
    /// <response code="200">The product as it is now.</response>
    private static async Task<Ok<ProductView>> StateProduct(
        Id<Product> id,
        StatedProduct stated,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new StateProduct(id, stated, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetProduct(id), cancellationToken));
    }
}
