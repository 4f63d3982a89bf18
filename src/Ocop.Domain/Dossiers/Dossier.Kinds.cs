using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Dossiers;

public sealed partial class Dossier
{
    /// <summary>The certificate that an upgrade or a renewal builds on; none for a first dossier.</summary>
    public Id<Certificate>? CertificateId { get; private init; }

    /// <summary>When this renewal is filed and decided; none for other kinds.</summary>
    public RenewalTerms? Renewal { get; private init; }

    /// <summary>What has changed since the certificate was issued, in the producer's words.</summary>
    public string? WhatChanged { get; private set; }

    /// <summary>The last day on which a renewal is decided; none before it is filed, and for other kinds.</summary>
    public DateOnly? DecisionDueOn { get; private set; }

    /// <summary>
    /// Fills a draft in with what was recognised before and still holds: the answers, when both use one criteria set, and
    /// every paper that has not expired, in its latest version.
    /// </summary>
    /// <param name="before">The dossier that the certificate rests on.</param>
    /// <param name="evidence">At least every paper that was attached to it.</param>
    public void TakeOver(Dossier before, IReadOnlyCollection<Evidence> evidence, CriteriaSet set, DateOnly today)
    {
        RequireOpen();
        if (before.ProductId != ProductId || before.ProducerId != ProducerId)
            throw new ArgumentException("The dossier before is of another product or producer.", nameof(before));

        // The same code means another thing in another set.
        var asksTheSame = before.CriteriaSetId == CriteriaSetId;
        if (asksTheSame)
        {
            AssessItself(
                [
                    .. before._selfAssessments.Select(one => new SelfAnswer(
                        new(one.Criterion, one.Option),
                        one.Description
                    )),
                ],
                set
            );
        }

        foreach (var paper in before.Content.Papers)
        {
            var present = evidence.Single(one => one.Id == paper.EvidenceId);
            if (!present.Paper.HasExpiredOn(today))
                Cite(present, asksTheSame ? paper.Criteria : [], set);
        }
    }

    /// <summary>Which rule about its kind does not hold today; none when all do.</summary>
    /// <param name="held">The certificate that the product holds today.</param>
    internal Rule? BrokenByItsKind(Certificate? held, DateOnly today) =>
        Kind switch
        {
            DossierKind.First => held is null ? null : Rules.WhatIsCertifiedIsNotFiledAsNew,
            _ when held is null || held.Id != CertificateId => Rules.OnlyTheCertificateHeldIsBuiltOn,
            DossierKind.Upgrade when held.StatusOn(today)?.IsCertified() is not true =>
                Rules.OnlyWhatIsInEffectIsUpgraded,
            _ => null,
        };

    /// <summary>Which rule about the time of filing does not hold today; none when all do.</summary>
    internal Rule? BrokenByItsTime(DateOnly today) => today < Renewal?.OpensOn ? Renewal.NotFiledBefore() : null;

    private void RequireItsKind(Certificate? held, DateOnly today) => RequireNone(BrokenByItsKind(held, today));

    private static void RequireNone(Rule? broken) => broken?.Require(kept: false);
}
