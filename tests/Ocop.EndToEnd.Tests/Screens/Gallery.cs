using System.Globalization;
using System.Text;

namespace Ocop.EndToEnd.Tests.Screens;

/// <summary>The page that shows the pictures beside each other.</summary>
internal static class Gallery
{
    public const string File = "README.md";

    private const string Head = """
        # Screens

        Every main screen on a phone (390 pixels wide) and on a desktop (1,280), as `npm run screens --prefix client` takes them
        from the running application. The register holds what `--demo` brings, published recognitions; dossiers, councils and
        people are made up. Of long pages the beginning is shown.

        """;

    public static string Text()
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (title, screens) in MainScreens.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| | phone | desktop |\n|---|---|---|\n");
            foreach (var screen in screens)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {screen.Title} | {Image(screen, "phone", 180)} | {Image(screen, "desktop", 520)} |\n"
                );
            }
        }

        return text.ToString();
    }

    private static string Image(MainScreen screen, string window, int width) =>
        $"<img src=\"{screen.Name}-{window}.webp\" width=\"{width}\" alt=\"{screen.Title} ({window})\">";
}
