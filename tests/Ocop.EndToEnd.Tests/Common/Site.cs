using Microsoft.Playwright;
using Ocop.Testing;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>One running application and one browser for all tests that open pages.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly TestPostgres _postgres = new();
    private RunningApplication? _application;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address => _application!.Address;

    public async ValueTask InitializeAsync()
    {
        var chromium = Chromium.Find();

        await _postgres.InitializeAsync();
        _application = new RunningApplication(await _postgres.CreateDatabaseAsync());
        _application.StartServer();
        await Published.PublishAsync(_application.Services);

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = chromium,
                Args =
                [
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_application is not null)
            await _application.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    /// <summary>Somebody who comes for the first time, with an empty browser.</summary>
    internal async Task<Visit> VisitAsync(Screen screen, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(
            new()
            {
                BaseURL = Address.ToString(),
                Locale = "vi-VN",
                TimezoneId = "Asia/Ho_Chi_Minh",
                ColorScheme = scheme,
                ViewportSize = new() { Width = screen.Width, Height = screen.Height },
                HasTouch = screen.IsTouched,
                IsMobile = screen.IsTouched,
            }
        );
        return await Visit.StartAsync(context);
    }
}

/// <summary>Tests that share the running application and the browser; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class Pages : ICollectionFixture<Site>
{
    public const string Name = "pages";
}
