namespace Ocop.EndToEnd.Tests.Common;

/// <summary>The browser of this machine. None is downloaded.</summary>
internal static class Chromium
{
    private const string NamedBy = "OCOP_CHROMIUM";

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/snap/bin/chromium",
        "/usr/bin/google-chrome-stable",
        "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <exception cref="FileNotFoundException">There is no browser: the tests must not pass without one.</exception>
    public static string Find() =>
        Environment.GetEnvironmentVariable(NamedBy) is { Length: > 0 } named
            ? File.Exists(named)
                ? named
                : throw new FileNotFoundException($"{NamedBy} names {named}, which does not exist.")
            : UsualPlaces.FirstOrDefault(File.Exists)
                ?? throw new FileNotFoundException(
                    $"No Chromium found: install it (Debian, Ubuntu: apt-get install chromium) or name it in {NamedBy}."
                );
}
