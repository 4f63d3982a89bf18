using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Application.Common;
using Ocop.Application.Identity.Sessions;

namespace Ocop.Api.Identity;

internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder api)
    {
        var session = api.MapGroup("").WithTags("Session").AllowAnonymous().NeverKept().WithoutIdempotency();

        session.MapGet("/antiforgery-token", GetAntiforgeryToken);
        session.MapGet("/session", GetSession);
        session.MapPost("/session", SignIn).WithCsrfToken().AddEndpointFilter(AttemptLimit.Count);
        session.MapDelete("/session", SignOut);
    }

    /// <summary>Get the token that changing requests carry.</summary>
    /// <remarks>
    /// Send it in the header `X-CSRF-TOKEN` with every POST, PUT, PATCH and DELETE made with a session, and with
    /// sign-in and registration. It belongs to the person signed in: get another one after signing in or out.
    /// </remarks>
    /// <response code="200">A token, and the cookie that belongs to it.</response>
    private static Ok<AntiforgeryTokenView> GetAntiforgeryToken(HttpContext http, IAntiforgery antiforgery)
    {
        var tokens = antiforgery.GetAndStoreTokens(http);
        return TypedResults.Ok(new AntiforgeryTokenView(CsrfProtection.Header, tokens.RequestToken!));
    }

    /// <summary>See who is signed in.</summary>
    /// <remarks>Answers also when nobody is, with `user` absent, so that a page can ask before it knows.</remarks>
    /// <response code="200">The person and what they may do today.</response>
    private static async Task<Ok<SessionView>> GetSession(
        HttpContext http,
        ICurrentUser caller,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var user = http.User.Identity is { IsAuthenticated: true } ? caller.Id : (Id<Domain.Identity.User>?)null;
        return TypedResults.Ok(await mediator.Send(new GetSession(user), cancellationToken));
    }

    /// <summary>Sign in.</summary>
    /// <remarks>
    /// Begins a session and sets its cookie. A refusal never says whether there is such an account. After ten wrong
    /// passwords the account is locked for fifteen minutes. A session ends after two hours without a request, and after
    /// twelve hours in any case.
    /// </remarks>
    /// <response code="200">The session has begun.</response>
    private static async Task<Ok<SessionView>> SignIn(
        Credentials credentials,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var opened = await mediator.Send(
            new SignIn(credentials.Email, credentials.Password, http.User.SessionOf()),
            cancellationToken
        );

        await http.Begin(opened);
        return TypedResults.Ok(await mediator.Send(new GetSession(opened.UserId), cancellationToken));
    }

    /// <summary>Sign out.</summary>
    /// <remarks>The session ends on the server. Nothing happens when there is none.</remarks>
    /// <response code="204">There is no session any more.</response>
    private static async Task<NoContent> SignOut(
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        if (http.User.SessionOf() is { } session)
            await mediator.Send(new SignOut(session), cancellationToken);

        await http.SignOutAsync(CookieSession.Scheme);
        return TypedResults.NoContent();
    }
}

/// <summary>What somebody signs in with.</summary>
/// <param name="Email">The e-mail address of the account.</param>
/// <param name="Password">The password.</param>
internal sealed record Credentials(string Email, string Password);

/// <summary>What shows that a request comes from our own pages.</summary>
/// <param name="HeaderName">The header to send it in.</param>
/// <param name="Token">The token.</param>
internal sealed record AntiforgeryTokenView(string HeaderName, string Token);
