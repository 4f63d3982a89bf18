namespace Ocop.Domain.Common;

/// <summary>Every legal date is a date in Vietnam, which has kept UTC+7 without daylight saving since 1975.</summary>
public static class VietnamTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The same instant as clocks in Vietnam show it.</summary>
    public static DateTimeOffset InVietnam(this DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The calendar date in Vietnam at this instant: 17:00 UTC already is the next day.</summary>
    public static DateOnly VietnamDate(this DateTimeOffset instant) =>
        DateOnly.FromDateTime(instant.InVietnam().DateTime);

    /// <summary>The instant at which the date begins in Vietnam: 17:00 UTC of the day before.</summary>
    public static DateTimeOffset VietnamMidnight(this DateOnly date) =>
        new DateTimeOffset(date, TimeOnly.MinValue, Offset).ToUniversalTime();
}
