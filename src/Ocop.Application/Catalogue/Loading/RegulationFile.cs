using System.Security.Cryptography;
using System.Text.Json;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Loading;

/// <summary>A regulation and its criteria sets as a file of <c>data/regulations</c> has them.</summary>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Fingerprint">SHA-256 of its bytes, in hexadecimal.</param>
public sealed record RegulationFile(string Name, string Fingerprint, RegulationContent Content)
{
    /// <exception cref="RefusedFileException">The file is not in the format, or contradicts itself.</exception>
    public static RegulationFile Read(string name, byte[] bytes)
    {
        try
        {
            var content = JsonSerializer.Deserialize<RegulationContent>(bytes, CatalogueJson.InFiles)!;
            return new(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), content);
        }
        catch (JsonException unreadable)
        {
            throw RefusedFileException.Unreadable(name, unreadable);
        }
    }

    /// <summary>Builds the records anew, each time with new ids.</summary>
    /// <exception cref="RefusedFileException">The file contradicts itself.</exception>
    public (Regulation Regulation, IReadOnlyList<CriteriaSet> CriteriaSets) ToRecords()
    {
        if (ContradictionsIn.File(Content).ToArray() is { Length: > 0 } contradictions)
            throw RefusedFileException.Contradictory(Name, contradictions);

        try
        {
            var regulation = new Regulation(Content.ToDefinition(), Fingerprint, Content.CriteriaSets.Count > 0);
            return (
                regulation,
                [.. Content.CriteriaSets.Select(set => new CriteriaSet(regulation, set.ToDefinition(Content.Criteria)))]
            );
        }
        catch (RuleBrokenException broken)
        {
            throw RefusedFileException.Contradictory(Name, [broken.Rule.Statement]);
        }
    }
}
