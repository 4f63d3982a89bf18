using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Application.Identity.Users;
using Ocop.Domain.Identity;

namespace Ocop.Api.Identity;

internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder api)
    {
        api.MapPost("/registrations", Register)
            .WithTags("Account")
            .AllowAnonymous()
            .NeverKept()
            .WithCsrfToken()
            .WithoutIdempotency() // its body holds a password, and doing it twice is refused anyway
            .AddEndpointFilter(AttemptLimit.Count);

        var me = api.MapGroup("/me").WithTags("Account").RequireAuthorization(Who.Anyone);

        me.MapGet("", GetMe).OpenBeforeEnrolment();
        me.MapPut("", ChangeProfile);
        me.MapPut("/password", ChangePassword).AddEndpointFilter(AttemptLimit.Count);
        me.MapPut("/email", ChangeEmail).AddEndpointFilter(AttemptLimit.Count);
    }

    /// <summary>Open an account.</summary>
    /// <remarks>
    /// For whoever is to act for a producer. It gives no role: that comes with the producer. Officers are invited.
    /// A password has at least 12 characters and is neither common nor made of the name or the address.
    /// </remarks>
    /// <response code="201">There is an account; sign in with it.</response>
    private static async Task<Created<RegisteredView>> Register(
        Registration registration,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (name, email, password, language) = registration;
        var id = await mediator.Send(
            new Application.Identity.Users.Register(name, email, password, language),
            cancellationToken
        );

        return TypedResults.Created("/api/v1/me", new RegisteredView(id));
    }

    /// <summary>Read your own account.</summary>
    /// <response code="200">The account with all roles, past ones included.</response>
    private static async Task<Ok<UserView>> GetMe(IMediator mediator, CancellationToken cancellationToken) =>
        TypedResults.Ok(await mediator.Send(new GetMe(), cancellationToken));

    /// <summary>Correct your name or choose your language.</summary>
    /// <response code="200">The account as it is now.</response>
    private static async Task<Ok<UserView>> ChangeProfile(
        ChangedProfile profile,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ChangeProfile(profile.FullName, profile.Language, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetMe(), cancellationToken));
    }

    /// <summary>Replace your password.</summary>
    /// <remarks>
    /// All your other sessions end, and this one goes on under a new cookie. The current password stands where other
    /// changes have `If-Match`.
    /// </remarks>
    /// <response code="204">The new password holds.</response>
    private static async Task<NoContent> ChangePassword(
        ChangedPassword change,
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var opened = await mediator.Send(
            new ChangePassword(change.CurrentPassword, change.Password, http.Device()),
            cancellationToken
        );

        await http.Begin(opened);
        return TypedResults.NoContent();
    }

    /// <summary>Take another address to sign in with.</summary>
    /// <remarks>The password stands where other changes have `If-Match`. One account each.</remarks>
    /// <response code="200">The account as it is now; sign in with the new address from now on.</response>
    private static async Task<Ok<UserView>> ChangeEmail(
        ChangedEmail change,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ChangeEmail(change.Email, change.Password), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetMe(), cancellationToken));
    }
}

/// <summary>Who opens an account.</summary>
/// <param name="FullName">The name of the person.</param>
/// <param name="Email">What to sign in with; one account each.</param>
/// <param name="Password">At least 12 characters.</param>
/// <param name="Language">The language in which the system writes to the person.</param>
internal sealed record Registration(string FullName, string Email, string Password, Language Language);

/// <summary>An account that was opened.</summary>
/// <param name="Id">The user's id.</param>
internal sealed record RegisteredView(Id<User> Id);

/// <summary>What people say of themselves.</summary>
/// <param name="FullName">The name of the person.</param>
/// <param name="Language">The language in which the system writes to the person.</param>
internal sealed record ChangedProfile(string FullName, Language Language);

/// <summary>A password and what it replaces.</summary>
/// <param name="CurrentPassword">The password that holds until now.</param>
/// <param name="Password">At least 12 characters.</param>
internal sealed record ChangedPassword(string CurrentPassword, string Password);

/// <summary>Another address, with the password.</summary>
/// <param name="Email">What to sign in with from now on.</param>
/// <param name="Password">The password that holds now.</param>
internal sealed record ChangedEmail(string Email, string Password);
