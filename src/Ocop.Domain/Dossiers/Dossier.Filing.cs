using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Dossiers;

public sealed partial class Dossier
{
    /// <summary>Replaces the whole self-assessment.</summary>
    /// <exception cref="RuleBrokenException">
    /// An answer has a fault; <see cref="CriteriaSet.FaultsIn"/> lists the faults of all.
    /// </exception>
    public void AssessItself(IReadOnlyList<SelfAnswer> answers, CriteriaSet set)
    {
        RequireOpen();
        RequireOwn(set);

        var points = set.Score([.. answers.Select(answer => answer.Choice)]).PointsByCriterion;
        var answerOf = answers.ToDictionary(answer => answer.Choice.Criterion);

        _selfAssessments.Clear();
        _selfAssessments.AddRange(
            from criterion in set.Criteria
            where answerOf.ContainsKey(criterion.Code)
            let answer = answerOf[criterion.Code]
            select new SelfAssessment(criterion.Code, answer.Choice.Option, points[criterion.Code], answer.Description)
        );
    }

    /// <summary>
    /// Attaches the latest version of a paper and says which criteria it proves; citing it again replaces what was said
    /// before. A paper may be attached without proving a criterion.
    /// </summary>
    /// <param name="provesChange">Whether it proves what has changed since the certificate was issued.</param>
    public void Cite(
        Evidence evidence,
        IReadOnlyCollection<string> criteria,
        CriteriaSet set,
        bool provesChange = false
    )
    {
        RequireOpen();
        RequireOwn(set);
        Rules.EvidenceIsTheProducersOwn.Require(evidence.ProducerId == ProducerId);
        Rules.CitedCriteriaBelongToTheSet.Require(!criteria.Except(set.Criteria.Select(one => one.Code)).Any());

        Remove(evidence.Id);
        _attachments.Add(new(evidence.Id, evidence.Latest.Number, provesChange));
        _citations.AddRange(criteria.Distinct().Select(criterion => new Citation(evidence.Id, criterion)));
    }

    public void Detach(Id<Evidence> evidence)
    {
        RequireOpen();
        Rules.OnlyAttachedEvidenceIsDetached.Require(_attachments.Any(one => one.EvidenceId == evidence));

        Remove(evidence);
    }

    /// <summary>Says what Mẫu 01 and 02 ask beyond choices and papers.</summary>
    /// <param name="whatChanged">What has changed since the certificate was issued.</param>
    public void Describe(string? businessResults, string? plan, int samples, string? whatChanged = null)
    {
        RequireOpen();
        Rules.SamplesAreCounted.Require(samples >= 0);

        (BusinessResults, Plan, Samples, WhatChanged) = (businessResults, plan, samples, whatChanged);
    }

    /// <summary>Vouches for the truth of what is filed.</summary>
    public void Pledge(Id<User> by)
    {
        RequireOpen();

        PledgedBy = by;
    }

    /// <summary>Nothing of a draft was ever filed, so that it may go; its papers stay in the producer's store.</summary>
    public void Discard() => Rules.OnlyDraftsAreDiscarded.Require(State is DossierState.Draft);

    /// <param name="inForce">The act in force today.</param>
    public void Submit(DossierFacts facts, Regulation inForce, Id<User> by, DateTimeOffset now)
    {
        var today = now.VietnamDate();

        Rules.OnlyDraftsChange.Require(State is DossierState.Draft);
        Rules.TheActInForceJudges.Require(inForce.Id == RegulationId && inForce.IsInForceOn(today));
        RequireItsKind(facts.Held, today);
        RequireNone(BrokenByItsTime(today));
        Rules.OnlyCompleteDossiersAreSubmitted.Require(CompletenessOn(today, facts).IsComplete);

        SubmittedOn = today;
        DecisionDueOn = Renewal?.DecisionDueAfter(today);
        Enter(DossierState.Submitted, by, now);
        Raise(new DossierSubmitted(Id, Kind, ProductId, ProducerId, UnitId, today));
    }

    /// <summary>What it holds now.</summary>
    public DossierContent Content =>
        new(
            BusinessResults,
            Plan,
            WhatChanged,
            Samples,
            _selfAssessments,
            [
                .. _attachments.Select(attachment => new FiledPaper(
                    attachment.EvidenceId,
                    attachment.Version,
                    [.. _citations.Where(one => one.EvidenceId == attachment.EvidenceId).Select(one => one.Criterion)],
                    attachment.ProvesChange
                )),
            ]
        );

    /// <summary>Everything that keeps the dossier from being submitted, and what the producer should look at.</summary>
    public Completeness CompletenessOn(DateOnly today, DossierFacts facts)
    {
        if (facts.Product.Id != ProductId || facts.Producer.Id != ProducerId)
            throw new ArgumentException("The facts are those of another dossier.", nameof(facts));
        RequireOwn(facts.Set);

        return new([.. new CompletenessCheck(this, facts, today).Findings()]);
    }

    private void Remove(Id<Evidence> evidence)
    {
        _attachments.RemoveAll(one => one.EvidenceId == evidence);
        _citations.RemoveAll(one => one.EvidenceId == evidence);
    }

    private void RequireOpen() => Rules.OnlyDraftsChange.Require(State is DossierState.Draft or DossierState.Returned);

    private void RequireOwn(CriteriaSet set) => Rules.TheSetIsThatOfTheDossier.Require(set.Id == CriteriaSetId);
}

/// <summary>A producer's answer to one criterion.</summary>
public sealed record SelfAnswer(Choice Choice, string? Description);

/// <summary>The option a producer picked for a criterion, with the points it carries and the reason.</summary>
public sealed record SelfAssessment(string Criterion, int Option, int Points, string? Description);

/// <summary>A paper that goes with the dossier, in the version that assessors will see.</summary>
/// <param name="ProvesChange">Whether it proves what has changed since the certificate was issued.</param>
public sealed record Attachment(Id<Evidence> EvidenceId, int Version, bool ProvesChange = false);

/// <summary>An attached paper proves a criterion.</summary>
public sealed record Citation(Id<Evidence> EvidenceId, string Criterion);

/// <summary>What must be known beside the dossier to tell whether it is complete.</summary>
/// <param name="Set">The dossier's own criteria set.</param>
/// <param name="Evidence">At least every attached paper.</param>
/// <param name="Held">The certificate that the product holds today; none where it holds none.</param>
/// <param name="LateRenewalsAreTaken">Whether a renewal may be filed after its term, with a warning; not fixed by law.</param>
public sealed record DossierFacts(
    Producer Producer,
    Product Product,
    CriteriaSet Set,
    IReadOnlyCollection<Evidence> Evidence,
    Certificate? Held = null,
    bool LateRenewalsAreTaken = true
);
