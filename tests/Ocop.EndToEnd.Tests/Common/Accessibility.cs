using Microsoft.Playwright;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>axe, run on the page as it stands.</summary>
internal static class Accessibility
{
    private const string Run = """
        async (options) => {
          const { violations } = await axe.run(document, options);
          return violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`));
        }
        """;

    private static readonly object AllRules = new
    {
        runOnly = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" },
    };

    private static readonly object RulesOfColour = new { runOnly = new[] { "color-contrast", "link-in-text-block" } };

    private static readonly Lazy<string> Axe = new(() =>
        File.ReadAllText(Path.Combine(ClientFolder.Path, "node_modules/axe-core/axe.min.js"))
    );

    public static Task<string[]> Faults(this IPage page) => page.Faults(AllRules);

    /// <summary>The other colours are styles alone: the page holds the same in them, so only colours are looked at again.</summary>
    public static async Task<string[]> FaultsOfColour(this IPage page, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        var faults = await page.Faults(RulesOfColour);
        return [.. faults.Select(fault => $"{scheme}: {fault}")];
    }

    private static async Task<string[]> Faults(this IPage page, object options)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Axe.Value);
        return await page.EvaluateAsync<string[]>(Run, options);
    }
}
