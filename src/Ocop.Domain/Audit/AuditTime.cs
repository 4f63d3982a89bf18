using System.Globalization;

namespace Ocop.Domain.Audit;

public static class AuditTime
{
    /// <summary>An instant to the microsecond, as the database keeps it, so that a hash can be computed again later.</summary>
    public static string Of(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
