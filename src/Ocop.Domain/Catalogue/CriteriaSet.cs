namespace Ocop.Domain.Catalogue;

/// <summary>
/// What a regulation asks of one subgroup of products: worded options with fixed points, minima for stars, and gates.
/// It never changes once loaded; a new regulation brings new sets.
/// </summary>
public sealed partial class CriteriaSet : Aggregate<CriteriaSet>
{
    private readonly Lazy<IReadOnlyList<Criterion>> _criteria;

    private CriteriaSet() => _criteria = new(() => [.. Parts.SelectMany(part => part.Criteria)]);

    public CriteriaSet(Regulation regulation, CriteriaSetDefinition definition)
        : this()
    {
        RegulationId = regulation.Id;
        RegulationCode = regulation.Code;
        RecognisedFromStar = regulation.RecognisedFromStar ?? 0;
        Code = definition.Code;
        Number = definition.Number;
        Name = definition.Name;
        Sector = definition.Sector;
        Group = definition.Group;
        SamplesRequired = definition.SamplesRequired;
        SiteSurveyRequired = definition.SiteSurveyRequired;
        Definition = definition;

        Rules.ARegulationWithoutCriteriaHasNoSets.Require(regulation.HasCriteria);
        Rules.CriteriaAreNumberedOnce.Require(
            Criteria.DistinctBy(criterion => criterion.Code).Count() == Criteria.Count
        );
        Rules.GatesPointIntoTheSet.Require(GatesAtCriteria.All(at => PointsIntoTheSet(at.Gate)));
        Rules.VetoesAreKnown.Require(Vetoes.All(regulation.Definition.Vetoes.ContainsKey));
    }

    public Id<Regulation> RegulationId { get; private init; }

    public string RegulationCode { get; private init; } = "";

    /// <summary>Its public name: <c>QD26-01</c>.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Its number among the sets of the regulation.</summary>
    public int Number { get; private init; }

    /// <summary>The subgroup of products it is for.</summary>
    public Text Name { get; private init; } = null!;

    public string Sector { get; private init; } = "";

    public string Group { get; private init; } = "";

    /// <summary>How many samples of the product come with a dossier.</summary>
    public int SamplesRequired { get; private init; }

    public bool SiteSurveyRequired { get; private init; }

    /// <summary>The lowest star that its regulation recognises.</summary>
    public int RecognisedFromStar { get; private init; }

    public CriteriaSetDefinition Definition { get; private init; } = null!;

    public IReadOnlyList<Part> Parts => Definition.Parts;

    /// <summary>The codes of the reasons to reject a dossier outright that bind this set.</summary>
    public IReadOnlyList<string> Vetoes => Definition.Vetoes;

    /// <summary>All criteria, in the order they are printed.</summary>
    public IReadOnlyList<Criterion> Criteria => _criteria.Value;

    /// <summary>The most a sheet can earn.</summary>
    public int Max => Parts.Sum(part => part.Max);

    private IEnumerable<(Criterion Criterion, Gate Gate)> GatesAtCriteria =>
        Criteria.SelectMany(criterion => criterion.Gates, (criterion, gate) => (criterion, gate));

    private Criterion? CriterionOf(Choice choice) =>
        Criteria.FirstOrDefault(criterion => criterion.Code == choice.Criterion);

    private bool PointsIntoTheSet(Gate gate) =>
        gate.Kind switch
        {
            GateKind.IfStory => Criteria.Any(criterion => criterion.Code == gate.Criterion),
            GateKind.StopZero => Parts.Any(part => part.Sections.Any(section => section.Code == gate.Section)),
            _ => true,
        };
}

/// <summary>What a criteria set says, as it was loaded.</summary>
public sealed record CriteriaSetDefinition
{
    public required string Code { get; init; }
    public required int Number { get; init; }
    public required Text Name { get; init; }
    public required string Sector { get; init; }
    public required string Group { get; init; }
    public IReadOnlyList<string> ManagingMinistries { get; init; } = [];
    public int SamplesRequired { get; init; }
    public bool SiteSurveyRequired { get; init; }
    public IReadOnlyList<string> Vetoes { get; init; } = [];
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>What must be compared with the signed act before going live.</summary>
    public IReadOnlyList<string> ToConfirm { get; init; } = [];
}
