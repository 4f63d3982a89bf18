using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Application.Jobs;
using Quartz;

namespace Ocop.Infrastructure.Jobs;

internal static class JobSetup
{
    /// <summary>The scheduler is made when the server starts, and not at all where it runs no jobs.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services) =>
        services
            .AddSingleton(JobList.Known)
            .AddSingleton<IJobTurns, JobTurns>()
            .AddSingleton<IJobCalendar, JobCalendar>()
            .AddQuartz(Schedule)
            .AddHostedService<JobScheduling>();

    private static void Schedule(IQuartzBuilder quartz) =>
        quartz
            .ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "ocop";
                scheduler.GenerateInstanceId = true;
            })
            .UseDefaultThreadPool(2)
            .UsePersistentStore(store =>
                store
                    .UsePostgres(database =>
                        database.DataSourceFactory = services => services.GetRequiredService<NpgsqlDataSource>()
                    )
                    .ConfigureStore(options => options.TablePrefix = $"{JobRunConfiguration.Schema}.qrtz_")
                    .UseClustering()
            );
}
