using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Ocop.Application.Identity;
using Ocop.Application.Webhooks;
using Ocop.Application.Webhooks.Deliveries;
using Ocop.Infrastructure.Identity;

namespace Ocop.Infrastructure.Webhooks;

internal static class WebhookSetup
{
    /// <summary>
    /// <c>Webhooks:SendEverySeconds</c> (2; 0 leaves it to other servers), <c>Webhooks:Ports</c> (443,8443),
    /// <c>Webhooks:DaysKept</c> (30), <c>Webhooks:TimeoutSeconds</c> (15), <c>Webhooks:TrustedRoots</c> (a PEM file) and, in trial copies only, <c>Webhooks:TrustedNetworks</c>.
    /// </summary>
    public static IServiceCollection AddWebhooks(this IServiceCollection services) =>
        services
            .AddSingleton(ReadSettings)
            .AddSingleton(provider => provider.GetRequiredService<TransportSettings>().Terms)
            .AddSingleton<IHostResolver, HostResolver>()
            .AddSingleton<GuardedConnections>()
            .AddSingleton<IWebhookTransport, WebhookTransport>()
            .AddSingleton<IOutbox, Outbox>()
            .AddKeyedSingleton<ISecretSeal>(
                WebhookSeal.Purpose,
                (provider, purpose) =>
                    new SecretSeal(provider.GetRequiredService<IDataProtectionProvider>(), (string)purpose!)
            )
            .AddHostedService<WebhookSending>();

    private static TransportSettings ReadSettings(IServiceProvider provider) =>
        TransportSettings.In(
            provider.GetService<IConfiguration>()?.GetSection("Webhooks"),
            provider.GetService<IHostEnvironment>()?.IsProduction() ?? false
        );
}
