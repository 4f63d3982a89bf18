namespace Ocop.Domain.Holidays;

/// <summary>
/// Counts working days. Day 1 is the day after receipt. In a year whose calendar is not known only weekends rest, and the
/// answer says so instead of guessing.
/// </summary>
public sealed class WorkingCalendar(IEnumerable<HolidayYear> years)
{
    private readonly Dictionary<int, HolidayYear> _years = years.ToDictionary(year => year.Year);

    public bool IsWorkingDay(DateOnly date) =>
        _years.GetValueOrDefault(date.Year)?.Days.FirstOrDefault(day => day.Date == date) is { } special
            ? !special.IsOff
            : !date.IsWeekend();

    /// <summary>The last day of a term of working days, e.g. the 15 of the commune (QĐ 26/2026/QĐ-TTg).</summary>
    public WorkingTerm TermOf(int workingDays, DateOnly received)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(workingDays);
        var day = received;

        for (var counted = 0; counted < workingDays; )
        {
            day = day.AddDays(1);
            counted += IsWorkingDay(day) ? 1 : 0;
        }

        return new(received, workingDays, day, UnknownYears(received, day));
    }

    /// <summary>How many working days have passed since receipt, the given day included.</summary>
    public WorkingTerm Since(DateOnly received, DateOnly until)
    {
        var passed = 0;
        for (var day = received.AddDays(1); day <= until; day = day.AddDays(1))
            passed += IsWorkingDay(day) ? 1 : 0;

        return new(received, passed, until, UnknownYears(received, until));
    }

    /// <summary>
    /// Where a term ends whose clock stood still. The day it was stopped still counted, as day 0 of the standstill; the
    /// day it resumed does not count, as if the matter were received again; every working day of the standstill is added
    /// behind the last day. A term that was exceeded before stays exceeded by as many working days.
    /// </summary>
    public ResumedTerm Resume(DateOnly lastDay, DateOnly stopped, DateOnly resumed)
    {
        var stood = Since(stopped, resumed);
        var moved = stood.WorkingDays == 0 ? lastDay : TermOf(stood.WorkingDays, lastDay).LastDay;

        return new(stopped, resumed, stood.WorkingDays, moved, UnknownYears(stopped, moved));
    }

    private List<int> UnknownYears(DateOnly received, DateOnly last)
    {
        var (first, end) = (received.AddDays(1).Year, last.Year);
        return [.. Enumerable.Range(first, Math.Max(0, end - first + 1)).Where(year => !_years.ContainsKey(year))];
    }
}

/// <summary>A span of working days.</summary>
/// <param name="Received">Day 0: counting starts on the day after.</param>
/// <param name="WorkingDays">How many working days are counted.</param>
/// <param name="LastDay">The last day counted.</param>
/// <param name="YearsWithoutCalendar">Years it touches whose holidays are not known here; the day may be too early.</param>
public sealed record WorkingTerm(
    DateOnly Received,
    int WorkingDays,
    DateOnly LastDay,
    IReadOnlyList<int> YearsWithoutCalendar
);

/// <summary>A term of working days after its clock stood still.</summary>
/// <param name="StoppedOn">The last day that counted before.</param>
/// <param name="ResumedOn">Day 0 of what remains: counting goes on the day after.</param>
/// <param name="WorkingDays">How many working days the clock stood, by which the last day has moved.</param>
/// <param name="LastDay">The last day now.</param>
/// <param name="YearsWithoutCalendar">Years it touches whose holidays are not known here; the day may be too early.</param>
public sealed record ResumedTerm(
    DateOnly StoppedOn,
    DateOnly ResumedOn,
    int WorkingDays,
    DateOnly LastDay,
    IReadOnlyList<int> YearsWithoutCalendar
);
