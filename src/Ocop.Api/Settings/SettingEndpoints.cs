using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Settings;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Api.Settings;

internal static class SettingEndpoints
{
    public static void MapSettings(this IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup("/settings").WithTags("Settings");

        settings.MapGet("", ListSettings).AllowAnonymous();
        settings.MapGet("/{key}", GetSetting).AllowAnonymous();
        settings.MapGet("/{key}/values/{unitId}", GetSettingHistory).RequireAuthorization(Who.AtSettings);
        settings.MapPut("/{key}/values/{unitId}", SetSetting).RequireAuthorization(Who.SettingKeepers);
    }

    /// <summary>Read everything that national law leaves open, and what stands.</summary>
    /// <remarks>
    /// What the law fixes is in `GET /regulations/{code}`. Each matter here is either settled by a value (`canBeSet`), for the
    /// country or by a province for itself, or has one reading in this system, which is explained. Who goes by a value keeps
    /// it: a session that of the day it is convened, a return that of the day it was sent back, an appeal that of the day of
    /// the result.
    /// </remarks>
    /// <param name="unit">Where the values are to stand: a province, or any unit in one; the country when left out.</param>
    /// <param name="asOf" example="2026-12-01">The day on which they are to stand; today when left out.</param>
    /// <response code="200">Every open matter.</response>
    private static async Task<Ok<SettingsView>> ListSettings(
        [FromQuery] Id<AdministrativeUnit>? unit,
        [FromQuery] DateOnly? asOf,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListSettings(unit, asOf), cancellationToken));

    /// <summary>Read one open matter and how its value came about.</summary>
    /// <remarks>The value that counts, the default that stands where nothing was set, and everything that was ever entered.</remarks>
    /// <param name="key" example="appeals.days">Names it.</param>
    /// <param name="unit">Where the value is to stand: a province, or any unit in one; the country when left out.</param>
    /// <param name="asOf" example="2026-12-01">The day on which it is to stand; today when left out.</param>
    /// <response code="200">The matter, with what the country and the province have set.</response>
    private static async Task<Ok<SettingDetailView>> GetSetting(
        string key,
        [FromQuery] Id<AdministrativeUnit>? unit,
        [FromQuery] DateOnly? asOf,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetSetting(key, unit, asOf), cancellationToken));

    /// <summary>Read what a unit has set, and who entered it.</summary>
    /// <param name="key" example="appeals.days">Names the setting.</param>
    /// <param name="unitId">A province in your territory, or the country.</param>
    /// <response code="200">What was set; nothing, with version 0, where the value above it stands.</response>
    private static async Task<Ok<SettingHistoryView>> GetSettingHistory(
        string key,
        Id<AdministrativeUnit> unitId,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetSettingHistory(key, unitId), cancellationToken));

    /// <summary>Settle an open matter for your province, or for the country.</summary>
    /// <remarks>
    /// From today or a later day on. By the province's agency for its province; by the ministry or an administrator for the
    /// country. What is set before stays in the history. Without `value` the one above it holds again: that of the country,
    /// or the default. The first time, send `If-Match: "0"` or `If-Match: *`.
    /// </remarks>
    /// <param name="key" example="appeals.days">Names the setting.</param>
    /// <param name="unitId">Your province, or the country.</param>
    /// <param name="value">The value and its first day.</param>
    /// <param name="ifMatch">The version that is added to.</param>
    /// <param name="mediator">Dispatches the command.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">What is set now.</response>
    private static async Task<Ok<SettingHistoryView>> SetSetting(
        string key,
        Id<AdministrativeUnit> unitId,
        NewSettingValue value,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new SetSetting(key, unitId, value.Value, value.EffectiveFrom, value.Basis, ifMatch.Version),
            cancellationToken
        );
        return await GetSettingHistory(key, unitId, mediator, cancellationToken);
    }
}

/// <summary>A value that is to hold from a day on.</summary>
/// <param name="EffectiveFrom" example="2026-12-01">The first day: today or later.</param>
/// <param name="Value" example="10">In the form that the setting's `kind` says; left out to let the one above it hold again.</param>
/// <param name="Basis" example="Quyết định 12/2026/QĐ-UBND">The decision that settles it, where there is one.</param>
internal sealed record NewSettingValue(DateOnly EffectiveFrom, string? Value = null, string? Basis = null);
