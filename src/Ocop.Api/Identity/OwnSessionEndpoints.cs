using Ocop.Application.Identity.Sessions;

namespace Ocop.Api.Identity;

internal static class OwnSessionEndpoints
{
    public static void MapOwnSessions(this IEndpointRouteBuilder api)
    {
        var own = api.MapGroup("/me").WithTags("Account").RequireAuthorization(Who.Anyone);

        own.MapGet("/permissions", GetPermissions);
        own.MapGet("/sessions", ListOwnSessions);
        own.MapDelete("/sessions", EndOtherSessions);
        own.MapDelete("/sessions/{id}", EndOwnSession);
    }

    /// <summary>See what you may do.</summary>
    /// <remarks>For a page that shows only what is open to its reader. The server judges every request anew.</remarks>
    /// <response code="200">The operations that are open to you.</response>
    private static async Task<Ok<PermissionsView>> GetPermissions(HttpContext http, Permissions permissions) =>
        TypedResults.Ok(new PermissionsView(await permissions.Of(http.User)));

    /// <summary>See where you are signed in.</summary>
    /// <response code="200">Your open sessions, the last used first.</response>
    private static async Task<Ok<OwnSessionsView>> ListOwnSessions(
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListOwnSessions(http.SessionOf()), cancellationToken));

    /// <summary>Sign out everywhere else.</summary>
    /// <remarks>A session does not change, so no version is asked for.</remarks>
    /// <response code="204">Only this session is left.</response>
    private static async Task<NoContent> EndOtherSessions(
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new EndOtherSessions(http.SessionOf()), cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Sign out somewhere else.</summary>
    /// <remarks>A session does not change, so no version is asked for.</remarks>
    /// <response code="204">That session is over.</response>
    private static async Task<NoContent> EndOwnSession(Guid id, IMediator mediator, CancellationToken cancellationToken)
    {
        await mediator.Send(new EndOwnSession(id), cancellationToken);
        return TypedResults.NoContent();
    }
}
