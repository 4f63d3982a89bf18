using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Register;

namespace Ocop.Infrastructure.Register;

internal static class PublicAddressSetup
{
    private const string OnThisMachine = "http://localhost:5080";

    /// <summary>The setting <c>PublicAddress</c>.</summary>
    public static IServiceCollection AddPublicAddress(this IServiceCollection services) =>
        services.AddSingleton(provider => new PublicAddress(
            Parse(provider.GetService<IConfiguration>()?["PublicAddress"] ?? OnThisMachine)
        ));

    private static Uri Parse(string configured) =>
        Uri.TryCreate(configured, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new InvalidOperationException(
                $"PublicAddress must be an address like https://ocop.gov.vn, not '{configured}'."
            );
}
