using System.Globalization;

namespace Ocop.Domain.Catalogue;

/// <summary>A day that returns every year, written <c>04-30</c>.</summary>
public readonly record struct MonthDay(int Month, int Day) : IParsable<MonthDay>
{
    // A leap year, so that 02-29 can be written.
    private const string AnyLeapYear = "2024-";

    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));

    public static MonthDay Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var day) ? day : throw new FormatException($"'{s}' is not a day of the form MM-dd.");

    public static bool TryParse(string? s, IFormatProvider? provider, out MonthDay result)
    {
        var parsed = DateOnly.TryParseExact(
            AnyLeapYear + s,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        );
        result = new(date.Month, date.Day);
        return parsed;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
