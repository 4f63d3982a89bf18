using Microsoft.AspNetCore.Mvc;
using Ocop.Application.Holidays;

namespace Ocop.Api.Holidays;

internal static class HolidayEndpoints
{
    public static void MapHolidays(this IEndpointRouteBuilder api) =>
        api.MapGroup("/holidays").WithTags("Holidays").AllowAnonymous().MapGet("", GetHolidays);

    /// <summary>Read the holidays, swapped days and worked weekends of a year.</summary>
    /// <remarks>
    /// Terms in working days are counted by this calendar; day 1 is the day after receipt. Calendars are loaded from
    /// official decisions only: a year without one answers `isKnown: false` and is never guessed.
    /// </remarks>
    /// <param name="year" example="2026">The year; this one when left out.</param>
    /// <response code="200">The calendar.</response>
    private static async Task<Ok<HolidayCalendarView>> GetHolidays(
        [FromQuery] int? year,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetHolidays(year), cancellationToken));
}
