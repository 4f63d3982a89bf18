namespace Ocop.Application.Common;

/// <summary>The time of this request, read once, so that every rule and query in it sees the same moment.</summary>
public sealed class Clock(TimeProvider time)
{
    public DateTimeOffset Now { get; } = time.GetUtcNow();

    /// <summary>Today in Vietnam.</summary>
    public DateOnly Today => Now.VietnamDate();
}
