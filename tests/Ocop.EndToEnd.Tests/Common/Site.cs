using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Ocop.Api.StartUp.Demo;
using Ocop.Application.Common;
using Ocop.Application.Printing;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Work;
using Ocop.Testing;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>One running application and one browser for all tests that open pages.</summary>
public class Site : IAsyncLifetime
{
    private readonly TestPostgres _postgres = new();
    private RunningApplication? _application;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address => _application!.Address;

    /// <summary>Whether the register holds what <c>--demo</c> brings, instead of what the tests look for.</summary>
    protected virtual bool IsDemonstration => false;

    /// <summary>Where tests prepare what they find.</summary>
    internal Scene Scene => field ??= new(_application!.Services);

    private readonly Dictionary<Role, WorkScene> _scenes = [];
    private readonly Dictionary<Role, string> _sessions = [];
    private readonly Dictionary<(Role, Screen), Visit> _visits = [];

    public async ValueTask InitializeAsync()
    {
        Chromium.Find(); // says what is missing before anything is started

        await _postgres.InitializeAsync();
        _application = new RunningApplication(await _postgres.CreateDatabaseAsync(), IsDemonstration);
        _application.StartServer();
        if (!IsDemonstration)
            await Published.PublishAsync(_application.Services);

        Assertions.SetDefaultExpectTimeout(20_000); // a busy machine is slow, not wrong
        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_application is not null)
            await _application.DisposeAsync();
        await _postgres.DisposeAsync();
    }

    /// <summary>A QR code with this text, as the application draws them.</summary>
    public string DrawQr(string text) => _application!.Services.GetRequiredService<IQrDrawing>().Svg(text);

    /// <summary>Works on the records with a service of the application, behind its back.</summary>
    internal async Task<T> Do<TService, T>(Func<IOcopDb, TService, Task<T>> work)
        where TService : class
    {
        await using var scope = _application!.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        return await work(services.GetRequiredService<IOcopDb>(), services.GetRequiredService<TService>());
    }

    /// <summary>Somebody in this role, with data for each of their pages; the same for all tests.</summary>
    internal async Task<WorkScene> SceneOf(Role role) =>
        _scenes.TryGetValue(role, out var made) ? made : _scenes[role] = await WorkScenes.Make(Scene, role);

    /// <summary>
    /// Who is at work in <see cref="SceneOf"/>, who signs in once, and whose browser keeps its window and what it has loaded for
    /// the next visit.
    /// </summary>
    internal async Task<Visit> VisitAsync(Role role, Screen screen)
    {
        if (!_visits.TryGetValue((role, screen), out var visit))
        {
            var options = OptionsFor(screen, ColorScheme.Light);
            options.StorageState = await SessionOf(role);
            var context = await _browser!.NewContextAsync(options);
            _visits[(role, screen)] = visit = await Visit.StartAsync(context, isLast: false);
        }

        await visit.AgainAsync(screen);
        return visit;
    }

    private async Task<string> SessionOf(Role role)
    {
        if (_sessions.TryGetValue(role, out var session))
            return session;

        await using var first = await VisitAsync((await SceneOf(role)).Actor, Screen.Desktop);
        return _sessions[role] = await first.SessionAsync();
    }

    /// <summary>Somebody who is signed in.</summary>
    internal async Task<Visit> VisitAsync(Actor actor, Screen screen, ColorScheme scheme = ColorScheme.Light)
    {
        var visit = await VisitAsync(screen, scheme);
        await visit.BeginSessionAsync(actor);
        return visit;
    }

    /// <summary>Somebody who comes for the first time, with an empty browser.</summary>
    internal async Task<Visit> VisitAsync(Screen screen, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(OptionsFor(screen, scheme, scripts));
        return await Visit.StartAsync(context);
    }

    /// <summary>Somebody whose camera sees one picture all the time. Dispose of the browser after the visit.</summary>
    /// <param name="picture">The file of a JPEG, named <c>.mjpeg</c>: a film of one picture.</param>
    internal async Task<(IBrowser Browser, Visit Visit)> VisitWithCameraAsync(string picture)
    {
        var browser = await LaunchAsync(
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            $"--use-file-for-fake-video-capture={picture}"
        );
        var context = await browser.NewContextAsync(OptionsFor(Screen.Phone, ColorScheme.Light));
        return (browser, await Visit.StartAsync(context));
    }

    private Task<IBrowser> LaunchAsync(params string[] more) =>
        _playwright!.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Chromium.Find(),
                Args =
                [
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    .. more,
                ],
            }
        );

    private BrowserNewContextOptions OptionsFor(Screen screen, ColorScheme scheme, bool scripts = true) =>
        new()
        {
            BaseURL = Address.ToString(),
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ColorScheme = scheme,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            HasTouch = screen.IsTouched,
            IsMobile = screen.IsTouched,
            JavaScriptEnabled = scripts,
        };
}

/// <summary>Tests that share the running application and the browser; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class Pages : ICollectionFixture<Site>
{
    public const string Name = "pages";
}
