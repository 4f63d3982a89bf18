using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.StartUp;

/// <summary>
/// What was typed: nothing (serve), <c>openapi FILE</c> (write the API document and end),
/// <c>create-administrator EMAIL "FULL NAME"</c>, <c>verify-audit [ROOTS]</c> or <c>recompute PACKAGE</c>.
/// </summary>
internal sealed record Invocation(string[] Settings)
{
    private const string Commands =
        "openapi FILE, create-administrator EMAIL \"FULL NAME\", verify-audit [ROOTS], recompute PACKAGE";

    public string? OpenApiFile { get; private init; }

    public NewAdministrator? Administrator { get; private init; }

    public AuditCheck? AuditCheck { get; private init; }

    public OfflineRecomputation? Recomputation { get; private init; }

    public bool NeedsDatabase => OpenApiFile is null && Recomputation is null;

    public static Invocation Of(string[] args)
    {
        if (args is ["openapi", var file, .. var settings])
            return new(WithValues(settings)) { OpenApiFile = file };
        if (args is ["create-administrator", var email, var name, .. var others])
            return new(WithValues(others)) { Administrator = new(email, name) };
        if (args is ["recompute", var package, .. var more])
            return new(WithValues(more)) { Recomputation = new(package) };
        if (args is ["verify-audit", .. var rest])
        {
            var roots = rest is [var named, ..] && !IsSetting(named) ? named : null;
            return new(WithValues(roots is null ? rest : rest[1..])) { AuditCheck = new(roots) };
        }

        if (args is [var first, ..] && !IsSetting(first))
            Leaving.With($"There is no command '{first}'. There is: {Commands}");

        return new(WithValues(args));
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

    private static bool IsSetting(string typed) => typed.StartsWith('-') || typed.Contains('=');

    /// <summary>The configuration reader would take what follows a flag for its value.</summary>
    private static string[] WithValues(string[] settings) =>
        [.. settings.Select(setting => setting == "--demo" ? "--demo=true" : setting)];
}
