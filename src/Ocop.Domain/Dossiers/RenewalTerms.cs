using System.Globalization;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Dossiers;

/// <summary>
/// When a renewal is filed and decided by the act that judges it (QĐ 26/2026/QĐ-TTg: 180 to 120 days before expiry, 45
/// days). Pinned when the dossier is opened: a certificate's dates never change, and neither does the act.
/// </summary>
public sealed record RenewalTerms
{
    private RenewalTerms() { }

    /// <summary>The first day on which it may be filed.</summary>
    public DateOnly OpensOn { get; private init; }

    /// <summary>
    /// The last day on which it is in time; a later one is taken, but nobody promises a decision before expiry (the act
    /// is silent: a configured reading).
    /// </summary>
    public DateOnly ClosesOn { get; private init; }

    /// <summary>Calendar days from the filing of the complete dossier in which it is decided.</summary>
    public int DecisionDays { get; private init; }

    /// <summary>The star that the product is to keep.</summary>
    public int Star { get; private init; }

    /// <summary>The level that decides on a product of that star.</summary>
    public Level DecidedAt { get; private init; }

    /// <param name="decidedAt">The level that decides on a product of the star.</param>
    /// <returns>None where there is nothing to renew, or the act sets no such terms.</returns>
    public static RenewalTerms? Of(Certificate? held, CertificateTerms? terms, Level decidedAt)
    {
        if (terms is not { RenewalOpensDays: { } opens, RenewalClosesDays: { } closes, RenewalDecisionDays: { } days })
            return null;

        return held is not null && held.Period.RenewalWindow(opens, closes) is { } window
            ? new()
            {
                OpensOn = window.OpensOn,
                ClosesOn = window.ClosesOn,
                DecisionDays = days,
                Star = held.Star,
                DecidedAt = decidedAt,
            }
            : null;
    }

    public bool IsLateOn(DateOnly day) => day > ClosesOn;

    public DateOnly DecisionDueAfter(DateOnly filedOn) => filedOn.AddDays(DecisionDays);

    /// <summary>The rule, with the day from which it is kept.</summary>
    internal Rule NotFiledBefore() =>
        Dossier.Rules.RenewalsAreNotFiledTooEarly with
        {
            Statement = new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Chưa đến thời gian nộp hồ sơ đánh giá lại; được nộp từ ngày {OpensOn:dd/MM/yyyy}."
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"It is too early to file a renewal; it may be filed from {OpensOn:yyyy-MM-dd} on."
                )
            ),
        };
}
