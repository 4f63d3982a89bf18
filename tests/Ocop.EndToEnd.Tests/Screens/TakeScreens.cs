using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Certification;
using Ocop.EndToEnd.Tests.Common;
using Ocop.EndToEnd.Tests.Work;

namespace Ocop.EndToEnd.Tests.Screens;

/// <summary>
/// Takes the pictures of <c>docs/screens</c>: no test, and run only when asked for
/// (<c>npm run screens --prefix client</c>).
/// </summary>
public sealed class TakeScreens(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private static readonly (string Name, Screen Screen)[] Windows =
    [
        ("phone", Screen.Phone with { Width = 390, Height = 844 }),
        ("desktop", Screen.Desktop),
    ];

    private static readonly string Folder = Path.Combine(ClientFolder.Path, "..", "docs", "screens");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task Every_main_screen_has_its_pictures()
    {
        Directory.CreateDirectory(Folder);
        foreach (var old in Directory.EnumerateFiles(Folder))
            File.Delete(old);

        var visitor = new WorkScene(await site.Scene.SomebodyWithoutRole(), await Recognised());
        foreach (var screen in MainScreens.All.SelectMany(group => group.Screens))
        {
            var scene = screen.Role is { } role ? await site.SceneOf(role) : visitor;
            foreach (var (name, window) in Windows)
            {
                var picture = await PictureOf(screen, scene.AddressOf(screen.Address), window);
                await File.WriteAllBytesAsync(
                    Path.Combine(Folder, $"{screen.Name}-{name}.webp"),
                    picture,
                    Cancellation
                );
            }
        }

        await File.WriteAllTextAsync(Path.Combine(Folder, Gallery.File), Gallery.Text(), Cancellation);
    }

    private async Task<byte[]> PictureOf(MainScreen screen, string address, Screen window)
    {
        await using var visit = screen.Role is { } role
            ? await site.VisitAsync(role, window)
            : await site.VisitAsync(window);
        var language = screen.InEnglish ? "en" : "vi"; // said each time: the window of a role is used again
        await visit.Page.AddInitScriptAsync($"localStorage.setItem('ocop.language', '{language}')");

        await visit.OpenAsync(address);
        await visit.Page.EvaluateAsync("document.fonts.ready.then(() => undefined)");
        var picture = await Picture.Of(visit.Page, window);

        if (screen.InEnglish)
            await visit.Page.EvaluateAsync("localStorage.clear()"); // the browser is the next screen's too
        return picture;
    }

    /// <summary>The product that the demonstration takes to its certificate.</summary>
    private async Task<Dictionary<string, string>> Recognised()
    {
        var held = await site.Scene.Read(db =>
            db.Set<Certificate>()
                .Where(certificate => certificate.ProductName.EndsWith("(demo)"))
                .Select(certificate => new { certificate.Number, certificate.ProductId })
                .FirstAsync(Cancellation)
        );

        return new() { ["number"] = held.Number.ToString(), ["recognised"] = held.ProductId.ToString() };
    }
}
