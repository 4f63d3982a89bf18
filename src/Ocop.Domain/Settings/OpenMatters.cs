namespace Ocop.Domain.Settings;

/// <summary>
/// Everything that national law leaves open. A new setting is one line in the table it belongs to, and its use: the
/// numbers of the law itself stand in the regulations.
/// </summary>
public static class OpenMatters
{
    public static readonly IReadOnlyList<OpenMatter> All =
    [
        .. CouncilMatters.All,
        .. ProcedureMatters.All,
        .. CertificateMatters.All,
        .. RewardMatters.All,
        .. ImportMatters.All,
    ];

    /// <returns>None where there is no such matter.</returns>
    public static OpenMatter? Named(string key) => All.FirstOrDefault(matter => matter.Key == key);
}
