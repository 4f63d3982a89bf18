using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ocop.Api.Common.OpenApi.Examples;

/// <summary>
/// What a member reads in examples: said once for every member of a name, or for that of one schema
/// (<c>Criterion.code</c>). Null leaves the member out. An <c>&lt;example&gt;</c> at the property itself comes first.
/// </summary>
internal static class ExampleWords
{
    private static readonly FrozenDictionary<string, JsonNode?> Known = Read();

    /// <param name="schema">The schema that has the member.</param>
    /// <param name="member">Its name.</param>
    /// <param name="words">A copy, or null where the member is to be left out.</param>
    public static bool Has(string schema, string member, out JsonNode? words)
    {
        var known = Known.TryGetValue($"{schema}.{member}", out words) || Known.TryGetValue(member, out words);
        words = words?.DeepClone();
        return known;
    }

    private static FrozenDictionary<string, JsonNode?> Read()
    {
        using var file = typeof(ExampleWords).Assembly.GetManifestResourceStream("examples.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, JsonNode?>>(file)!.ToFrozenDictionary();
    }
}
