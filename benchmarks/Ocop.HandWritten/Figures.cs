using System.Globalization;
using System.Text.Json;
using Npgsql;

namespace Ocop.HandWritten;

/// <summary>P7: province × star × status and sector × star × status, counted over the rows as of a day.</summary>
internal sealed class Figures(NpgsqlDataSource database, Names names)
{
    private const string Counted = $"""
        SELECT province_today_id, coalesce(sector, ''), star, status, count(*)::int
        FROM (
            SELECT province_today_id, sector, star, {Recognition.Status} AS status
            FROM register.entries WHERE stands_from <= $1 AND $1 < replaced_from
        ) stated GROUP BY 1, 2, 3, 4
        """;

    /// <summary>In the order of answers.</summary>
    private static readonly string[] Statuses =
    [
        "valid",
        "expiring",
        "extended",
        "expired",
        "suspended",
        "revoked",
        "superseded",
        "withdrawn",
        "undated",
    ];

    private static readonly StringComparer Vietnamese = StringComparer.Create(CultureInfo.GetCultureInfo("vi"), false);

    public async Task Count(HttpContext http)
    {
        var day = http.AsOf();
        var cells = await ReadAsync(day, http.RequestAborted);
        await using var json = http.Json();

        json.WriteStartObject();
        json.WriteDay("asOf", day);
        json.WriteString("units", "today");
        json.WriteNumber("total", cells.Sum(cell => cell.Count));
        json.WriteNumber("certified", cells.Where(cell => cell.Status < 3).Sum(cell => cell.Count));
        json.WriteStartArray("byProvince");
        var byProvince = cells.GroupBy(cell => (cell.Province, cell.Star, cell.Status), cell => cell.Count);
        foreach (
            var one in byProvince
                .OrderBy(one => names.Provinces[one.Key.Province], Vietnamese)
                .ThenByDescending(one => one.Key.Star)
                .ThenBy(one => one.Key.Status)
        )
        {
            json.WriteStartObject();
            json.WriteStartObject("province");
            json.WriteString("id", one.Key.Province);
            json.WriteString("name", names.Provinces[one.Key.Province]);
            json.WriteEndObject();
            WriteRest(json, one.Key.Star, one.Key.Status, one.Sum());
        }

        json.WriteEndArray();
        WriteSectors(json, cells);
        json.WriteEndObject();
    }

    private void WriteSectors(Utf8JsonWriter json, List<Cell> cells)
    {
        json.WriteStartArray("bySector");
        var bySector = cells.GroupBy(cell => (cell.Sector, cell.Star, cell.Status), cell => cell.Count);
        foreach (
            var one in bySector
                .OrderBy(one => one.Key.Sector, StringComparer.Ordinal)
                .ThenByDescending(one => one.Key.Star)
                .ThenBy(one => one.Key.Status)
        )
        {
            json.WriteStartObject();
            if (one.Key.Sector.Length > 0)
                names.Taxons[one.Key.Sector].WriteTo(json, "sector");
            WriteRest(json, one.Key.Star, one.Key.Status, one.Sum());
        }

        json.WriteEndArray();
    }

    private static void WriteRest(Utf8JsonWriter json, int star, int status, int count)
    {
        json.WriteNumber("star", star);
        json.WriteString("status", Statuses[status]);
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }

    private async Task<List<Cell>> ReadAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var command = database.Ask(Counted, day);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var cells = new List<Cell>();

        while (await rows.ReadAsync(cancellationToken))
        {
            var status = Array.IndexOf(Statuses, rows.GetString(3));
            cells.Add(new(rows.GetGuid(0), rows.GetString(1), rows.GetInt32(2), status, rows.GetInt32(4)));
        }

        return cells;
    }

    private sealed record Cell(Guid Province, string Sector, int Star, int Status, int Count);
}
