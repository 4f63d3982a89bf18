using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Ocop.Application.ApiClients.Tokens;
using Ocop.Application.ApiClients.Usage;
using Ocop.Application.Credentials;
using Ocop.Infrastructure.Credentials;

namespace Ocop.Infrastructure.ApiClients;

internal static partial class ApiClientSetup
{
    /// <summary>
    /// <c>Tokens:CurrentKey</c> names a PEM file or a key on a device, <c>Tokens:OtherKeys</c> files of keys that are
    /// believed too, between commas. Without a current key <c>Tokens:DevelopmentKey</c> is used, and made where it is
    /// missing.
    /// </summary>
    public static IServiceCollection AddApiClients(this IServiceCollection services) =>
        services.AddSingleton(ReadKeys).AddSingleton<ICallLog, CallLog>().AddScoped<IReceivedTokens, ReceivedTokens>();

    private static TokenKeys ReadKeys(IServiceProvider provider)
    {
        var settings = provider.GetService<IConfiguration>()?.GetSection("Tokens");
        var now = provider.GetRequiredService<TimeProvider>().GetUtcNow();
        var log = provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ApiClientSetup));
        var current = NamedKey.In(settings);
        var others = NamedKey.List(settings, "OtherKeys");
        Tell(log, current);
        var keys = new TokenKeys(
            current is null ? null : SigningKey.Open(current.Name, now),
            [.. others.Select(key => SigningKey.OpenPublic(key, now))]
        );
        var ofCertificates = provider.GetRequiredService<SigningKeys>().Published.Select(key => key.Id);

        return keys.Published.IntersectBy(ofCertificates, key => key.Id).Any()
            ? throw new InvalidOperationException("Tokens must not be signed with a key of certificates (Signing).")
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
        "Access tokens are signed with a key for development: {Path}. Set Tokens:CurrentKey."
    )]
    private static partial void IsForDevelopment(ILogger log, string path);

    [LoggerMessage(LogLevel.Warning, "No key for access tokens: systems cannot sign in. Set Tokens:CurrentKey.")]
    private static partial void IsMissing(ILogger log);
}
