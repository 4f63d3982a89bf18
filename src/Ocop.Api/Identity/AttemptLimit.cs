using Ocop.Api.Common.Http;

namespace Ocop.Api.Identity;

/// <summary>How often one address may try passwords, invitations or registrations.</summary>
internal sealed class AttemptLimit(IConfiguration configuration)
    : CallerLimit(configuration.GetValue(Setting, defaultValue: 30), TimeSpan.FromMinutes(1))
{
    public const string Setting = "SignIn:AttemptsPerMinute";

    /// <summary>All endpoints that say so share one count.</summary>
    public static ValueTask<object?> Count(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Count<AttemptLimit>(context, next);
}
