using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Common.Http;

/// <summary>
/// `/livez` says that the process runs and touches nothing; `/readyz` says that it can serve. The readiness check has a
/// connection of its own: were it to queue for the requests' pool, a busy fleet would leave the balancer together.
/// </summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database").Services;

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/livez", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/readyz", new HealthCheckOptions()).AllowAnonymous();
    }
}
