namespace Ocop.Domain.Certification;

/// <summary>How much of a date is on record.</summary>
public enum DatePrecision
{
    Day,
    Month,
    Year,
    Unknown,
}

/// <summary>
/// A date as a source gives it. Provinces have published recognitions with the month or the year only, or with no date.
/// </summary>
public sealed record RecordedDate
{
    private RecordedDate() { }

    public static RecordedDate Unknown { get; } =
        new()
        {
            Precision = DatePrecision.Unknown,
            Earliest = DateOnly.MinValue,
            Latest = DateOnly.MaxValue,
        };

    public DatePrecision Precision { get; private init; }

    /// <summary>The first day it can have been.</summary>
    public DateOnly Earliest { get; private init; }

    /// <summary>The last day it can have been.</summary>
    public DateOnly Latest { get; private init; }

    public static RecordedDate Day(DateOnly day) =>
        new()
        {
            Precision = DatePrecision.Day,
            Earliest = day,
            Latest = day,
        };

    public static RecordedDate Month(int year, int month) =>
        new()
        {
            Precision = DatePrecision.Month,
            Earliest = new(year, month, 1),
            Latest = new(year, month, DateTime.DaysInMonth(year, month)),
        };

    public static RecordedDate Year(int year) =>
        new()
        {
            Precision = DatePrecision.Year,
            Earliest = new(year, 1, 1),
            Latest = new(year, 12, 31),
        };

    /// <summary>Some day of a longer time: "2018–2022", or "until 2022" where not even its beginning is said.</summary>
    public static RecordedDate Between(DateOnly? earliest, DateOnly latest) =>
        new()
        {
            Precision = DatePrecision.Unknown,
            Earliest = earliest ?? DateOnly.MinValue,
            Latest = latest,
        };

    /// <summary>Whether every day the other can have been is one that this can have been.</summary>
    public bool Covers(RecordedDate other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>Whether both can have been one and the same day.</summary>
    public bool Meets(RecordedDate other) => Earliest <= other.Latest && other.Earliest <= Latest;
}
