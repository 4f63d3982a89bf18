namespace Ocop.Domain.Certification;

/// <summary>
/// How long a certificate is valid: 36 calendar months from its issue (QĐ 26/2026/QĐ-TTg). The anniversary is the last
/// valid day, as provincial decisions print it. In a month without the day the last day of the month counts, which
/// concerns 29 February only (the act is silent: a configured reading).
/// </summary>
public sealed record CertificatePeriod
{
    /// <summary>A certificate is about to expire inside this many days, counted back from its last valid day.</summary>
    public const int ExpiringDays = 180;

    /// <summary>What every act known by its terms grants; it also bounds recognitions known by year or month only.</summary>
    public const int StandardMonths = 36;

    private CertificatePeriod() { }

    public DateOnly IssuedOn { get; private init; }

    /// <summary>The last valid day.</summary>
    public DateOnly ExpiresOn { get; private init; }

    public static CertificatePeriod From(DateOnly issuedOn, int months) =>
        new() { IssuedOn = issuedOn, ExpiresOn = issuedOn.AddMonths(months) };

    /// <summary>What is left of it from that day on.</summary>
    public CertificatePeriod From(DateOnly day) => new() { IssuedOn = day, ExpiresOn = ExpiresOn };

    public bool Includes(DateOnly date) => IssuedOn <= date && date <= ExpiresOn;

    public bool IsExpiringOn(DateOnly date) => Includes(date) && ExpiresOn.AddDays(-ExpiringDays) <= date;

    /// <param name="opensDays">Calendar days before expiry from which a renewal may be filed.</param>
    /// <param name="closesDays">Calendar days before expiry up to which a decision in time is promised.</param>
    public RenewalWindow RenewalWindow(int opensDays, int closesDays) =>
        new(ExpiresOn.AddDays(-opensDays), ExpiresOn.AddDays(-closesDays));
}

/// <summary>When a renewal is filed: both days included (QĐ 26/2026/QĐ-TTg: 180 to 120 days before expiry).</summary>
public sealed record RenewalWindow(DateOnly OpensOn, DateOnly ClosesOn)
{
    public bool Includes(DateOnly date) => OpensOn <= date && date <= ClosesOn;
}
