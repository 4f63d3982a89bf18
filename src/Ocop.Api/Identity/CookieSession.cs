using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Ocop.Api.Common.OpenApi;
using Ocop.Application.Common;
using Ocop.Application.Identity;
using Ocop.Domain.Identity;

namespace Ocop.Api.Identity;

/// <summary>
/// The cookie of the web client. It names a session that the server keeps and says nothing else that is believed: who
/// it is and what they may do is read anew for every request, so that an ended role or session ends at once.
/// </summary>
internal static class CookieSession
{
    public static readonly string Scheme = IdentityConstants.ApplicationScheme;

    private const string KeyClaim = "session";

    /// <summary>How often at most a request is written down as the last one.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddCookieSession(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(Scheme, Configure);
        return services;
    }

    /// <summary>The session of this request, if it came with one that is open or awaits its code.</summary>
    public static SessionKey? SessionOf(this HttpContext http) =>
        http.Items.TryGetValue(typeof(SessionKey), out var awaiting) ? (SessionKey?)awaiting : KeyIn(http.User);

    public static Task Begin(this HttpContext http, OpenedSession session) =>
        http.SignInAsync(Scheme, new(Signed([KeyOf(session.Key), IdOf(session.UserId)])));

    /// <summary>What the browser says of itself.</summary>
    public static string? Device(this HttpContext http) =>
        http.Request.Headers.UserAgent.ToString() is { Length: > 0 } said ? said : null;

    /// <summary>Reading from the endpoint does not keep a session alive, so that a page can watch how long it lasts.</summary>
    public static TBuilder WithoutProlonging<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new DoesNotProlong());

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = OperationSecurity.Cookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = SessionLimits.Longest; // when it ends before, the server knows
        options.SlidingExpiration = false;
        options.Events.OnRedirectToLogin = context => Answer(context.Response, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Answer(context.Response, StatusCodes.Status403Forbidden);
        options.Events.OnValidatePrincipal = ReadAnew;
    }

    private static Task Answer(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static async Task ReadAnew(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var sessions = http.RequestServices.GetRequiredService<ISessions>();

        if (
            KeyIn(context.Principal) is not { } key
            || await sessions.Find(key, http.RequestAborted) is not { } signedIn
        )
        {
            context.RejectPrincipal();
            await http.SignOutAsync(Scheme);
        }
        else if (signedIn.Lacks is SignInStep.Code)
        {
            context.RejectPrincipal(); // nobody is signed in yet, and the cookie stays
            http.Items[typeof(SessionKey)] = key;
        }
        else
        {
            if (IsToProlong(http, signedIn))
                await sessions.Prolong(key, http.RequestAborted);

            context.ReplacePrincipal(new(Identity(key, signedIn)));
        }
    }

    private static SessionKey? KeyIn(ClaimsPrincipal? caller) =>
        Guid.TryParse(caller?.FindFirstValue(KeyClaim), out var key) ? new(key) : null;

    private static bool IsToProlong(HttpContext http, SignedIn signedIn) =>
        signedIn.SeenAt + Grain <= http.RequestServices.GetRequiredService<Clock>().Now
        && http.GetEndpoint()?.Metadata.GetMetadata<DoesNotProlong>() is null;

    private static ClaimsIdentity Identity(SessionKey key, SignedIn signedIn) =>
        Signed([
            KeyOf(key),
            IdOf(signedIn.UserId),
            .. signedIn.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToClaim())),
            .. signedIn.Lacks is SignInStep.Enrolment ? [SecondFactorGate.ToEnrol] : Array.Empty<Claim>(),
        ]);

    private static ClaimsIdentity Signed(IEnumerable<Claim> claims) => new(claims, Scheme);

    private static Claim KeyOf(SessionKey key) => new(KeyClaim, key.Value.ToString());

    private static Claim IdOf(Id<User> user) => new(ClaimTypes.NameIdentifier, user.ToString());

    private sealed record DoesNotProlong;
}
