namespace Ocop.Application.Common;

/// <summary>Somebody else changed the thing since the caller read it (HTTP 412).</summary>
/// <param name="version">The version it has now.</param>
public sealed class ChangedMeanwhileException(int version) : Exception("Changed meanwhile.")
{
    public int Version { get; } = version;
}

/// <summary>The caller must say which version it is changing (HTTP 428).</summary>
public sealed class VersionRequiredException() : Exception("Say which version you are changing.");

/// <summary>The view of one editable thing; its version is the ETag of the answer.</summary>
public interface IVersioned
{
    int Version { get; }
}

public static class ExpectedVersion
{
    /// <param name="expected">The version the caller read; null when the caller does not mind.</param>
    /// <exception cref="ChangedMeanwhileException">The thing has another version now.</exception>
    public static void Expect(this IAggregate aggregate, int? expected)
    {
        if (expected is { } version && version != aggregate.Version)
            throw new ChangedMeanwhileException(aggregate.Version);
    }
}
