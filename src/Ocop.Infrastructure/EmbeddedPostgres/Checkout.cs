namespace Ocop.Infrastructure.EmbeddedPostgres;

/// <summary>The source tree this program was built in, if it still lies there.</summary>
public static class Checkout
{
    /// <summary>The root of the source tree, or null for a published program.</summary>
    public static string? Root { get; } = Path.GetDirectoryName(Above("Ocop.sln"));

    /// <returns>The full path of something in the source tree, or null when it is not there.</returns>
    public static string? Find(string relativePath)
    {
        var path = Root is null ? null : Path.Combine(Root, relativePath);
        return Path.Exists(path) ? path : null;
    }

    private static string? Above(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, name) is var path && File.Exists(path))
                return path;
        }

        return null;
    }
}
