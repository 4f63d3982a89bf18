using Microsoft.Extensions.Configuration;

namespace Ocop.Infrastructure.Credentials;

/// <summary>The key that a section of the settings names to sign with.</summary>
/// <param name="Name">A PEM file, or a key on a device.</param>
/// <param name="IsForDevelopment">Whether it stands in for one that nobody has configured.</param>
internal sealed record NamedKey(string Name, bool IsForDevelopment)
{
    /// <summary>
    /// <c>CurrentKey</c>; without one the file that <c>DevelopmentKey</c> names, made where it is missing; nothing without either.
    /// </summary>
    public static NamedKey? In(IConfigurationSection? settings)
    {
        if (Setting(settings, "CurrentKey") is { } configured)
            return new(configured, IsForDevelopment: false);
        if (Setting(settings, "DevelopmentKey") is not { } development)
            return null;

        KeyFile.MakeIfMissing(development);
        return new(development, IsForDevelopment: true);
    }

    /// <summary>One of the settings; nothing where it is blank.</summary>
    public static string? Setting(IConfigurationSection? settings, string name) =>
        string.IsNullOrWhiteSpace(settings?[name]) ? null : settings[name];

    /// <summary>A setting that names several things between commas.</summary>
    public static string[] List(IConfigurationSection? settings, string name) =>
        (settings?[name] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
