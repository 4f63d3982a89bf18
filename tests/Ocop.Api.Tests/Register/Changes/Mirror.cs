using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Register.Changes;

/// <summary>A copy of the register as a consumer keeps it: the highest version of each product, and a cursor.</summary>
internal sealed class Mirror(HttpClient client)
{
    private readonly Dictionary<Guid, long> _versions = [];

    public Dictionary<Guid, JsonNode> Products { get; } = [];

    public string? Cursor { get; set; }

    /// <summary>Every change in the order of the feed.</summary>
    public List<JsonNode> Told { get; } = [];

    /// <summary>Reads until what it waits for has been told: other tests' transactions may hold changes back for a while.</summary>
    public async Task ReadUntil(Func<Mirror, bool> enough)
    {
        while (!enough(this))
        {
            var told = Told.Count;
            await ReadPage("limit=200&wait=30");
            Assert.True(enough(this) || Told.Count > told, "What was waited for has not been told.");
        }
    }

    /// <summary>Reads what may be told now.</summary>
    public async Task ReadToTheEnd(int limit = 200)
    {
        while (await ReadPage($"limit={limit}"))
            continue;
    }

    /// <returns>Whether there is more.</returns>
    public async Task<bool> ReadPage(string query)
    {
        var cursor = Cursor is null ? "" : $"&cursor={Cursor}";
        var page = await client.GetJson($"/api/v1/changes?{query}{cursor}");

        foreach (var change in page["items"]!.AsArray())
            Apply(change!);

        Cursor = (string)page["nextCursor"]!;
        return (bool)page["hasMore"]!;
    }

    public void Apply(JsonNode change)
    {
        Told.Add(change);
        var (id, version) = ((Guid)change["productId"]!, (long)change["version"]!);
        if (_versions.GetValueOrDefault(id) >= version)
            return;

        _versions[id] = version;
        if ((string?)change["kind"] == "upsert")
            Products[id] = change["product"]!;
        else
            Products.Remove(id);
    }

    /// <summary>What the list of the register would say of its products on a day, by what the copy holds.</summary>
    public SortedSet<string> ListOn(DateOnly day) =>
        [
            .. Products
                .Values.Select(product => ItemOn(product, day))
                .OfType<JsonNode>()
                .Select(item => item.ToJsonString()),
        ];

    private static JsonObject? ItemOn(JsonNode product, DateOnly day)
    {
        var period = product["periods"]!.AsArray().LastOrDefault(one => Begins(one!) <= day);
        if (period is null)
            return null;

        var item = period.DeepClone().AsObject();
        var status = item["statuses"]!.AsArray().Last(one => Begins(one!) <= day)!["status"]!;
        foreach (var member in new[] { "from", "until", "statuses", "provinceToday" })
            item.Remove(member);

        item["status"] = status.DeepClone();
        item["id"] = product["id"]!.DeepClone();
        return InOrder(item);
    }

    public static JsonObject InOrder(JsonObject item) =>
        new(
            item.OrderBy(member => member.Key, StringComparer.Ordinal)
                .Select(one => KeyValuePair.Create(one.Key, one.Value?.DeepClone()))
        );

    private static DateOnly Begins(JsonNode period) =>
        period["from"] is { } from ? DateOnly.Parse((string)from!, null) : DateOnly.MinValue;
}
