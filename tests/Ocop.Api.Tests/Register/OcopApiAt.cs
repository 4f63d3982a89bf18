using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Register;

/// <summary>The API on the same database, at another moment.</summary>
internal sealed class OcopApiAt : IDisposable
{
    private readonly WebApplicationFactory<Program> _api;

    public OcopApiAt(OcopApi api, DateTimeOffset now)
    {
        _api = api.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock(now)))
        );
        Client = _api.CreateClient();
    }

    public HttpClient Client { get; }

    /// <summary>The same person, at that moment.</summary>
    public HttpClient As(HttpClient person)
    {
        var client = _api.CreateClient();
        client.DefaultRequestHeaders.Authorization = person.DefaultRequestHeaders.Authorization;
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return client;
    }

    public void Dispose()
    {
        Client.Dispose();
        _api.Dispose();
    }
}

internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
