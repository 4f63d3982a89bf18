namespace Ocop.Domain.Webhooks;

/// <summary>When a delivery that failed is tried again: what Standard Webhooks suggests, ten attempts in some three days.</summary>
public static class RetrySchedule
{
    /// <summary>The longest that a wait is stretched by, as a part of itself.</summary>
    public const double MostJitter = 0.1;

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(5),
        TimeSpan.FromHours(10),
        TimeSpan.FromHours(14),
        TimeSpan.FromHours(20),
        TimeSpan.FromHours(24),
    ];

    public static int Attempts => Waits.Length + 1;

    /// <param name="failures">How often it has failed, this time included.</param>
    /// <param name="jitter">From 0 to 1.</param>
    /// <returns>How long to wait; none after the last attempt.</returns>
    public static TimeSpan? WaitAfter(int failures, double jitter) =>
        failures <= Waits.Length ? Waits[failures - 1] * (1 + (jitter * MostJitter)) : null;
}
