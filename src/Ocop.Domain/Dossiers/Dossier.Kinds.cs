using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;

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

    /// <summary>The written session whose members differed, so that a meeting decides; none where none did.</summary>
    public Id<AssessmentSession>? DifferedIn { get; private set; }

    /// <summary>Whether only the central level decides on it, without a new scoring of the province.</summary>
    public bool IsRenewedAtTheCentre => Renewal?.DecidedAt is Level.Central;

    /// <summary>What a council has come to a result on, or is to look at again, is not decided in writing any more.</summary>
    private bool IsRenewalWithoutResult => Renewal is not null && ResultId is null && _reassessments.Count == 0;

    /// <summary>
    /// Members who wrote on it differed, or too few wrote: it waits for a meeting of the same council (QĐ 26/2026/QĐ-TTg,
    /// renewal).
    /// </summary>
    public void GoToAMeeting(Id<AssessmentSession> session, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyAssessedDossiersAreConcluded.Require(
            State is DossierState.InAssessment or DossierState.InCentralAssessment
        );
        Rules.OnlyRenewalsAreDecidedInWriting.Require(IsRenewalWithoutResult);

        DifferedIn = session;
        Enter(State is DossierState.InAssessment ? DossierState.Proposed : DossierState.AtCentre, by, now);
        Raise(new DossierGoesToAMeeting(Id, ProducerId, UnitId));
    }

    /// <summary>What awaits its council for the first time, as a renewal on which nobody has differed yet.</summary>
    internal void RequireDecidedInWriting()
    {
        Rules.OnlyRenewalsAreDecidedInWriting.Require(
            IsRenewalWithoutResult && State is DossierState.Proposed or DossierState.AtCentre
        );
        Rules.WhereViewsDifferedAMeetingDecides.Require(DifferedIn is null);
    }

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

    private static RenewalTerms? TermsOf(Certificate? held, Regulation act) =>
        held is null ? null : RenewalTerms.Of(held, act.Certificate, act.RecognisingLevel(held.Star) ?? Level.Province);

    private void RequireItsKind(Certificate? held, DateOnly today) => RequireNone(BrokenByItsKind(held, today));

    private static void RequireNone(Rule? broken) => broken?.Require(kept: false);

    public static partial class Rules
    {
        /// <summary>QĐ 26/2026/QĐ-TTg, renewal.</summary>
        public static readonly Rule OnlyRenewalsAreDecidedInWriting = new(
            "dossier.not-decided-in-writing",
            new(
                "Chỉ hồ sơ đánh giá lại chờ Hội đồng lần đầu mới được lấy ý kiến bằng văn bản.",
                "Written opinions decide only on renewals that await their council for the first time."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, renewal: a meeting when views differ.</summary>
        public static readonly Rule WhereViewsDifferedAMeetingDecides = new(
            "dossier.views-differed",
            new(
                "Ý kiến bằng văn bản về hồ sơ này không thống nhất; Hội đồng phải họp.",
                "Written opinions on this dossier differed; the council has to meet."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, renewal of five stars: without a new scoring of the province.</summary>
        public static readonly Rule WhatTheCentreRenewsIsNotScoredBelow = new(
            "dossier.renewed-at-centre",
            new(
                "Hồ sơ đánh giá lại sản phẩm 5 sao được chuyển lên Trung ương, Hội đồng cấp tỉnh không chấm lại.",
                "A renewal of five stars goes to the central level; the council of the province does not assess it anew."
            )
        );

        /// <inheritdoc cref="WhatTheCentreRenewsIsNotScoredBelow"/>
        public static readonly Rule OnlyFiveStarRenewalsGoUpUnscored = new(
            "dossier.not-renewed-at-centre",
            new(
                "Chỉ chuyển thẳng lên Trung ương hồ sơ đánh giá lại sản phẩm 5 sao đã được cấp xã đề nghị.",
                "Only a proposed renewal of five stars goes to the central level without a result of the province."
            )
        );
    }
}
