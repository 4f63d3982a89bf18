using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Dossiers;

/// <summary>
/// What a producer files to have a product ranked: the registration (Mẫu 01), the self-assessment (Mẫu 02) and the
/// evidence. It is judged by the act in force on the day it was first submitted, and frozen from then on but for returns.
/// </summary>
public sealed partial class Dossier : Aggregate<Dossier>, IPlaced, IOfProducer
{
    public const int LongestText = 5_000;

    private readonly List<SelfAssessment> _selfAssessments = [];
    private readonly List<Attachment> _attachments = [];
    private readonly List<Citation> _citations = [];
    private readonly List<DossierStep> _steps = [];
    private readonly List<SupplementRequest> _returns = [];
    private readonly List<Reassessment> _reassessments = [];

    private Dossier() { }

    public DossierKind Kind { get; private init; }

    public Id<Product> ProductId { get; private init; }

    public Id<Producer> ProducerId { get; private init; }

    /// <summary>The commune it is filed in: where the product is made, as a unit of its time.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    public Id<Regulation> RegulationId { get; private init; }

    public Id<CriteriaSet> CriteriaSetId { get; private init; }

    public string CriteriaSetCode { get; private init; } = null!;

    public DossierState State { get; private set; }

    /// <summary>One for each criterion that the producer answered.</summary>
    public IReadOnlyList<SelfAssessment> SelfAssessments => _selfAssessments;

    public IReadOnlyList<Attachment> Attachments => _attachments;

    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>What came of the last business plan (Mẫu 02, part II).</summary>
    public string? BusinessResults { get; private set; }

    /// <summary>What comes next (Mẫu 02, part IV).</summary>
    public string? Plan { get; private set; }

    /// <summary>How many samples of the product go with the dossier.</summary>
    public int Samples { get; private set; }

    /// <summary>Who vouched for the truth of the dossier (Mẫu 01); none before somebody did.</summary>
    public Id<User>? PledgedBy { get; private set; }

    /// <summary>The date of the first submission, which decides the act; none before it.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The last day of the commune's working days.</summary>
    public DateOnly? ReportDueOn { get; private set; }

    public CommuneReport? Report { get; private set; }

    public DateOnly? ProposedOn { get; private set; }

    /// <summary>
    /// The last day of the round that it was brought before a council in time for; none where the act numbers no rounds.
    /// </summary>
    public DateOnly? AssessmentDueOn { get; private set; }

    /// <summary>The last day for whoever's turn it is; none when no term runs.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Every time it was sent back to be supplemented, oldest first.</summary>
    public IReadOnlyList<SupplementRequest> Returns => _returns;

    /// <summary>The result that counts: the latest one. None before the first and while it is assessed again.</summary>
    public Id<AssessmentResult>? ResultId { get; private set; }

    /// <summary>Every time it was to be assessed again, oldest first.</summary>
    public IReadOnlyList<Reassessment> Reassessments => _reassessments;

    /// <summary>Every state it was in, oldest first.</summary>
    public IReadOnlyList<DossierStep> Steps => _steps;

    /// <summary>What the producer gives itself; it never ranks.</summary>
    public int SelfTotal => _selfAssessments.Sum(assessment => assessment.Points);

    /// <param name="origin">The unit the product is made in.</param>
    /// <param name="held">The certificate that the product holds today; none where it holds none.</param>
    /// <param name="inForce">The act in force today; the criteria set is one of its own.</param>
    public static Dossier Open(
        DossierKind kind,
        Product product,
        Producer producer,
        AdministrativeUnit origin,
        Certificate? held,
        CriteriaSet set,
        Regulation inForce,
        Id<User> openedBy,
        DateTimeOffset now
    )
    {
        if (held is not null && held.ProductId != product.Id)
            throw new ArgumentException("The certificate is of another product.", nameof(held));
        Product.Rules.TheProductIsItsProducers.Require(product.ProducerId == producer.Id);
        Product.Rules.AssociationsOfferTourismOnly.Require(
            producer.Kind is not ProducerKind.Association || set.Sector == Classification.Tourism
        );
        Rules.TheProductIsPlacedInACommune.Require(origin.Id == product.UnitId && origin.Level is UnitLevel.Commune);
        Rules.TheActHasCriteria.Require(inForce.HasCriteria);
        Rules.TheActInForceJudges.Require(inForce.IsInForceOn(now.VietnamDate()) && set.RegulationId == inForce.Id);
        Rules.TheSetIsThatOfTheSubgroup.Require(product.Classification?.Subgroup == set.Code);

        var dossier = new Dossier
        {
            Kind = kind,
            ProductId = product.Id,
            ProducerId = producer.Id,
            UnitId = product.UnitId,
            RegulationId = inForce.Id,
            CriteriaSetId = set.Id,
            CriteriaSetCode = set.Code,
            CertificateId = held?.Id,
            Renewal = kind is DossierKind.Renewal ? TermsOf(held, inForce) : null,
        };
        dossier.RequireItsKind(held, now.VietnamDate());
        dossier.Enter(DossierState.Draft, openedBy, now);
        return dossier;
    }

    private void Enter(DossierState state, Id<User> by, DateTimeOffset now)
    {
        State = state;
        DueOn = state switch
        {
            DossierState.Received or DossierState.Reported => ReportDueOn,
            DossierState.Returned => OpenReturn!.DueOn,
            DossierState.Proposed
            or DossierState.InAssessment
            or DossierState.AwaitingReassessment
            or DossierState.Transferred
            or DossierState.AtCentre
            or DossierState.InCentralAssessment => DecisionDueOn ?? AssessmentDueOn,
            DossierState.AwaitingDecision => DecisionDueOn,
            _ => null,
        };
        _steps.Add(new(_steps.Count + 1, state, by, now));
    }

    /// <summary>
    /// A dossier of before a new act goes on under its own act only up to the day the new one allows; then it must be
    /// filed again (QĐ 26/2026/QĐ-TTg, transition).
    /// </summary>
    private void RequireItsActStillJudges(Regulation inForce, DateOnly today)
    {
        var decidedBy =
            Kind is DossierKind.Renewal
                ? inForce.Transition?.RenewalDecidedBy
                : inForce.Transition?.FirstAndUpgradeDecidedBy;

        Rules.ItsActStillJudges.Require(
            inForce.Id == RegulationId || (SubmittedOn < inForce.Transition?.FiledBefore && today <= decidedBy)
        );
    }
}
