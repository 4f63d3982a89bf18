using System.Text.RegularExpressions;

namespace Ocop.Domain.Imports;

/// <summary>
/// Tells whether lists mean the same product. The same product is "Trà xanh hộp 100gr" in one list and "Trà xanh" in the
/// next, or carries its producer's name in one and not in the other.
/// </summary>
public sealed partial record ProductSpelling
{
    /// <summary>One word of the producer's name at the end of a product's is as likely a word of its own.</summary>
    private const int FewestProducerWords = 2;

    private static readonly string[][] Categories =
    [
        NameWords.Of("thực phẩm bảo vệ sức khỏe"),
        NameWords.Of("tpbvsk"),
        NameWords.Of("thực phẩm chức năng"),
    ];

    private ProductSpelling(string key, string plain, IReadOnlyCollection<string> variants) =>
        (Key, Plain, Variants) = (key, plain, variants);

    /// <summary>The same for all spellings of one name.</summary>
    public string Key { get; }

    /// <summary>Without what lists add at will: the category in front, the pack and the producer's name behind.</summary>
    public string Plain { get; }

    /// <summary>Every name that lists may give the product.</summary>
    public IReadOnlyCollection<string> Variants { get; }

    /// <param name="producer">None where the list does not name it.</param>
    public static ProductSpelling Of(string name, ProducerSpelling? producer)
    {
        var tails = TailsOf(producer).ToList();
        var bare = WithoutTail(WithoutCategory(NameWords.Of(Pack().Replace(name, ""))), tails);
        var (key, plain) = (string.Concat(NameWords.Of(name)), string.Concat(bare));

        return new(
            key,
            plain,
            [.. tails.Select(tail => plain + string.Concat(tail)).Append(plain).Append(key).Distinct()]
        );
    }

    /// <summary>Whether some list may have given both names to one product.</summary>
    public bool Resembles(ProductSpelling other) =>
        Variants.Contains(other.Key) || Variants.Contains(other.Plain) || other.Variants.Contains(Key);

    /// <summary>The ends of the producer's name, the longest first.</summary>
    private static IEnumerable<string[]> TailsOf(ProducerSpelling? producer) =>
        Enumerable
            .Range(FewestProducerWords, Math.Max(0, (producer?.Name.Count ?? 0) - FewestProducerWords + 1))
            .Reverse()
            .Select(length => producer!.Name.TakeLast(length).ToArray());

    private static string[] WithoutCategory(string[] words)
    {
        var category = Array.Find(Categories, category => words.AsSpan().StartsWith(category));

        return category is null || category.Length == words.Length ? words : words[category.Length..];
    }

    private static string[] WithoutTail(string[] words, IEnumerable<string[]> tails)
    {
        var tail = tails.FirstOrDefault(tail => tail.Length < words.Length && words.AsSpan().EndsWith(tail));

        return tail is null ? words : words[..^tail.Length];
    }

    [GeneratedRegex(
        @"\s+(hộp|gói|túi|chai|lon|hũ|lọ|bịch)\s*[0-9]+([.,][0-9]+)?\s*(gr|g|gram|kg|ml|lít|l)\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pack();
}
