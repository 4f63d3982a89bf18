using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Ocop.Api.Common.OpenApi;
using Ocop.Application.Identity;

namespace Ocop.Api.Identity;

/// <summary>
/// The cookie of the web client. It names a session that the server keeps and says nothing else that is believed: who
/// it is and what they may do is read anew for every request, so that an ended role or session ends at once.
/// </summary>
internal static class CookieSession
{
    public static readonly string Scheme = IdentityConstants.ApplicationScheme;

    private const string KeyClaim = "session";

    /// <summary>After that long without a request the cookie is worthless; the server ends every session in the end.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromHours(2);

    public static IServiceCollection AddCookieSession(this IServiceCollection services)
    {
        services.AddAuthentication(Scheme).AddCookie(Scheme, Configure);
        return services;
    }

    /// <summary>The session of this request, if it came with one that is open.</summary>
    public static SessionKey? SessionOf(this ClaimsPrincipal caller) =>
        Guid.TryParse(caller.FindFirstValue(KeyClaim), out var key) ? new(key) : null;

    public static Task Begin(this HttpContext http, OpenedSession session) =>
        http.SignInAsync(Scheme, Principal(session.Key, new(session.UserId, [])));

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = OperationSecurity.Cookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
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
        var sessions = context.HttpContext.RequestServices.GetRequiredService<ISessions>();

        if (
            context.Principal?.SessionOf() is { } key
            && await sessions.Find(key, context.HttpContext.RequestAborted) is { } signedIn
        )
        {
            context.ReplacePrincipal(Principal(key, signedIn));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    private static ClaimsPrincipal Principal(SessionKey key, SignedIn signedIn) =>
        new(
            new ClaimsIdentity(
                [
                    new(KeyClaim, key.Value.ToString()),
                    new(ClaimTypes.NameIdentifier, signedIn.UserId.ToString()),
                    .. signedIn.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToClaim())),
                ],
                Scheme
            )
        );
}
