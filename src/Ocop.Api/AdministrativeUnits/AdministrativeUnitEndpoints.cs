using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Common.Paging;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Api.AdministrativeUnits;

internal static class AdministrativeUnitEndpoints
{
    public static void MapAdministrativeUnits(this IEndpointRouteBuilder api)
    {
        var units = api.MapGroup("/administrative-units").WithTags("Administrative units").AllowAnonymous();

        units.MapGet("", ListAdministrativeUnits);
        units.MapGet("/{id}", GetAdministrativeUnit);
        units.MapGet("/{id}/history", GetUnitHistory);
    }

    /// <summary>List the provinces, districts and communes of a day.</summary>
    /// <remarks>
    /// In Vietnamese order by `name` unless asked otherwise; also by `code`. Seven province codes and most commune codes
    /// changed hands on 1/7/2025, so a code needs its date: `?level=province&amp;code=15&amp;asOf=2025-06-30` is Yên Bái,
    /// a day later it is Lào Cai.
    /// </remarks>
    /// <param name="level">Only these levels: `central`, `province`, `district` (until 30/6/2025), `commune`.</param>
    /// <param name="parent">Only units inside this one: with `level` at any depth, else directly below it.</param>
    /// <param name="code" example="15">Only the unit with this code of the national list.</param>
    /// <param name="asOf" example="2025-06-30">The units of this day; today when left out.</param>
    /// <param name="q" example="lao cai">Words of the name, or the code; diacritics do not matter.</param>
    /// <response code="200">A page of units.</response>
    private static async Task<Ok<Page<UnitView>>> ListAdministrativeUnits(
        [FromQuery] EnumWord<UnitLevel>[]? level,
        [FromQuery] Id<AdministrativeUnit>? parent,
        [FromQuery] string? code,
        [FromQuery] DateOnly? asOf,
        [FromQuery] string? q,
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListAdministrativeUnits(level.Values(), parent, code, asOf, q, page.Request),
                cancellationToken
            )
        );

    /// <summary>Read one administrative unit, of today or of the past.</summary>
    /// <remarks>An id is never used again: a unit that has ended is still found under it, with the day of its end.</remarks>
    /// <response code="200">The unit and the period it existed in.</response>
    private static async Task<Ok<UnitView>> GetAdministrativeUnit(
        Id<AdministrativeUnit> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetAdministrativeUnit(id), cancellationToken));

    /// <summary>Read what a unit came from and what became of it.</summary>
    /// <remarks>Units merge and split, so there may be several on both sides.</remarks>
    /// <response code="200">Its predecessors and successors with the dates.</response>
    private static async Task<Ok<UnitHistoryView>> GetUnitHistory(
        Id<AdministrativeUnit> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetUnitHistory(id), cancellationToken));
}
