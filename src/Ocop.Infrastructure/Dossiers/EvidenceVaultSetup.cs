using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Dossiers.Papers;

namespace Ocop.Infrastructure.Dossiers;

internal static class EvidenceVaultSetup
{
    /// <summary>Files lie in <c>EvidencePath</c>, each of <c>Evidence:MaximumBytes</c> at most.</summary>
    public static IServiceCollection AddEvidenceVault(this IServiceCollection services) =>
        services
            .AddSingleton<IEvidenceVault>(provider =>
            {
                var vault = new FolderVault(
                    provider.GetService<IConfiguration>()?["EvidencePath"]
                        ?? Path.Combine(AppContext.BaseDirectory, ".data", "evidence")
                );
                vault.RemoveLeftovers(provider.GetRequiredService<TimeProvider>().GetUtcNow());
                return vault;
            })
            .AddSingleton(provider => new EvidenceLimits(
                provider.GetService<IConfiguration>()?["Evidence:MaximumBytes"] is { } configured
                    ? long.Parse(configured, CultureInfo.InvariantCulture)
                    : EvidenceLimits.DefaultMaximumBytes
            ));
}
