using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ocop.Application.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Identity;

internal static class IdentitySetup
{
    /// <summary>PBKDF2 with HMAC-SHA512, at the work factor that OWASP names for it (2023).</summary>
    public static readonly PasswordHasherOptions Hashing = new() { IterationCount = 210_000 };

    private static readonly TimeSpan InvitationHolds = TimeSpan.FromDays(3);

    public static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services
            .AddIdentityCore<Account>(DemandLittle)
            .AddEntityFrameworkStores<OcopDbContext>()
            .AddTokenProvider<DataProtectorTokenProvider<Account>>(TokenOptions.DefaultProvider);
        services.AddDataProtection().SetApplicationName("ocop");

        return services
            .Configure<PasswordHasherOptions>(options => options.IterationCount = Hashing.IterationCount)
            .Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = InvitationHolds)
            .AddSingleton<IXmlRepository, DataProtectionKeys>()
            .AddSingleton<IConfigureOptions<KeyManagementOptions>, KeepKeysInDatabase>()
            .AddScoped<IAccounts, Accounts>()
            .AddScoped<ISessions, Sessions>()
            .AddSingleton<ISecretSeal>(provider => new SecretSeal(
                provider.GetRequiredService<IDataProtectionProvider>(),
                "second-factor"
            ))
            .AddSingleton(provider => new SecondFactorPolicy(
                bool.Parse(provider.GetService<IConfiguration>()?["SecondFactor:RequiredForOfficers"] ?? "false")
            ));
    }

    /// <summary>Names are e-mail addresses and passwords are judged by the domain, which both happen before.</summary>
    private static void DemandLittle(IdentityOptions options)
    {
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = Domain.Identity.Passwords.Shortest;
        options.Password.RequiredUniqueChars = 1;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 10;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private sealed class KeepKeysInDatabase(IXmlRepository keys) : IConfigureOptions<KeyManagementOptions>
    {
        public void Configure(KeyManagementOptions options) => options.XmlRepository = keys;
    }
}
