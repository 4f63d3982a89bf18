using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Inspections;

/// <summary>
/// A visit to see whether a certified product still meets its criteria and uses the mark rightly (QĐ 26/2026/QĐ-TTg; the act
/// says neither how often nor by which form): planned, held with its findings, checked again where something was to be put
/// right, and concluded. It takes nothing away by itself: suspension and revocation have courses of their own.
/// </summary>
public sealed partial class Inspection : Aggregate<Inspection>, IAssessing
{
    public const int LongestText = 2000;

    private readonly List<Finding> _findings = [];
    private readonly List<InspectionPhoto> _photos = [];

    private Inspection() { }

    public Id<Certificate> CertificateId { get; private init; }

    public Id<Product> ProductId { get; private init; }

    public Id<Producer>? ProducerId { get; private init; }

    /// <summary>The level that recognised, and so inspects.</summary>
    public Level Level { get; private init; }

    /// <summary>The unit whose body recognised, as a unit of that time.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    /// <summary>The report that led to it; none where it was planned.</summary>
    public Id<MisuseReport>? MisuseReportId { get; private init; }

    /// <summary>The year whose plan it counts for.</summary>
    public int Year { get; private init; }

    /// <summary>How urgent it looked when it was planned; see <see cref="InspectionRisk"/>.</summary>
    public int RiskPoints { get; private init; }

    public InspectionState State { get; private set; }

    /// <summary>The day of the visit; while it is planned the day it is to be held on.</summary>
    public DateOnly HeldOn { get; private set; }

    /// <summary>The minutes, as printed.</summary>
    public string? Minutes { get; private set; }

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<InspectionPhoto> Photos => _photos;

    /// <summary>The last day for everything that is to be put right; none where nothing is.</summary>
    public DateOnly? CorrectionDueOn { get; private set; }

    public InspectionConclusion? Conclusion { get; private set; }

    public static Inspection Plan(
        Certificate certificate,
        DateOnly on,
        int riskPoints,
        MisuseReport? because,
        DateOnly today
    )
    {
        Rules.OnlyWhatHoldsIsInspected.Require(certificate.HoldsOn(today));
        Rules.AVisitLiesAhead.Require(today <= on);

        return new()
        {
            CertificateId = certificate.Id,
            ProductId = certificate.ProductId,
            ProducerId = certificate.ProducerId,
            Level = certificate.IssuingLevel,
            UnitId = certificate.IssuingUnitId,
            MisuseReportId = because?.Id,
            Year = on.Year,
            RiskPoints = riskPoints,
            HeldOn = on,
        };
    }

    /// <summary>On another day of the same year, as it counts for that year's plan.</summary>
    public void Move(DateOnly on, DateOnly today)
    {
        RequireState(InspectionState.Planned);
        Rules.AVisitLiesAhead.Require(today <= on);
        Rules.AVisitStaysInItsYear.Require(on.Year == Year);

        HeldOn = on;
    }

    /// <summary>What was found; with nothing to put right it can be concluded at once.</summary>
    public void Record(VisitRecord visit, DateOnly today)
    {
        RequireState(InspectionState.Planned);
        Rules.AVisitWasHeld.Require(visit.On <= today);
        var corrections = visit.Findings.Count(finding => finding.Correction is not null);
        Rules.CorrectionsHaveADeadline.Require(corrections > 0 == visit.CorrectionDueOn is not null);
        Rules.ADeadlineFollowsTheVisit.Require(!(visit.CorrectionDueOn <= visit.On));

        (HeldOn, Minutes, CorrectionDueOn) = (visit.On, visit.Minutes, visit.CorrectionDueOn);
        _findings.AddRange(visit.Findings.Select((stated, index) => new Finding(index + 1, stated)));
        State = corrections > 0 ? InspectionState.AwaitingCorrection : InspectionState.Visited;
        if (CorrectionDueOn is { } due)
            Raise(new CorrectionAsked(Id, CertificateId, ProducerId, due));
    }

    /// <summary>A photo belongs to the visit, so it comes before the conclusion.</summary>
    public void AddPhoto(StoredFile file, Id<User> by, DateTimeOffset now)
    {
        RequireNotConcluded();
        Rules.APhotoIsAPicture.Require(file.ContentType.StartsWith("image/", StringComparison.Ordinal));
        Rules.PhotosAreFew.Require(_photos.Count < InspectionPhoto.Most);

        _photos.Add(new(_photos.Count + 1, file, by, now));
    }

    /// <summary>Says of each finding that was to be put right whether it was.</summary>
    /// <param name="remedied">The numbers of the findings that were.</param>
    public void Recheck(DateOnly on, IReadOnlyCollection<int> remedied, DateOnly today)
    {
        RequireState(InspectionState.AwaitingCorrection);
        Rules.AVisitWasHeld.Require(on <= today);
        Rules.ARecheckFollowsTheVisit.Require(HeldOn <= on);
        Rules.OnlyWhatWasToBePutRightIsRemedied.Require(
            remedied.All(number => _findings.Exists(one => one.Number == number && one.Correction is not null))
        );

        foreach (var finding in _findings.Where(finding => finding.Correction is not null))
            finding.Recheck(on, remedied.Contains(finding.Number));
        State = InspectionState.Rechecked;
    }

    /// <param name="led">What has happened to the certificate that was inspected.</param>
    public void Conclude(InspectionOutcome outcome, string? remarks, Consequences led, Id<User> by, DateTimeOffset now)
    {
        Rules.AVisitComesBeforeItsConclusion.Require(State is not InspectionState.Planned);
        RequireNotConcluded();
        Rules.CorrectionsAreCheckedAgain.Require(
            State is not InspectionState.AwaitingCorrection || outcome is not InspectionOutcome.InOrder
        );
        Rules.WhatIsNotPutRightIsNotInOrder.Require(
            outcome is not InspectionOutcome.InOrder || _findings.TrueForAll(finding => finding.IsSettled)
        );
        Rules.ARevocationIsNamedWhereOneFollows.Require(
            outcome is InspectionOutcome.RevocationOpened == led.Revocation is not null
        );
        Rules.ItsRevocationIsOfItsCertificate.Require(led.AreOf(CertificateId));
        Rules.ItsCertificateIsSuspended.Require(outcome is not InspectionOutcome.Suspended || led.IsSuspended);
        Rules.AVisitWasHeldOrCancelled.Require(outcome is not InspectionOutcome.NotHeld);

        State = InspectionState.Concluded;
        Conclusion = new(outcome, remarks, led.Revocation?.Id, by, now);
    }

    /// <summary>The visit is not held, as the certificate ended or the plan changed.</summary>
    public void Cancel(string because, Id<User> by, DateTimeOffset now)
    {
        RequireState(InspectionState.Planned);

        State = InspectionState.Cancelled;
        Conclusion = new(InspectionOutcome.NotHeld, because, RevocationId: null, by, now);
    }

    public bool IsOverdueOn(DateOnly day) => State is InspectionState.AwaitingCorrection && CorrectionDueOn < day;

    private bool IsOver => State is InspectionState.Concluded or InspectionState.Cancelled;

    private void RequireNotConcluded() => Rules.WhatIsConcludedStands.Require(!IsOver);

    private void RequireState(InspectionState state)
    {
        RequireNotConcluded();
        Rules.OneStepComesAfterAnother.Require(State == state);
    }
}

/// <summary>The producer is to put something right.</summary>
public sealed record CorrectionAsked(
    Id<Inspection> InspectionId,
    Id<Certificate> CertificateId,
    Id<Producer>? ProducerId,
    DateOnly DueOn
) : IDomainEvent;
