using Microsoft.Playwright;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>What holds on every page, whatever it is about.</summary>
internal static class EveryPage
{
    private const double MostShift = 0.05;

    /// <summary>The screen again, with everything on it twice as large.</summary>
    private static Screen Zoomed(Screen screen) => new(screen.Width / 2, screen.Height / 2);

    private const string Shift = """
        () => new Promise((resolve) => {
          let sum = 0;
          const add = (entries) => entries.forEach((each) => (sum += each.hadRecentInput ? 0 : each.value));
          const observer = new PerformanceObserver((list) => add(list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => {
            add(observer.takeRecords());
            resolve(sum);
          }));
        })
        """;

    /// <summary>Lists what is wrong with the page that is open, in both colours and as narrow as it has to go.</summary>
    /// <param name="response">With which the page came.</param>
    public static async Task<IReadOnlyList<string>> FaultsOf(Visit visit, Screen screen, IResponse response) =>
        [
            .. await FaultsOfTitleAsync(visit),
            .. await FaultsOn(visit, screen),
            .. await FaultsOfSafetyAsync(visit, response),
        ];

    /// <summary>Lists what is wrong with how the open page is laid out on a screen, which need not be the one it was opened on.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOn(Visit visit, Screen screen)
    {
        await visit.Page.SetViewportSizeAsync(screen.Width, screen.Height);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        string[] faults =
        [
            .. await visit.Page.Faults(),
            .. await visit.Page.FaultsOfColour(ColorScheme.Dark),
            .. await FaultsOfWidthAsync(visit, screen.IsTouched ? Screen.SmallPhone : Zoomed(screen)),
        ];
        return [.. faults.Select(fault => $"{screen.Width} pixels: {fault}")];
    }

    /// <summary>Whether what has been drawn stayed where it was while the rest arrived.</summary>
    public static async Task<IReadOnlyList<string>> JumpsOf(Visit visit)
    {
        var shift = await visit.Page.EvaluateAsync<double>(Shift);
        return shift > MostShift ? [$"jumps by {shift:0.000}"] : [];
    }

    private static async Task<string[]> FaultsOfTitleAsync(Visit visit)
    {
        var (heading, title) = (await visit.Heading.InnerTextAsync(), await visit.Page.TitleAsync());
        return title.StartsWith(heading, StringComparison.Ordinal) ? [] : [$"title “{title}”, heading “{heading}”"];
    }

    private static async Task<string[]> FaultsOfWidthAsync(Visit visit, Screen narrow)
    {
        await visit.Page.SetViewportSizeAsync(narrow.Width, narrow.Height);
        var width = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        return width > narrow.Width ? [$"{width} pixels wide where there are {narrow.Width}"] : [];
    }

    private static async Task<IEnumerable<string>> FaultsOfSafetyAsync(Visit visit, IResponse response)
    {
        var policy = await response.HeaderValueAsync("content-security-policy");
        var isStrict =
            policy is not null
            && policy.Contains("default-src 'self'", StringComparison.Ordinal)
            && !policy.Contains("unsafe", StringComparison.Ordinal);
        var own = new Uri(response.Url).Authority;

        return (isStrict ? Array.Empty<string>() : [$"policy {policy}"])
            .Concat(visit.Hosts.Where(host => host != own).Select(host => $"calls {host}"))
            .Concat((await visit.Violations()).Select(violation => $"forbidden {violation}"))
            .Concat(visit.Crashes.Select(crash => $"crash {crash}"));
    }
}
