using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Identity;

/// <summary>
/// The application on the database of the run, at a time of the test's choosing. The tests of a class share it: they come
/// one after the other, each with accounts of its own, and the clock only goes forward.
/// </summary>
public class SecondFactorApi : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _api;
    private readonly SetClock _clock = new();

    /// <param name="api">Whose database it works on.</param>
    public SecondFactorApi(OcopApi api)
        : this(api, isRequired: false) { }

    /// <param name="api">Whose database it works on.</param>
    /// <param name="isRequired">Whether the deployment asks officers for a second factor.</param>
    protected SecondFactorApi(OcopApi api, bool isRequired) =>
        _api = api.WithWebHostBuilder(host =>
            host.UseSetting("SecondFactor:RequiredForOfficers", isRequired ? "true" : "false")
                .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(_clock))
        );

    public DateTimeOffset Now => _clock.Now;

    public void Wait(TimeSpan time) => _clock.Now += time;

    /// <summary>Until the app shows another code.</summary>
    public void WaitForNextCode() => Wait(TimeSpan.FromSeconds(30));

    internal Browser Browser(string? device = null)
    {
        var client = _api.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        if (device is not null)
            client.DefaultRequestHeaders.UserAgent.ParseAdd(device);

        return new(client);
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

/// <summary>The same where the deployment asks officers for a second factor.</summary>
public sealed class RequiringApi(OcopApi api) : SecondFactorApi(api, isRequired: true);
