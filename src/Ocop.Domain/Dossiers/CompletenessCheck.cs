using System.Text.Json;
using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Dossiers;

/// <summary>Goes through a dossier as an officer would and names what is missing.</summary>
internal sealed class CompletenessCheck(Dossier dossier, DossierFacts facts, DateOnly today)
{
    private readonly Dictionary<string, int> _claimed = dossier.SelfAssessments.ToDictionary(
        assessment => assessment.Criterion,
        assessment => assessment.Points
    );

    private readonly (Attachment Attachment, Evidence Evidence)[] _papers =
    [
        .. dossier.Attachments.Join(
            facts.Evidence,
            attachment => attachment.EvidenceId,
            evidence => evidence.Id,
            (attachment, evidence) => (attachment, evidence)
        ),
    ];

    public IEnumerable<CompletenessFinding> Findings() =>
        [.. Kind(), .. Declarations(), .. Criteria(), .. MissingPapers(), .. Papers(), .. Points(), .. Oddities()];

    private IEnumerable<CompletenessFinding> Kind()
    {
        // What was filed in time stays filed, whatever becomes of the certificate meanwhile.
        if (dossier.SubmittedOn is null)
        {
            Rule?[] broken = [dossier.BrokenByItsKind(facts.Held, today), dossier.BrokenByItsTime(today)];
            foreach (var rule in broken.OfType<Rule>())
                yield return new(rule, Blocks: true, "/kind");
        }

        if (dossier.Renewal?.IsLateOn(dossier.SubmittedOn ?? today) is true)
        {
            // What was filed stays filed, however late renewals are treated by now.
            yield return dossier.SubmittedOn is null && !facts.LateRenewalsAreTaken
                ? new(Completeness.Rules.ALateRenewalIsNotTaken, Blocks: true, "/kind")
                : new(Completeness.Rules.ARenewalIsInTime, Blocks: false, "/kind");
        }

        if (dossier.Kind is not DossierKind.Upgrade)
            yield break;

        if (string.IsNullOrWhiteSpace(dossier.WhatChanged))
            yield return new(Completeness.Rules.AnUpgradeSaysWhatChanged, Blocks: true, "/whatChanged");

        if (!_papers.Any(one => one.Attachment.ProvesChange && !one.Evidence.Paper.HasExpiredOn(today)))
            yield return new(Completeness.Rules.AnUpgradeProvesTheChange, Blocks: true, "/evidence");
    }

    private IEnumerable<CompletenessFinding> Declarations()
    {
        if (!facts.Producer.IsFullyStated)
            yield return new(Completeness.Rules.TheProducerIsFullyStated, Blocks: true, "/producer");

        if (facts.Product.Variants.Count == 0 || facts.Product.Standard is null)
            yield return new(Completeness.Rules.TheProductIsDescribed, Blocks: false, "/product");

        if (dossier.Samples < facts.Set.SamplesRequired)
            yield return new(Completeness.Rules.SamplesGoWithTheDossier, Blocks: true, "/samples");

        if (dossier.PledgedBy is null)
            yield return new(Completeness.Rules.SomebodyVouchesForTheDossier, Blocks: true, "/pledge");
    }

    private IEnumerable<CompletenessFinding> Criteria() =>
        from criterion in facts.Set.Criteria
        where !_claimed.ContainsKey(criterion.Code) && !DependsOnAStoryThatIsNotTold(criterion)
        select new CompletenessFinding(Completeness.Rules.EveryCriterionIsAssessed, Blocks: true, At(criterion.Code));

    private IEnumerable<CompletenessFinding> MissingPapers() =>
        from required in RequiredEvidence.For(facts.Producer.Kind, facts.Set, _claimed)
        where !_papers.Any(one => one.Evidence.Kind == required.Kind && !one.Evidence.Paper.HasExpiredOn(today))
        let kind = JsonNamingPolicy.SnakeCaseLower.ConvertName(required.Kind.ToString())
        select new CompletenessFinding(required.Rule, Blocks: true, $"/evidence/{kind}");

    private IEnumerable<CompletenessFinding> Papers()
    {
        foreach (var (attachment, evidence) in _papers)
        {
            if (evidence.Paper.HasExpiredOn(today))
                yield return new(Completeness.Rules.EvidenceHasNotExpired, Blocks: false, $"/evidence/{evidence.Id}");

            if (attachment.Version < evidence.Latest.Number)
                yield return new(Completeness.Rules.EvidenceIsUpToDate, Blocks: false, $"/evidence/{evidence.Id}");
        }
    }

    private IEnumerable<CompletenessFinding> Points() =>
        from criterion in facts.Set.Criteria
        where _claimed.GetValueOrDefault(criterion.Code) > 0
        where !dossier.Citations.Any(citation => citation.Criterion == criterion.Code)
        select new CompletenessFinding(Completeness.Rules.PointsAreBackedByEvidence, Blocks: false, At(criterion.Code));

    private IEnumerable<CompletenessFinding> Oddities() =>
        from remark in facts.Set.RemarksOn([
            .. dossier.SelfAssessments.Select(one => new Choice(one.Criterion, one.Option)),
        ])
        from criterion in remark.Criteria
        select new CompletenessFinding(remark.Rule, Blocks: false, At(criterion));

    /// <summary>Without a story (5.1) the criteria about it stay unanswered or earn 0.</summary>
    private bool DependsOnAStoryThatIsNotTold(Criterion criterion) =>
        criterion.Gates.Any(gate =>
            gate is { Kind: GateKind.IfStory, Criterion: { } story } && _claimed.GetValueOrDefault(story) == 0
        );

    private static string At(string criterion) => $"/selfAssessment/{criterion}";
}
