using Ocop.Api.ApiClients;
using Ocop.Api.Inspections;

namespace Ocop.Api.Identity;

internal static class SignInServices
{
    /// <summary>How callers say who they are, and what keeps others from saying it for them.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services) =>
        services
            .AddCookieSession()
            .AddAccessTokens()
            .AddCsrfProtection()
            .AddSingleton<AttemptLimit>()
            .AddSingleton<ReportLimit>()
            .AddSingleton<Permissions>()
            .AddAuthorization();
}
