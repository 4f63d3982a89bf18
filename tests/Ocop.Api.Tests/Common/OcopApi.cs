using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Credentials;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;
using Ocop.Testing;

[assembly: AssemblyFixture(typeof(OcopApi))]

namespace Ocop.Api.Tests.Common;

/// <summary>
/// The whole application on a real PostgreSQL database, made once for the run. Tests stay apart by working on
/// entities of their own rather than by resetting tables, so they can run in parallel.
/// </summary>
public sealed class OcopApi : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const int MostEvidenceBytes = 1024 * 1024;

    private readonly TestPostgres _postgres = new();
    private string? _connectionString;

    /// <summary>Where this run keeps uploaded papers.</summary>
    public string EvidenceFolder { get; } = Directory.CreateTempSubdirectory("ocop-evidence-").FullName;

    /// <summary>The file of the key that this run signs with.</summary>
    public string SigningKey { get; } = KeyFiles.NewPrivate();

    /// <summary>The file of the key that this run signs access tokens with.</summary>
    public string TokenKey { get; } = KeyFiles.NewPrivate();

    public async ValueTask InitializeAsync()
    {
        await _postgres.InitializeAsync();
        _connectionString = await _postgres.CreateDatabaseAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _postgres.DisposeAsync();
        Directory.Delete(EvidenceFolder, recursive: true);
        File.Delete(SigningKey);
        File.Delete(TokenKey);
    }

    /// <summary>A database with nothing but what ships with the software, for tests that look at the whole of it.</summary>
    /// <returns>Its connection string.</returns>
    public Task<string> NewDatabaseAsync() => _postgres.CreateDatabaseAsync();

    /// <summary>Somebody who is not signed in and reads English.</summary>
    public HttpClient Anyone()
    {
        var client = CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return client;
    }

    /// <summary>Somebody signed in, whatever the database says of them.</summary>
    public HttpClient As(Id<User> user, params Role[] roles)
    {
        var client = Anyone();
        var names = string.Join(',', roles.Select(role => role.ToString()));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(SignedIn.Scheme, $"{user}:{names}");
        return client;
    }

    /// <summary>Puts what a test needs into the database.</summary>
    public Task Given(params object[] entities) =>
        InDatabase(async db =>
        {
            db.AddRange(entities);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

    /// <summary>Works on the database behind the API's back.</summary>
    public async Task InDatabase(Func<OcopDbContext, Task> work)
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<OcopDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseSetting("ConnectionStrings:Ocop", _connectionString)
            .UseSetting("Logging:LogLevel:Default", "Error")
            .UseSetting("EvidencePath", EvidenceFolder)
            .UseSetting("SnapshotsPath", Path.Combine(EvidenceFolder, "snapshots"))
            .UseSetting("Signing:CurrentKey", SigningKey)
            .UseSetting("Tokens:CurrentKey", TokenKey)
            .UseSetting("Evidence:MaximumBytes", MostEvidenceBytes.ToString(CultureInfo.InvariantCulture))
            .UseSetting("SignIn:AttemptsPerMinute", "100000")
            .UseSetting("Tokens:AttemptsPerMinute", "100000")
            .UseSetting("Audit:SealEverySeconds", "0") // some tests stop the clock on another day
            .UseSetting("Reports:PerHour", "100000")
            .UseSetting("Jobs:Run", "false") // a test that wants one runs it
            .UseSetting("Webhooks:SendEverySeconds", "0") // the same
            .ConfigureTestServices(services =>
                services
                    .AddAuthentication(SignedIn.Chooser)
                    .AddScheme<AuthenticationSchemeOptions, SignedIn>(SignedIn.Scheme, configureOptions: null)
                    .AddPolicyScheme(SignedIn.Chooser, displayName: null, SignedIn.Choose)
            );
}
