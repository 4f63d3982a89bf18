using Microsoft.Playwright;
using Ocop.Api.StartUp.Demo;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>One visitor's browser window, which notes what the browser refused and what broke.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>Runs before the page's own code, so that nothing is missed.</summary>
    private const string NoteViolations = """
        window.violations = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
        """;

    private readonly IBrowserContext _context;
    private readonly bool _isLast;

    private Visit(IBrowserContext context, IPage page, bool isLast) =>
        (_context, Page, _isLast) = (context, page, isLast);

    public IPage Page { get; }

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>By its whole name, wherever it stands.</summary>
    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Main => Page.GetByRole(AriaRole.Main);

    /// <summary>Whom the page asked for anything.</summary>
    public HashSet<string> Hosts { get; } = [];

    /// <summary>Exceptions that no code caught.</summary>
    public List<string> Crashes { get; } = [];

    /// <param name="isLast">Nobody visits with the same browser again, so it is closed with the visit; else its window stays.</param>
    public static async Task<Visit> StartAsync(IBrowserContext context, bool isLast = true)
    {
        var visit = new Visit(context, await context.NewPageAsync(), isLast);
        await visit.Page.AddInitScriptAsync(NoteViolations);
        visit.Page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal)) // not the browser's own reader of PDF
                visit.Hosts.Add(new Uri(request.Url).Authority);
        };
        visit.Page.PageError += (_, error) => visit.Crashes.Add(error);
        return visit;
    }

    /// <summary>Begins anew in the same window.</summary>
    public async Task AgainAsync(Screen screen)
    {
        Hosts.Clear();
        Crashes.Clear();
        await Page.SetViewportSizeAsync(screen.Width, screen.Height);
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    /// <summary>Opens an address and waits until everything it asked for has come.</summary>
    public async Task<IResponse> OpenAsync(string address)
    {
        var response = await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(Heading).ToBeVisibleAsync();
        return response!;
    }

    /// <summary>Signs in on the page that asks for it, as a person does.</summary>
    public async Task SignInAsync(Actor actor)
    {
        await Page.GetByLabel("Thư điện tử").FillAsync(actor.Email);
        await Page.GetByLabel("Mật khẩu").FillAsync(actor.Password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await Assertions.Expect(Heading).Not.ToHaveTextAsync("Đăng nhập");
    }

    /// <summary>Signs in behind the page's back, for tests about something else.</summary>
    public async Task BeginSessionAsync(Actor actor)
    {
        var token = await (await _context.APIRequest.GetAsync("/api/v1/antiforgery-token")).JsonAsync();
        var answer = await _context.APIRequest.PostAsync(
            "/api/v1/session",
            new()
            {
                DataObject = new { email = actor.Email, password = actor.Password },
                Headers = [new("X-CSRF-TOKEN", token!.Value.GetProperty("token").GetString()!)],
            }
        );
        Assert.True(answer.Ok, await answer.TextAsync());
    }

    /// <summary>What makes another visit one of the same session.</summary>
    public Task<string> SessionAsync() => _context.StorageStateAsync();

    /// <summary>The session ends without the page knowing.</summary>
    public Task LoseSessionAsync() => _context.ClearCookiesAsync();

    /// <summary>The network goes, as in the hills.</summary>
    public Task GoOfflineAsync() => _context.SetOfflineAsync(offline: true);

    /// <summary>The network is back.</summary>
    public Task GoOnlineAsync() => _context.SetOfflineAsync(offline: false);

    /// <summary>What the content security policy has blocked since the page was opened.</summary>
    public Task<string[]> Violations() => Page.EvaluateAsync<string[]>("window.violations");

    public async ValueTask DisposeAsync()
    {
        if (_isLast)
            await _context.DisposeAsync();
        else
            await Page.GotoAsync("about:blank"); // a window costs more to open than a page
    }
}
