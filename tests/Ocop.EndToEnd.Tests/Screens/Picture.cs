using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Screens;

/// <summary>A page as WebP, which Playwright itself does not write: a third of the size of PNG.</summary>
internal static class Picture
{
    private const int Quality = 62;

    /// <summary>Of a longer page, what two windows show.</summary>
    private const int MostWindows = 2;

    /// <summary>Bars for scrolling are not in the picture, and neither is the room that a desktop keeps for them.</summary>
    private const string WithoutBars = "document.documentElement.style.scrollbarGutter = 'auto'";

    /// <summary>Phones draw finer than desktops.</summary>
    private static double Fineness(Screen screen) => screen.IsTouched ? 1.25 : 1;

    public static async Task<byte[]> Of(IPage page, Screen screen)
    {
        await page.EvaluateAsync(WithoutBars);
        var length = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        var height = Math.Min(length, MostWindows * screen.Height);
        await page.SetViewportSizeAsync(screen.Width, height); // what keeps to the lower edge keeps to that of the picture
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        var browser = await page.Context.NewCDPSessionAsync(page);
        var answer = await browser.SendAsync(
            "Page.captureScreenshot",
            new()
            {
                ["format"] = "webp",
                ["quality"] = Quality,
                ["clip"] = new
                {
                    x = 0,
                    y = 0,
                    width = screen.Width,
                    height,
                    scale = Fineness(screen),
                },
            }
        );

        return answer!.Value.GetProperty("data").GetBytesFromBase64();
    }
}
