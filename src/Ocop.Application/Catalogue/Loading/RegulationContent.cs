using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Loading;

/// <summary>The members of a regulation file; <c>data/regulations/schema.json</c> describes each.</summary>
public sealed record RegulationContent
{
    public required string Code { get; init; }
    public required ActEntry Act { get; init; }
    public DateOnly? EffectiveFrom { get; init; }
    public DateOnly? EffectiveTo { get; init; }
    public DateOnly? FilingsFrom { get; init; }
    public required string Provenance { get; init; }
    public IReadOnlyList<string> ToConfirm { get; init; } = [];
    public IReadOnlyDictionary<string, PartEntry> Parts { get; init; } = new Dictionary<string, PartEntry>();
    public IReadOnlyList<StarBand>? Bands { get; init; }
    public int? RecognisedFromStar { get; init; }
    public IReadOnlyList<LevelEntry> Levels { get; init; } = [];
    public IReadOnlyList<RoundWindow> Rounds { get; init; } = [];
    public int? MinimumRoundsPerYear { get; init; }
    public bool? ExtraRoundsAllowed { get; init; }
    public CertificateEntry? Certificate { get; init; }
    public int? RevocationDays { get; init; }
    public IReadOnlyList<string> RevocationReasons { get; init; } = [];
    public TransitionRules? Transition { get; init; }
    public IReadOnlyList<string> DossierKinds { get; init; } = [];
    public IReadOnlyList<ProducerKindEntry> ProducerKinds { get; init; } = [];
    public ProductCodePatterns? ProductCode { get; init; }
    public IReadOnlyList<EvidenceKindRule> EvidenceKinds { get; init; } = [];
    public string? EvidenceMappingNote { get; init; }
    public IReadOnlyDictionary<string, Text> Vetoes { get; init; } = new Dictionary<string, Text>();
    public IReadOnlyDictionary<string, Text> Ministries { get; init; } = new Dictionary<string, Text>();
    public IReadOnlyList<SectorEntry> Sectors { get; init; } = [];
    public IReadOnlyList<GroupEntry> Groups { get; init; } = [];
    public IReadOnlyList<CriteriaSetEntry> CriteriaSets { get; init; } = [];

    /// <summary>Wordings that sets share, by the key they refer to.</summary>
    public IReadOnlyDictionary<string, CriterionEntry> Criteria { get; init; } =
        new Dictionary<string, CriterionEntry>();

    public RegulationDefinition ToDefinition() =>
        new()
        {
            Code = Code,
            Act = Act.ToAct(),
            EffectiveFrom = EffectiveFrom,
            EffectiveTo = EffectiveTo,
            FilingsFrom = FilingsFrom,
            Provenance = Provenance,
            ToConfirm = ToConfirm,
            Parts = [.. Parts.Select(part => part.Value.ToPart(part.Key)).OrderBy(part => part.Code)],
            Bands = Bands is null ? null : new([.. Bands.OrderByDescending(band => band.Star)]),
            RecognisedFromStar = RecognisedFromStar,
            Levels = [.. Levels.Select(level => level.ToLevelRule())],
            Rounds = Rounds,
            MinimumRoundsPerYear = MinimumRoundsPerYear,
            ExtraRoundsAllowed = ExtraRoundsAllowed,
            Certificate = Certificate?.ToTerms(),
            RevocationDays = RevocationDays,
            RevocationReasons = RevocationReasons,
            Transition = Transition,
            DossierKinds = DossierKinds,
            ProducerKinds = [.. ProducerKinds.Select(kind => kind.ToRule())],
            ProductCode = ProductCode,
            EvidenceKinds = EvidenceKinds,
            EvidenceMappingNote = EvidenceMappingNote,
            Vetoes = Vetoes,
            Ministries = Ministries,
            Sectors = [.. Sectors.Select(sector => new Sector(sector.Code, new(sector.Vi, sector.En)))],
            Groups = [.. Groups.Select(group => new ProductGroup(group.Code, group.Sector, new(group.Vi, group.En)))],
        };
}

public sealed record SectorEntry(string Code, string Vi, string En);

public sealed record GroupEntry(string Code, string Sector, string Vi, string En);
