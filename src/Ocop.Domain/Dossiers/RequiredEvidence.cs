using Ocop.Domain.Catalogue;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Dossiers;

/// <summary>A kind of paper without which a dossier is turned away later, so it is asked for before submission.</summary>
/// <param name="Rule">Why it is required.</param>
public sealed record RequiredEvidence(EvidenceKind Kind, Rule Rule)
{
    private static readonly RequiredEvidence Registration = new(
        EvidenceKind.BusinessRegistration,
        Completeness.Rules.TheRegistrationIsAttached
    );

    private static readonly RequiredEvidence ProductionCertificate = new(
        EvidenceKind.ProductionConditionCertificate,
        Completeness.Rules.ProductionConditionsAreProven
    );

    private static readonly RequiredEvidence Declaration = new(
        EvidenceKind.QualityDeclaration,
        Completeness.Rules.TheProductIsDeclared
    );

    private static readonly RequiredEvidence TestReports = new(
        EvidenceKind.TestReports,
        Completeness.Rules.TestReportsBackTheStandard
    );

    /// <summary>The paper that answers each reason for rejection; the other reasons are not about papers.</summary>
    private static readonly Dictionary<string, RequiredEvidence> ByVeto = new()
    {
        ["food_safety_certificate"] = ProductionCertificate,
        ["production_licence"] = ProductionCertificate,
        ["gmp_certificate"] = ProductionCertificate,
        ["production_conditions"] = ProductionCertificate,
        ["product_declaration"] = Declaration,
        ["declaration_labelling_advertising"] = Declaration,
    };

    /// <summary>By the kind of producer, the reasons for rejection of the criteria set, and its gates.</summary>
    /// <param name="claimed">The points the producer gives itself, by criterion.</param>
    public static IEnumerable<RequiredEvidence> For(
        ProducerKind? producer,
        CriteriaSet set,
        IReadOnlyDictionary<string, int> claimed
    )
    {
        RequiredEvidence[] byProducer = producer?.MustBeRegistered() is true ? [Registration] : [];
        var byVeto = set.Vetoes.Select(veto => ByVeto.GetValueOrDefault(veto)).OfType<RequiredEvidence>();
        var byGate = set
            .Criteria.Where(criterion => claimed.GetValueOrDefault(criterion.Code) > 0)
            .Where(criterion => criterion.Gates.Any(gate => gate.Kind is GateKind.Evidence))
            .Select(_ => TestReports);

        return byProducer.Concat(byVeto).Concat(byGate).Distinct();
    }
}
