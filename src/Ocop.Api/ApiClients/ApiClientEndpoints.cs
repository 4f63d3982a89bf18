using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.ApiClients;
using Ocop.Application.ApiClients.Usage;
using Ocop.Application.Common.Paging;
using Ocop.Domain.ApiClients;

namespace Ocop.Api.ApiClients;

internal static class ApiClientEndpoints
{
    public static void MapApiClients(this IEndpointRouteBuilder api)
    {
        var clients = api.MapGroup("/api-clients").WithTags("API clients");

        clients.MapGet("", ListApiClients).RequireAuthorization(Who.AtClients);
        clients.MapGet("/{id}", GetApiClient).RequireAuthorization(Who.AtClients);
        clients.MapGet("/{id}/usage", GetClientUsage).RequireAuthorization(Who.AtClients);
        clients.MapPost("", RequestApiClient).RequireAuthorization(Who.ClientOwners);
        clients.MapPost("/{id}/approval", ApproveApiClient).RequireAuthorization(Who.Administrators);
        clients.MapPost("/{id}/refusal", RefuseApiClient).RequireAuthorization(Who.Administrators);
        clients.MapPost("/{id}/suspension", SuspendApiClient).RequireAuthorization(Who.Administrators);
        clients.MapPost("/{id}/resumption", ResumeApiClient).RequireAuthorization(Who.Administrators);
        clients.MapPost("/{id}/closure", CloseApiClient).RequireAuthorization(Who.Administrators);
    }

    /// <summary>Look through the systems that were asked for.</summary>
    /// <remarks>
    /// Administrators see all of them; officers and auditors those of agencies in their territory. Sorted by `requestedAt` or
    /// `name` (Vietnamese order).
    /// </remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="state">Only those in one of these states.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of clients.</response>
    private static async Task<Ok<Page<ApiClientView>>> ListApiClients(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "state")] EnumWord<ApiClientState>[]? state,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListApiClients(page.Request, state.Values()), cancellationToken));

    /// <summary>Look at one system.</summary>
    /// <response code="200">The client with its secrets and keys, as far as they may be shown.</response>
    private static Task<Ok<ApiClientView>> GetApiClient(
        Id<ApiClient> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Shown(id, mediator, cancellationToken);

    /// <summary>See how a system was used.</summary>
    /// <remarks>
    /// By day, operation, outcome and the agency that it said it called for (`X-Agency-Code`), of 31 days at most. What the
    /// system held already (304) is listed and costs no quota.
    /// </remarks>
    /// <param name="id">The client's id.</param>
    /// <param name="from" example="2026-11-01">The first day; 30 days before the last when left out.</param>
    /// <param name="to" example="2026-11-30">The last day; today when left out.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The calls, and what is used of this hour's quota.</response>
    private static async Task<Ok<ClientUsageView>> GetClientUsage(
        Id<ApiClient> id,
        [FromQuery(Name = "from")] DateOnly? from,
        [FromQuery(Name = "to")] DateOnly? to,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetClientUsage(id, from, to), cancellationToken));

    /// <summary>Ask for a system of one's own agency to be let in.</summary>
    /// <remarks>
    /// By an officer of a province or of the centre, for that province or the centre. It reads what lies in `territoryId`: the
    /// agency's own unit, or one inside it. An administrator decides; nobody decides on their own request.
    /// </remarks>
    /// <response code="201">The client, which may nothing yet.</response>
    private static async Task<Created<ApiClientView>> RequestApiClient(
        RequestApiClient requested,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(requested, cancellationToken);
        return TypedResults.Created(AddressOf(id), await mediator.Send(new GetApiClient(id), cancellationToken));
    }

    /// <summary>Let a system in.</summary>
    /// <remarks>The quota is not fixed by law: 5,000 calls an hour when left out.</remarks>
    /// <response code="200">The client, which may call once it has a secret or a key.</response>
    private static async Task<Ok<ApiClientView>> ApproveApiClient(
        Id<ApiClient> id,
        ApprovedClient approved,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ApproveApiClient(id, approved.QuotaPerHour, ifMatch.Version), cancellationToken);
        return await Shown(id, mediator, cancellationToken);
    }

    /// <summary>Do not let a system in.</summary>
    /// <response code="200">The client as it stays.</response>
    private static async Task<Ok<ApiClientView>> RefuseApiClient(
        Id<ApiClient> id,
        DecisionReason stated,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new RefuseApiClient(id, stated.Reason, ifMatch.Version), cancellationToken);
        return await Shown(id, mediator, cancellationToken);
    }

    /// <summary>Shut a system out for a time.</summary>
    /// <remarks>At once: tokens that were given before are refused from now on.</remarks>
    /// <response code="200">The client as it is now.</response>
    private static async Task<Ok<ApiClientView>> SuspendApiClient(
        Id<ApiClient> id,
        DecisionReason stated,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new SuspendApiClient(id, stated.Reason, ifMatch.Version), cancellationToken);
        return await Shown(id, mediator, cancellationToken);
    }

    /// <summary>Let a suspended system in again.</summary>
    /// <response code="200">The client as it is now.</response>
    private static async Task<Ok<ApiClientView>> ResumeApiClient(
        Id<ApiClient> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ResumeApiClient(id, ifMatch.Version), cancellationToken);
        return await Shown(id, mediator, cancellationToken);
    }

    /// <summary>Shut a system out for good.</summary>
    /// <remarks>All its secrets and keys end. It is never opened again: the agency asks for another one.</remarks>
    /// <response code="200">The client as it stays.</response>
    private static async Task<Ok<ApiClientView>> CloseApiClient(
        Id<ApiClient> id,
        DecisionReason stated,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new CloseApiClient(id, stated.Reason, ifMatch.Version), cancellationToken);
        return await Shown(id, mediator, cancellationToken);
    }

    private static async Task<Ok<ApiClientView>> Shown(
        Id<ApiClient> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetApiClient(id), cancellationToken));

    public static string AddressOf(Id<ApiClient> id) => $"/api/v1/api-clients/{id}";
}

/// <summary>How a system is let in.</summary>
/// <param name="QuotaPerHour" example="5000">Calls an hour, 1 to 1,000,000.</param>
internal sealed record ApprovedClient(int QuotaPerHour = 5000);

/// <summary>Why something is decided.</summary>
/// <param name="Reason">For whoever asked for the system.</param>
internal sealed record DecisionReason(string Reason);
