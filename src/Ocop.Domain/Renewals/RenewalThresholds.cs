namespace Ocop.Domain.Renewals;

/// <summary>
/// The days before the last valid day of a certificate on which its renewal is brought to mind, largest first. The law
/// fixes the window of filing, 180 to 120 days before expiry (QĐ 26/2026/QĐ-TTg); reminding is a setting.
/// </summary>
public sealed class RenewalThresholds(IEnumerable<int> days)
{
    public IReadOnlyList<int> Days { get; } = [.. days.Distinct().OrderDescending()];

    /// <summary>How many days before the expiry the first reminder is.</summary>
    public int First => Days[0];

    /// <summary>The last expiry that anybody is to be reminded of on the day.</summary>
    public DateOnly LastExpiryOn(DateOnly today) => today.AddDays(First);

    /// <summary>
    /// The threshold that a certificate has reached on the day: the smallest one that is not smaller than the days left. One
    /// that passed unnoticed is not made up for.
    /// </summary>
    /// <returns>None before the first threshold and once the certificate has expired.</returns>
    public int? ReachedBy(DateOnly expiresOn, DateOnly today)
    {
        var left = expiresOn.DayNumber - today.DayNumber;

        return left < 0 ? null : Days.Where(days => left <= days).Select(days => (int?)days).LastOrDefault();
    }

    /// <summary>The expiries, first and last included, that have reached the threshold and not the next one.</summary>
    public (DateOnly From, DateOnly To) ExpiriesAt(int days, DateOnly today)
    {
        var next = Days.FirstOrDefault(other => other < days, -1);

        return (today.AddDays(next + 1), today.AddDays(days));
    }
}
