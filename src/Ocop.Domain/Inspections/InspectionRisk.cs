namespace Ocop.Domain.Inspections;

/// <summary>
/// Which certified products are inspected first. The act names no measure, so this is a configured reading: what the public
/// reported weighs most, then what an earlier visit found, then how many stars vouch for it, then how long nobody came.
/// </summary>
/// <param name="OpenReports">Reports on its certificate that are not closed.</param>
/// <param name="Star">The star of its certificate.</param>
/// <param name="HadFindings">Whether its last visit found something.</param>
/// <param name="WasInspected">Whether anybody came since its certificate was issued.</param>
public sealed record InspectionRisk(int OpenReports, int Star, bool HadFindings, bool WasInspected)
{
    private const int MostReports = 3;

    /// <summary>From 3 to 85: the more, the sooner.</summary>
    public int Points =>
        (Math.Min(OpenReports, MostReports) * 20) + (HadFindings ? 15 : 0) + Star + (WasInspected ? 0 : 5);

    /// <summary>How many visits a year takes so that the share of certified products is covered, rounded up.</summary>
    public static int VisitsFor(decimal share, int certified) => (int)Math.Ceiling(share * certified);
}
