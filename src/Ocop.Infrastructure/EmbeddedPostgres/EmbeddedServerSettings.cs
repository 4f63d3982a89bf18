namespace Ocop.Infrastructure.EmbeddedPostgres;

/// <summary>Where an embedded server keeps what it has, and for how long.</summary>
/// <param name="Folder">Everything the server writes lies in here; one running server per folder.</param>
public sealed record EmbeddedServerSettings(string Folder)
{
    /// <summary>Tried first; when it is taken, or zero, the system chooses a free one.</summary>
    public int PreferredPort { get; init; }

    /// <summary>For tests: fast instead of durable, and the folder goes when the server goes.</summary>
    public bool Throwaway { get; init; }

    /// <summary>How long to wait for an earlier run that is just ending.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);
}

/// <summary>The embedded server cannot run; the message is for the person at the terminal.</summary>
public sealed class EmbeddedServerException(string message, Exception? cause = null) : Exception(message, cause);
