using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Application.Common;
using Ocop.Application.Identity;
using Ocop.Application.Identity.Sessions;
using Ocop.Domain.Identity;

namespace Ocop.Api.Identity;

internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder api)
    {
        var session = api.MapGroup("").WithTags("Session").AllowAnonymous().NeverKept().WithoutIdempotency();

        session.MapGet("/antiforgery-token", GetAntiforgeryToken);
        session.MapGet("/session", GetSession).WithoutProlonging();
        session.MapPost("/session", SignIn).WithCsrfToken().AddEndpointFilter(AttemptLimit.Count);
        session
            .MapPost("/session/second-factor", PassSecondFactor)
            .WithCsrfToken()
            .AddEndpointFilter(AttemptLimit.Count);
        session.MapDelete("/session", SignOut);

        api.MapPost("/session/renewal", RenewSession)
            .WithTags("Session")
            .RequireAuthorization(Who.Anyone)
            .OpenBeforeEnrolment()
            .WithoutIdempotency(); // doing it twice does the same
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
    /// <remarks>
    /// Answers also when nobody is, with `user` absent, so that a page can ask before it knows. Asking does not keep the
    /// session alive: a page can watch `idleUntil` and warn in time.
    /// </remarks>
    /// <response code="200">The person and what they may do today.</response>
    private static async Task<Ok<SessionView>> GetSession(
        HttpContext http,
        ICurrentUser caller,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var user = caller is { IsSignedIn: true, System: null } ? caller.Id : (Id<User>?)null;
        return TypedResults.Ok(await mediator.Send(new GetSession(user, http.SessionOf()), cancellationToken));
    }

    /// <summary>Sign in.</summary>
    /// <remarks>
    /// Begins a session and sets its cookie. A refusal never says whether there is such an account. After ten wrong
    /// passwords the account is locked for fifteen minutes. A session ends after two hours without a request, and after
    /// twelve hours in any case. With a second factor the answer has `secondFactorRequired: code` and no `user`: nobody
    /// is signed in until `POST /session/second-factor` has the code, within five minutes.
    /// </remarks>
    /// <response code="200">The session has begun, or waits for the code.</response>
    private static async Task<Ok<SessionView>> SignIn(
        Credentials credentials,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var opened = await mediator.Send(
            new SignIn(credentials.Email, credentials.Password, http.SessionOf(), http.Device()),
            cancellationToken
        );

        return await Begin(opened, http, mediator, cancellationToken);
    }

    /// <summary>Finish signing in with a code.</summary>
    /// <remarks>
    /// A code of the authenticator app, or a recovery code; each works once. After ten wrong ones none is judged for
    /// fifteen minutes. The session goes on under a new cookie, and a new antiforgery token is needed.
    /// </remarks>
    /// <response code="200">The session has begun.</response>
    private static async Task<Ok<SessionView>> PassSecondFactor(
        TypedCode typed,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var opened = await mediator.Send(
            new PassSecondFactor(http.SessionOf(), typed.Code, http.Device()),
            cancellationToken
        );

        return await Begin(opened, http, mediator, cancellationToken);
    }

    /// <summary>Go on working.</summary>
    /// <remarks>
    /// Moves `idleUntil` to two hours from now, as every other request does too, to the minute. It cannot move `endsAt`.
    /// </remarks>
    /// <response code="200">The session, with its new end.</response>
    private static async Task<Ok<SessionView>> RenewSession(
        HttpContext http,
        ICurrentUser caller,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        if (http.SessionOf() is { } session)
            await mediator.Send(new RenewSession(session), cancellationToken);

        return TypedResults.Ok(await mediator.Send(new GetSession(caller.Id, http.SessionOf()), cancellationToken));
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
        if (http.SessionOf() is { } session)
            await mediator.Send(new SignOut(session), cancellationToken);

        await http.SignOutAsync(CookieSession.Scheme);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<SessionView>> Begin(
        OpenedSession opened,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await http.Begin(opened);
        return TypedResults.Ok(
            await mediator.Send(new GetSession(opened.AwaitsCode ? null : opened.UserId, opened.Key), cancellationToken)
        );
    }
}

/// <summary>What somebody signs in with.</summary>
/// <param name="Email">The e-mail address of the account.</param>
/// <param name="Password">The password.</param>
internal sealed record Credentials(string Email, string Password);

/// <summary>A code of the second factor.</summary>
/// <param name="Code">Six digits of the app, or a recovery code; spaces and dashes do not matter.</param>
internal sealed record TypedCode(string Code);

/// <summary>What shows that a request comes from our own pages.</summary>
/// <param name="HeaderName">The header to send it in.</param>
/// <param name="Token">The token.</param>
internal sealed record AntiforgeryTokenView(string HeaderName, string Token);
