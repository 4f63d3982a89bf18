using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Ocop.Application.Common;
using Ocop.Application.Credentials;

namespace Ocop.Infrastructure.Credentials;

internal static partial class CredentialSetup
{
    /// <summary>
    /// <c>Signing:CurrentKey</c> and <c>Signing:NextKey</c> name PEM files or keys on a device,
    /// <c>Signing:Distrusted</c> ids of keys between commas. Without a current key <c>Signing:DevelopmentKey</c> is used,
    /// and made where it is missing.
    /// </summary>
    public static IServiceCollection AddCredentials(this IServiceCollection services) =>
        services
            .AddSingleton(ReadKeys)
            .AddScoped<ICredentialStore, CredentialStore>()
            .AddScoped<IReferenceData, KnownKeys>();

    private static SigningKeys ReadKeys(IServiceProvider provider)
    {
        var settings = provider.GetService<IConfiguration>()?.GetSection("Signing");
        var log = provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(CredentialSetup));
        var now = provider.GetRequiredService<TimeProvider>().GetUtcNow();
        var current = NamedKey.In(settings);
        var next = NamedKey.Setting(settings, "NextKey");
        var distrusted = NamedKey.List(settings, "Distrusted");
        Tell(log, current);
        var keys = new SigningKeys(
            current is null ? null : SigningKey.Open(current.Name, now),
            next is null ? null : SigningKey.OpenPublic(next, now),
            distrusted
        );

        return keys.Published.Any(key => distrusted.Contains(key.Id))
            ? throw new InvalidOperationException("Signing:Distrusted names a key that is configured for use.")
            : keys;
    }

    private static void Tell(ILogger log, NamedKey? current)
    {
        if (current is null)
            IsMissing(log);
        else if (current.IsForDevelopment)
            IsForDevelopment(log, current.Name);
    }

    [LoggerMessage(
        LogLevel.Warning,
        "Certificates are signed with a key for development: {Path}. Set Signing:CurrentKey."
    )]
    private static partial void IsForDevelopment(ILogger log, string path);

    [LoggerMessage(LogLevel.Critical, "No signing key: no certificate can be issued. Set Signing:CurrentKey.")]
    private static partial void IsMissing(ILogger log);
}
