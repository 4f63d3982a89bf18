namespace Ocop.Domain.Catalogue;

/// <summary>
/// Everything a regulation says apart from its criteria sets, as it was loaded. What is unknown of an old act is null
/// or empty, never a guess.
/// </summary>
public sealed record RegulationDefinition
{
    public required string Code { get; init; }
    public required Act Act { get; init; }

    /// <summary>First day in force; null when it began before anyone wrote it down.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Last day in force; null while it is open-ended.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>First filing date it judges, where that is earlier than <see cref="EffectiveFrom"/>.</summary>
    public DateOnly? FilingsFrom { get; init; }

    /// <summary>Where our text of the act comes from, and how far it has been checked.</summary>
    public required string Provenance { get; init; }

    public IReadOnlyList<PartRule> Parts { get; init; } = [];
    public StarBands? Bands { get; init; }
    public int? RecognisedFromStar { get; init; }
    public IReadOnlyList<LevelRule> Levels { get; init; } = [];
    public IReadOnlyList<RoundWindow> Rounds { get; init; } = [];
    public int? MinimumRoundsPerYear { get; init; }
    public bool? ExtraRoundsAllowed { get; init; }
    public CertificateTerms? Certificate { get; init; }
    public int? RevocationDays { get; init; }
    public IReadOnlyList<string> RevocationReasons { get; init; } = [];
    public TransitionRules? Transition { get; init; }
    public IReadOnlyList<string> DossierKinds { get; init; } = [];
    public IReadOnlyList<ProducerKindRule> ProducerKinds { get; init; } = [];
    public ProductCodePatterns? ProductCode { get; init; }
    public IReadOnlyList<EvidenceKindRule> EvidenceKinds { get; init; } = [];
    public string? EvidenceMappingNote { get; init; }

    /// <summary>Reasons to reject a dossier outright, by code; each criteria set names those that bind it.</summary>
    public IReadOnlyDictionary<string, Text> Vetoes { get; init; } = new Dictionary<string, Text>();

    public IReadOnlyDictionary<string, Text> Ministries { get; init; } = new Dictionary<string, Text>();
    public IReadOnlyList<Sector> Sectors { get; init; } = [];
    public IReadOnlyList<ProductGroup> Groups { get; init; } = [];

    /// <summary>What must be compared with the signed act before going live.</summary>
    public IReadOnlyList<string> ToConfirm { get; init; } = [];
}

/// <summary>One of the three parts of every criteria set (A, B, C) and the points it holds.</summary>
/// <param name="Code" example="A">Its code.</param>
/// <param name="Max" example="40">The points it holds.</param>
/// <param name="Title">Its title.</param>
public sealed record PartRule(string Code, int Max, Text Title);
