using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Catalogue.Regulations;
using Ocop.Application.Common.Paging;

namespace Ocop.Api.Catalogue;

internal static class RegulationEndpoints
{
    public static void MapRegulations(this IEndpointRouteBuilder api)
    {
        var law = api.MapGroup("").WithTags("Regulations").AllowAnonymous();

        law.MapGet("/regulations", ListRegulations);
        law.MapGet("/regulations/{code}", GetRegulation);
        law.MapGet("/product-groups", ListProductGroups);
    }

    /// <summary>List the acts by which products are, or were, ranked.</summary>
    /// <remarks>Sorted by `-effectiveFrom` unless asked otherwise; also by `code`.</remarks>
    /// <param name="asOf" example="2026-08-05">Only the act in force on this date.</param>
    /// <response code="200">A page of acts.</response>
    private static async Task<Ok<Page<RegulationSummaryView>>> ListRegulations(
        [FromQuery] DateOnly? asOf,
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListRegulations(asOf, page.Request), cancellationToken));

    /// <summary>Read an act: bands, levels, rounds, terms, transition.</summary>
    /// <remarks>What is not known of an old act is left out, never guessed.</remarks>
    /// <param name="code" example="QD26">The act's code.</param>
    /// <response code="200">What the act says, apart from its criteria sets.</response>
    private static async Task<Ok<RegulationView>> GetRegulation(
        string code,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetRegulation(code), cancellationToken));

    /// <summary>Read how products are sorted: sectors, groups and subgroups with their criteria sets.</summary>
    /// <remarks>Which sorting applies follows from the act that was in force on the day.</remarks>
    /// <param name="asOf" example="2026-08-05">By the act in force on this date; today when left out.</param>
    /// <response code="200">The sectors, from the widest class to the narrowest.</response>
    private static async Task<Ok<ProductGroupsView>> ListProductGroups(
        [FromQuery] DateOnly? asOf,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListProductGroups(asOf), cancellationToken));
}
