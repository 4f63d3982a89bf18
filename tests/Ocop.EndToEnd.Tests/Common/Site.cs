using Microsoft.Playwright;
using Ocop.Api.StartUp.Demo;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Work;
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

    /// <summary>Where tests prepare what they find.</summary>
    internal Scene Scene => field ??= new(_application!.Services);

    private readonly Dictionary<Role, WorkScene> _scenes = [];

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

    /// <summary>Somebody in this role, with data for each of their pages; the same for all tests.</summary>
    internal async Task<WorkScene> SceneOf(Role role) =>
        _scenes.TryGetValue(role, out var made) ? made : _scenes[role] = await WorkScenes.Make(Scene, role);

    /// <summary>Somebody who is signed in.</summary>
    internal async Task<Visit> VisitAsync(Actor actor, Screen screen, ColorScheme scheme = ColorScheme.Light)
    {
        var visit = await VisitAsync(screen, scheme);
        await visit.BeginSessionAsync(actor);
        return visit;
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
