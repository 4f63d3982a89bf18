using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>The whole application on a network port of its own, with the pages that the build has made.</summary>
internal sealed class RunningApplication : WebApplicationFactory<Program>
{
    private readonly string _connectionString;
    private readonly bool _isDemonstration;

    public RunningApplication(string connectionString, bool isDemonstration = false)
    {
        _connectionString = connectionString;
        _isDemonstration = isDemonstration;
        UseKestrel(0);
    }

    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseSetting("ConnectionStrings:Ocop", _connectionString)
            .UseSetting("demo", _isDemonstration ? "true" : "false")
            .UseSetting("Logging:LogLevel:Default", "Error")
            .UseSetting("SignIn:AttemptsPerMinute", "100000"); // every test signs in from the same address
}
