using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Regulations;

/// <summary>What an act says, apart from its criteria sets. What is not known of an old act is left out.</summary>
public sealed record RegulationView
{
    /// <summary>Its identity in this system.</summary>
    public required Id<Regulation> Id { get; init; }

    /// <summary>Its public name.</summary>
    /// <example>QD26</example>
    public required string Code { get; init; }

    /// <summary>The act itself.</summary>
    public required Act Act { get; init; }

    /// <summary>First day in force; absent when it began before anyone wrote it down.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>Last day in force; absent while it is open-ended.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>The first filing date it judges.</summary>
    public DateOnly? FilingsFrom { get; init; }

    /// <summary>Whether its criteria sets are here; without them it serves imports of history only.</summary>
    public required bool HasCriteria { get; init; }

    /// <summary>Where this text of the act comes from, and how far it has been checked.</summary>
    public required string Provenance { get; init; }

    /// <summary>What must be compared with the signed act.</summary>
    public required IReadOnlyList<string> ToConfirm { get; init; }

    /// <summary>The parts of every criteria set and the points they hold.</summary>
    public required IReadOnlyList<PartRule> Parts { get; init; }

    /// <summary>The mean each star begins at, from the highest.</summary>
    public IReadOnlyList<StarBand>? Bands { get; init; }

    /// <summary>The lowest star that is recognised by a decision and a certificate.</summary>
    /// <example>3</example>
    public int? RecognisedFromStar { get; init; }

    /// <summary>What each level does, from the bottom up.</summary>
    public required IReadOnlyList<LevelRule> Levels { get; init; }

    /// <summary>The yearly rounds.</summary>
    public required IReadOnlyList<RoundView> Rounds { get; init; }

    /// <summary>How many rounds a year must have at least.</summary>
    public int? MinimumRoundsPerYear { get; init; }

    /// <summary>Whether more rounds may be held.</summary>
    public bool? ExtraRoundsAllowed { get; init; }

    /// <summary>How long certificates live and when they may be renewed.</summary>
    public CertificateTerms? Certificate { get; init; }

    /// <summary>Days in which a certificate is revoked once its ground is established.</summary>
    public int? RevocationDays { get; init; }

    /// <summary>The grounds on which a certificate is revoked, by code.</summary>
    public required IReadOnlyList<string> RevocationReasons { get; init; }

    /// <summary>How long what began under the acts before goes on under them.</summary>
    public TransitionRules? Transition { get; init; }

    /// <summary>The kinds of dossier.</summary>
    public required IReadOnlyList<string> DossierKinds { get; init; }

    /// <summary>Who may take part.</summary>
    public required IReadOnlyList<ProducerKindRule> ProducerKinds { get; init; }

    /// <summary>How product codes are put together.</summary>
    public ProductCodePatterns? ProductCode { get; init; }

    /// <summary>The kinds of evidence and the criteria each usually proves.</summary>
    public required IReadOnlyList<EvidenceKindRule> EvidenceKinds { get; init; }

    /// <summary>How to read what evidence proves.</summary>
    public string? EvidenceMappingNote { get; init; }

    /// <summary>Reasons to reject a dossier outright, by code.</summary>
    public required IReadOnlyDictionary<string, Text> Vetoes { get; init; }

    /// <summary>The managing ministries, by code.</summary>
    public required IReadOnlyDictionary<string, Text> Ministries { get; init; }

    internal static RegulationView Of(Regulation regulation)
    {
        var definition = regulation.Definition;

        return new()
        {
            Id = regulation.Id,
            Code = regulation.Code,
            Act = regulation.Act,
            EffectiveFrom = regulation.EffectiveFrom,
            EffectiveTo = regulation.EffectiveTo,
            FilingsFrom = regulation.FilingsFrom,
            HasCriteria = regulation.HasCriteria,
            Provenance = definition.Provenance,
            ToConfirm = definition.ToConfirm,
            Parts = definition.Parts,
            Bands = definition.Bands?.Bands,
            RecognisedFromStar = definition.RecognisedFromStar,
            Levels = definition.Levels,
            Rounds = [.. definition.Rounds.Select(RoundView.Of)],
            MinimumRoundsPerYear = definition.MinimumRoundsPerYear,
            ExtraRoundsAllowed = definition.ExtraRoundsAllowed,
            Certificate = definition.Certificate,
            RevocationDays = definition.RevocationDays,
            RevocationReasons = definition.RevocationReasons,
            Transition = definition.Transition,
            DossierKinds = definition.DossierKinds,
            ProducerKinds = definition.ProducerKinds,
            ProductCode = definition.ProductCode,
            EvidenceKinds = definition.EvidenceKinds,
            EvidenceMappingNote = definition.EvidenceMappingNote,
            Vetoes = definition.Vetoes,
            Ministries = definition.Ministries,
        };
    }
}

/// <summary>A round that is held every year.</summary>
/// <param name="Level">Who holds it.</param>
/// <param name="Number">Its number in the year.</param>
/// <param name="ProposeBefore">The month and day before which dossiers are proposed, as `MM-DD`.</param>
/// <param name="DoneBefore">The month and day before which it is done, as `MM-DD`.</param>
public sealed record RoundView(Level Level, int Number, string ProposeBefore, string DoneBefore)
{
    internal static RoundView Of(RoundWindow round) =>
        new(round.Level, round.Number, round.ProposeBefore.ToString(), round.DoneBefore.ToString());
}
