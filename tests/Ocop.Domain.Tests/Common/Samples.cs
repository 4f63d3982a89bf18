using System.Globalization;

namespace Ocop.Domain.Tests.Common;

/// <summary>
/// How much is tried at random or at length. A mutation run does everything thousands of times and sets
/// <c>OCOP_SAMPLES</c> to a few per cent.
/// </summary>
internal static class Samples
{
    private static readonly int Percent = int.Parse(
        Environment.GetEnvironmentVariable("OCOP_SAMPLES") ?? "100",
        CultureInfo.InvariantCulture
    );

    public static bool AreFew => Percent < 100;

    public static int Of(int usual) => Math.Max(1, usual * Percent / 100);
}
