using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ocop.Infrastructure.Audit;

/// <summary>
/// Links the audit log every few seconds while the server runs (<c>Audit:SealEverySeconds</c>, 5 by default; 0 leaves it
/// to other instances).
/// </summary>
internal sealed class AuditSealing(
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    TimeProvider time,
    ILogger<AuditSealing> log
) : BackgroundService
{
    private const int Usual = 5;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration.GetValue("Audit:SealEverySeconds", Usual) is not (> 0 and var seconds))
            return;

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(seconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await SealAsync(stoppingToken);
    }

    /// <summary>A database that is away for a while must not end the sealing for good.</summary>
    private async Task SealAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<AuditChain>().SealAsync(stoppingToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError(failed, "The audit log could not be sealed; it will be tried again.");
        }
    }
}

internal static class AuditSetup
{
    public static IServiceCollection AddAudit(this IServiceCollection services) =>
        services
            .AddSingleton<AuditKey>()
            .AddScoped<AuditTrail>()
            .AddScoped<AuditDays>()
            .AddScoped<AuditChain>()
            .AddScoped<AuditInspection>()
            .AddHostedService<AuditSealing>();
}
