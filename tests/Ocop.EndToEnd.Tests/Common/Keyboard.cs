using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>Somebody who uses the keyboard alone, and has to see where they are.</summary>
internal static class Keyboard
{
    private const int MostStops = 400;

    private const string HasFocus = "element => element === document.activeElement";

    /// <summary>A choice inside a label shows the ring around the label.</summary>
    private const string ThinRing = """
        () => {
          const at = document.activeElement;
          if (at === document.body) return [];
          const widths = [at, at.closest('label')].filter(Boolean).map((each) => {
            const style = getComputedStyle(each);
            return style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
          });
          return Math.max(...widths) >= 3 ? [] : [at.outerHTML.slice(0, 120)];
        }
        """;

    public static Task PressAsync(this Visit visit, string key) => visit.Page.Keyboard.PressAsync(key);

    public static Task TypeAsync(this Visit visit, string text) => visit.Page.Keyboard.TypeAsync(text);

    /// <summary>Goes from stop to stop until something is reached; each stop on the way shows a ring of three pixels.</summary>
    /// <param name="key">The way: forwards, or back to what stands above with <c>Shift+Tab</c>.</param>
    public static async Task TabToAsync(this Visit visit, ILocator target, string key = "Tab")
    {
        await Expect(target).ToBeVisibleAsync();
        var unseen = new List<string>();
        for (var stop = 0; stop < MostStops; stop++)
        {
            unseen.AddRange(await visit.NextStopAsync(key));
            if (!await target.EvaluateAsync<bool>(HasFocus))
                continue;

            Assert.Empty(unseen);
            return;
        }

        Assert.Fail($"{MostStops} stops of the keyboard do not lead to {target}.");
    }

    /// <summary>Goes one stop on.</summary>
    /// <returns>The element that has the focus without showing it.</returns>
    public static async Task<string[]> NextStopAsync(this Visit visit, string key = "Tab")
    {
        await visit.PressAsync(key);
        return await visit.Page.EvaluateAsync<string[]>(ThinRing);
    }
}
