using Ocop.Domain.Holidays;

namespace Ocop.Application.Holidays;

/// <summary>Anyone reads the calendar of a year.</summary>
/// <param name="Year">This year when left out.</param>
public sealed record GetHolidays(int? Year) : IQuery<HolidayCalendarView>
{
    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<GetHolidays, HolidayCalendarView>
    {
        public async Task<HolidayCalendarView> Handle(GetHolidays query, CancellationToken cancellationToken)
        {
            var year = query.Year ?? clock.Today.Year;
            var calendar = await db.Set<HolidayYear>()
                .AsNoTracking()
                .SingleOrDefaultAsync(known => known.Year == year, cancellationToken);

            return calendar is null
                ? new(year, IsKnown: false, [], null, [])
                : new(
                    year,
                    IsKnown: true,
                    calendar.Sources,
                    calendar.ToConfirm,
                    [
                        .. calendar
                            .Days.OrderBy(day => day.Date)
                            .Select(day => new CalendarDayView(day.Date, day.Kind, day.IsOff, day.Name)),
                    ]
                );
        }
    }
}

/// <summary>The official calendar of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="IsKnown">False when no official calendar is loaded: working days then count weekends only, and say so.</param>
/// <param name="Sources">The decisions it comes from.</param>
/// <param name="ToConfirm">What is still open about it, in Vietnamese.</param>
/// <param name="Days">The days that differ from the plain week, by date.</param>
public sealed record HolidayCalendarView(
    int Year,
    bool IsKnown,
    IReadOnlyList<string> Sources,
    string? ToConfirm,
    IReadOnlyList<CalendarDayView> Days
);

/// <summary>A day that differs from the plain week.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">A holiday, a working day swapped for a day off, or a day of rest that is worked instead.</param>
/// <param name="IsOff">Whether state offices rest on it.</param>
/// <param name="Name">What it is called.</param>
public sealed record CalendarDayView(DateOnly Date, DayKind Kind, bool IsOff, Text Name);
