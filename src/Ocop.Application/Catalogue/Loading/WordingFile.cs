using System.Security.Cryptography;
using System.Text.Json;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Loading;

/// <summary>The official words of an act, as a file <c>data/regulations/*.wording.json</c> has them.</summary>
public sealed record WordingFile(string Name, string Fingerprint, WordingContent Content)
{
    public const string Suffix = ".wording.json";

    /// <exception cref="RefusedFileException">The file is not in the format.</exception>
    public static WordingFile Read(string name, byte[] bytes)
    {
        try
        {
            var content = JsonSerializer.Deserialize<WordingContent>(bytes, CatalogueJson.InFiles)!;
            return new(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), content);
        }
        catch (JsonException unreadable)
        {
            throw RefusedFileException.Unreadable(name, unreadable);
        }
    }

    /// <exception cref="RefusedFileException">It words criteria or options that the regulation does not have.</exception>
    public IReadOnlyDictionary<string, CriterionWording> WordsFor(IReadOnlyList<CriteriaSet> criteriaSets)
    {
        var misfits = MisfitsAmong(Content.Criteria, criteriaSets).Select(Misfit).ToArray();

        return misfits.Length == 0 ? Content.Criteria : throw RefusedFileException.Contradictory(Name, misfits);
    }

    /// <returns>The keys of words for criteria, or for numbers of options, that the sets do not have.</returns>
    public static IEnumerable<string> MisfitsAmong(
        IReadOnlyDictionary<string, CriterionWording> words,
        IReadOnlyList<CriteriaSet> criteriaSets
    )
    {
        var options = criteriaSets
            .SelectMany(set => set.Criteria)
            .DistinctBy(criterion => criterion.Reference)
            .ToDictionary(criterion => criterion.Reference, criterion => criterion.Options.Count);

        return words.Where(one => options.GetValueOrDefault(one.Key) != one.Value.Options.Count).Select(one => one.Key);
    }

    public static Text Misfit(string reference) =>
        new(
            $"{reference}: không có tiêu chí này, hoặc số mức không khớp.",
            $"{reference}: there is no such criterion, or it has another number of options."
        );
}

/// <param name="Regulation">The code of the act.</param>
/// <param name="Source">Where the words were copied from.</param>
/// <param name="Criteria">The words of each criterion, by the key its labels have in the regulation's file.</param>
public sealed record WordingContent(
    string Regulation,
    string Source,
    IReadOnlyDictionary<string, CriterionWording> Criteria
);
