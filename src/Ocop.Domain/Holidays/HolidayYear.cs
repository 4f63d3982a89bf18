namespace Ocop.Domain.Holidays;

/// <summary>
/// The official calendar of one year, from the files of <c>data/holidays</c>: the public holidays of article 112 of the
/// Labour Code 45/2019/QH14 and the working days that the Government swapped for days of rest.
/// </summary>
public sealed class HolidayYear
{
    private readonly List<CalendarDay> _days = [];

    private HolidayYear() { }

    public int Year { get; private init; }

    /// <summary>The decisions that the calendar comes from.</summary>
    public IReadOnlyList<string> Sources { get; private init; } = [];

    /// <summary>What is still open about this year, for people.</summary>
    public string? ToConfirm { get; private init; }

    /// <summary>Only days that differ from the plain week, by date.</summary>
    public IReadOnlyList<CalendarDay> Days => _days;

    public static HolidayYear Publish(
        int year,
        IReadOnlyList<string> sources,
        string? toConfirm,
        IEnumerable<CalendarDay> days
    )
    {
        var calendar = new HolidayYear
        {
            Year = year,
            Sources = sources,
            ToConfirm = toConfirm,
        };
        calendar._days.AddRange(days.OrderBy(day => day.Date));

        Rules.AYearNamesItsSources.Require(sources.Count > 0);
        Rules.DaysBelongToTheirYear.Require(calendar._days.All(day => day.Date.Year == year));
        Rules.ADayIsListedOnce.Require(calendar._days.DistinctBy(day => day.Date).Count() == calendar._days.Count);
        Rules.OnlyADayOfRestIsWorkedInstead.Require(
            calendar._days.All(day => (day.Kind is DayKind.WorkedInstead) == (day.Date.IsWeekend() && !day.IsOff))
        );
        return calendar;
    }

    public static class Rules
    {
        public static readonly Rule AYearNamesItsSources = new(
            "holiday-year.source-missing",
            new("Lịch nghỉ phải ghi rõ văn bản căn cứ.", "A calendar of holidays names the decisions it comes from.")
        );

        public static readonly Rule DaysBelongToTheirYear = new(
            "holiday-year.other-year",
            new("Ngày trong lịch phải thuộc năm của lịch.", "The days of a calendar are of its year.")
        );

        public static readonly Rule ADayIsListedOnce = new(
            "holiday-year.day-twice",
            new("Mỗi ngày chỉ ghi một lần trong lịch.", "A day is listed once in a calendar.")
        );

        public static readonly Rule OnlyADayOfRestIsWorkedInstead = new(
            "holiday-year.worked-weekday",
            new(
                "Chỉ làm bù vào thứ Bảy hoặc Chủ nhật.",
                "Only a Saturday or a Sunday is worked instead of another day."
            )
        );
    }
}

/// <summary>What makes a day differ from the plain week.</summary>
public enum DayKind
{
    /// <summary>A public holiday, or the day off in place of one that fell on a weekend.</summary>
    Holiday,

    /// <summary>A working day off, swapped for a worked day of rest.</summary>
    SwappedOff,

    /// <summary>A day of rest that is worked.</summary>
    WorkedInstead,
}

/// <summary>One day that differs from the plain week.</summary>
/// <param name="NameVi">What it is called in Vietnamese.</param>
/// <param name="NameEn">What it is called in English.</param>
public sealed record CalendarDay(DateOnly Date, DayKind Kind, string NameVi, string NameEn)
{
    public Text Name => new(NameVi, NameEn);

    public bool IsOff => Kind is not DayKind.WorkedInstead;
}

internal static class Weekdays
{
    /// <summary>State offices work forty hours from Monday to Friday (decision 188/1999/QĐ-TTg).</summary>
    public static bool IsWeekend(this DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
