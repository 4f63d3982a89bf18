namespace Ocop.Domain.Catalogue;

/// <summary>
/// The words of the signed act, beside the short labels that this system restates. They are for reading only: labels,
/// points and options never depend on them, so they may be completed and corrected.
/// </summary>
public sealed class OfficialWording : Aggregate<OfficialWording>
{
    private OfficialWording() { }

    public OfficialWording(
        Regulation regulation,
        string fingerprint,
        string source,
        IReadOnlyDictionary<string, CriterionWording> criteria
    )
    {
        RegulationId = regulation.Id;
        Replace(fingerprint, source, criteria);
    }

    public Id<Regulation> RegulationId { get; private init; }

    /// <summary>SHA-256, in hexadecimal, of the file or the request that the words came in.</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>Where the words were copied from, for example the number of the official gazette.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The words of each criterion, by its <see cref="Criterion.Reference"/>.</summary>
    public IReadOnlyDictionary<string, CriterionWording> Criteria { get; private set; } =
        new Dictionary<string, CriterionWording>();

    public void Replace(string fingerprint, string source, IReadOnlyDictionary<string, CriterionWording> criteria) =>
        (Fingerprint, Source, Criteria) = (fingerprint, source, criteria);
}

/// <summary>A criterion in the words of the act, which is in Vietnamese.</summary>
/// <param name="Label">The criterion itself; null when not entered.</param>
/// <param name="Options">One for each option, in their order; null where not entered.</param>
public sealed record CriterionWording(string? Label, IReadOnlyList<string?> Options);
