using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.StartUp;

/// <summary>
/// What was typed: nothing (serve), <c>openapi FILE</c> (write the API document and end), or
/// <c>create-administrator EMAIL "FULL NAME"</c>.
/// </summary>
internal sealed record Invocation(string? OpenApiFile, NewAdministrator? Administrator, string[] Settings)
{
    private const string Commands = "openapi FILE, create-administrator EMAIL \"FULL NAME\"";

    public static Invocation Of(string[] args)
    {
        if (args is ["openapi", var file, .. var settings])
            return new(file, null, WithValues(settings));
        if (args is ["create-administrator", var email, var name, .. var others])
            return new(null, new(email, name), WithValues(others));

        if (args is [var first, ..] && !first.StartsWith('-') && !first.Contains('='))
            Leaving.With($"There is no command '{first}'. There is: {Commands}");

        return new(null, null, WithValues(args));
    }

    /// <summary>Everything is found beside the program or in the source tree, wherever it is started from.</summary>
    public WebApplicationOptions Options =>
        new()
        {
            Args = Settings,
            EnvironmentName = EnvironmentIsSaid || Checkout.Root is null ? null : Environments.Development,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath =
                Path.Combine(AppContext.BaseDirectory, "wwwroot") is var published && Path.Exists(published)
                    ? published
                    : Checkout.Find("client/dist"),
        };

    /// <summary>Whoever runs the source tree is a developer, unless they say otherwise.</summary>
    private bool EnvironmentIsSaid =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is not null
        || Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is not null
        || Settings.Any(setting => setting.StartsWith("--environment", StringComparison.OrdinalIgnoreCase));

    /// <summary>The configuration reader would take what follows a flag for its value.</summary>
    private static string[] WithValues(string[] settings) =>
        [.. settings.Select(setting => setting == "--demo" ? "--demo=true" : setting)];
}
