using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.StartUp;

/// <summary>What was typed: nothing (serve), or <c>openapi FILE</c> (write the API document and end).</summary>
internal sealed record Invocation(string? OpenApiFile, string[] Settings)
{
    /// <exception cref="FormatException">A command that there is not.</exception>
    public static Invocation Of(string[] args) =>
        args switch
        {
            [] or ["" or ['-' or '/', ..], ..] => new(null, WithValues(args)),
            ["openapi", var file, .. var settings] => new(file, WithValues(settings)),
            _ => throw new FormatException($"No such command: {args[0]}. There is: openapi FILE"),
        };

    /// <summary>Everything is found beside the program or in the source tree, wherever it is started from.</summary>
    public WebApplicationOptions Options =>
        new()
        {
            Args = Settings,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath =
                Path.Combine(AppContext.BaseDirectory, "wwwroot") is var published && Path.Exists(published)
                    ? published
                    : Checkout.Find("client/dist"),
        };

    /// <summary>The configuration reader would take what follows a flag for its value.</summary>
    private static string[] WithValues(string[] settings) =>
        [.. settings.Select(setting => setting == "--demo" ? "--demo=true" : setting)];
}
