using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Ocop.Application.Common;

namespace Ocop.Infrastructure.Common;

internal static class ContextSetup
{
    /// <summary>
    /// One context for a request, which keeps it on a lease. It has two names here, so the container disposes of it twice; the
    /// lease ends once. A context made by a factory would go back to the pool with the first and, with the second, be taken
    /// from the request that has it by then.
    /// </summary>
    public static IServiceCollection AddContext(this IServiceCollection services)
    {
        services.AddDbContextPool<OcopDbContext>(Configure);
        var leased = services.Single(service => service.ServiceType == typeof(OcopDbContext)).ImplementationFactory!;

        return services
            .RemoveAll<OcopDbContext>()
            .AddScoped(request => ((OcopDbContext)leased(request)).For(request))
            .AddScoped<IOcopDb>(request => request.GetRequiredService<OcopDbContext>());
    }

    private static void Configure(IServiceProvider provider, DbContextOptionsBuilder options) =>
        options
            .UseNpgsql(
                provider.GetRequiredService<NpgsqlDataSource>(),
                // A dossier with 34 answers, 10 papers and 40 citations would otherwise come as their product.
                npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            )
            .ConfigureWarnings(events =>
                events.Ignore(
                    // Most are refusals by a unique index; the edge logs the others, once.
                    CoreEventId.SaveChangesFailed,
                    RelationalEventId.CommandError,
                    // A sample is counted up to a number, whichever rows these are.
                    CoreEventId.RowLimitingOperationWithoutOrderByWarning
                )
            );
}
