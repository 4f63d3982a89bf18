using Microsoft.AspNetCore.Antiforgery;
using Ocop.Api.Common.Problems;

namespace Ocop.Api.Identity;

/// <summary>
/// A browser sends the cookie whoever made the request, so whatever changes something by a cookie also needs the token
/// that only our own pages can read. So do sign-in and registration, lest a victim work in an attacker's session.
/// </summary>
internal static class CsrfProtection
{
    public const string Header = "X-CSRF-TOKEN";

    public static readonly ProblemKind Missing = new(
        "csrf-token.invalid",
        403,
        new(
            $"Thiếu mã chống giả mạo yêu cầu trong tiêu đề {Header}, hoặc mã không còn dùng được. Hãy lấy mã mới.",
            $"The token in the {Header} header is missing or no longer good. Get a new one."
        )
    );

    public static IServiceCollection AddCsrfProtection(this IServiceCollection services) =>
        services.AddAntiforgery(options =>
        {
            options.HeaderName = Header;
            options.SuppressReadingTokenFromFormBody = true;
            options.SuppressXFrameOptionsHeader = true; // the content security policy forbids all frames
            options.Cookie.Name = "ocop-csrf";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });

    /// <summary>Asks for the token even of callers without a session.</summary>
    public static TBuilder WithCsrfToken<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new NeedsToken());

    public static IApplicationBuilder UseCsrfProtection(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                if (!IsAskedOf(context) || await IsRight(context))
                    await next(context);
                else
                    await Problem.For(context, Missing).Write(context);
            }
        );

    private static bool IsAskedOf(HttpContext context) =>
        ChangesSomething(context.Request.Method)
        && (
            context.User.Identity?.AuthenticationType == CookieSession.Scheme
            || context.GetEndpoint()?.Metadata.GetMetadata<NeedsToken>() is not null
        );

    private static bool ChangesSomething(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);

    private static async Task<bool> IsRight(HttpContext context)
    {
        try
        {
            var antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
            await antiforgery.ValidateRequestAsync(context);
            return true;
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }
    }

    private sealed record NeedsToken;
}
