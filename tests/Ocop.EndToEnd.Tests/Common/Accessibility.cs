using Microsoft.Playwright;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>axe, run on the page as it stands.</summary>
internal static class Accessibility
{
    private const string Run = """
        async () => {
          const { violations } = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          return violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`));
        }
        """;

    private static readonly Lazy<string> Axe = new(() =>
        File.ReadAllText(Path.Combine(ClientFolder.Path, "node_modules/axe-core/axe.min.js"))
    );

    public static async Task<string[]> Faults(this IPage page)
    {
        await page.EvaluateAsync(Axe.Value);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
