using System.Text.Json;
using Npgsql;

namespace Ocop.HandWritten;

/// <summary>What never changes while the server runs: the names of sectors, groups, subgroups and
/// provinces, and the points of each option.</summary>
internal sealed record Names(
    IReadOnlyDictionary<string, Taxon> Taxons,
    IReadOnlyDictionary<Guid, string> Provinces,
    IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, int[]>> Points
)
{
    private const string OfOptions = """
        SELECT set.id, jsonb_object_agg(criterion ->> 'code', jsonb_path_query_array(criterion, '$.options[*].points'))
        FROM catalogue.criteria_sets set, jsonb_path_query(definition, '$.parts[*].criteria[*]') criterion
        GROUP BY set.id
        """;

    private const string OfTaxons = """
        SELECT DISTINCT ON (code) code, vi, en
        FROM (
            SELECT part ->> 'code', part -> 'name' ->> 'vi', part -> 'name' ->> 'en', effective_from
            FROM catalogue.regulations, jsonb_array_elements(definition -> 'sectors' || (definition -> 'groups')) part
            UNION ALL
            SELECT code, name_vi, name_en, '-infinity' FROM catalogue.criteria_sets
        ) taxon (code, vi, en, since)
        ORDER BY code, since DESC
        """;

    private const string OfProvinces = "SELECT id, name FROM units.administrative_units WHERE level = 'province'";

    public static async Task<Names> ReadAsync(NpgsqlDataSource database) =>
        new(
            await ReadAsync(
                database,
                OfTaxons,
                row => row.GetString(0),
                row => new Taxon(row.GetString(0), row.GetString(1), row.GetString(2))
            ),
            await ReadAsync(database, OfProvinces, row => row.GetGuid(0), row => row.GetString(1)),
            await ReadAsync(
                database,
                OfOptions,
                row => row.GetGuid(0),
                row =>
                    (IReadOnlyDictionary<string, int[]>)
                        JsonSerializer.Deserialize<Dictionary<string, int[]>>(row.GetString(1))!
            )
        );

    private static async Task<Dictionary<TKey, TName>> ReadAsync<TKey, TName>(
        NpgsqlDataSource database,
        string sql,
        Func<NpgsqlDataReader, TKey> key,
        Func<NpgsqlDataReader, TName> name
    )
        where TKey : notnull
    {
        await using var command = database.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync();
        var names = new Dictionary<TKey, TName>();

        while (await rows.ReadAsync())
            names.Add(key(rows), name(rows));

        return names;
    }
}

internal sealed record Taxon(string Code, string Vi, string En)
{
    public void WriteTo(Utf8JsonWriter json, string member)
    {
        json.WriteStartObject(member);
        json.WriteString("code", Code);
        json.WriteStartObject("name");
        json.WriteString("vi", Vi);
        json.WriteString("en", En);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
