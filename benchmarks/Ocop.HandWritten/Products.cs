using System.Buffers.Text;
using System.Text.Json;
using Npgsql;

namespace Ocop.HandWritten;

/// <summary>
/// P1 and P5: a page of 50. Lists walk along the index of their order; a search finds all of its matches by the trigram
/// index, folds its words once, and sorts by marks as typed and name.
/// </summary>
internal sealed class Products(NpgsqlDataSource database, Names names)
{
    private const int Limit = 50;

    private const string Selected = $"""
        SELECT {Recognition.Columns}, sector, "group", subgroup, decided_on, decided_precision
        FROM register.entries WHERE {Recognition.IsCertified}
        """;

    public async Task List(HttpContext http)
    {
        var day = http.AsOf();
        await using var command = CommandFor(http.Request.Query, day);
        await using var rows = await command.ExecuteReaderAsync(http.RequestAborted);
        await using var json = http.Json();

        json.WriteStartObject();
        json.WriteStartArray("items");
        var last = Guid.Empty;
        var left = Limit;
        bool isMore;
        while ((isMore = await rows.ReadAsync(http.RequestAborted)) && left-- > 0)
        {
            last = rows.GetGuid(0);
            WriteItem(json, rows, day);
        }

        json.WriteEndArray();
        json.WriteString("nextCursor", isMore ? Base64Url.EncodeToString(last.ToByteArray()) : null);
        json.WriteEndObject();
    }

    private NpgsqlCommand CommandFor(IQueryCollection query, DateOnly day)
    {
        if (query["q"].ToString() is { Length: > 0 } words)
            return Search(day, words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (query.ContainsKey("province"))
        {
            return database.Ask(
                $"{Selected} AND province_today_id = $2 AND star = $3 ORDER BY name, product_id LIMIT 51",
                day,
                Guid.Parse(query["province"].ToString()),
                int.Parse(query["star"].ToString(), System.Globalization.CultureInfo.InvariantCulture)
            );
        }

        return query["sort"] == "-issuedOn"
            ? database.Ask($"{Selected} ORDER BY effective_from DESC, product_id DESC LIMIT 51", day)
            : database.Ask($"{Selected} ORDER BY name, product_id LIMIT 51", day);
    }

    private NpgsqlCommand Search(DateOnly day, string[] words)
    {
        var patterns = Array.ConvertAll(words, word => $"%{word.ToLowerInvariant()}%");
        var matches = words.Select((_, place) => $" AND search_text LIKE (SELECT public.ocop_fold($2[{place + 1}]))");
        return database.Ask(
            $"{Selected}{string.Concat(matches)} "
                + "ORDER BY CASE WHEN spoken_text LIKE ALL ($2) THEN 0 ELSE 1 END, name, product_id LIMIT 51",
            day,
            patterns
        );
    }

    private void WriteItem(Utf8JsonWriter json, NpgsqlDataReader row, DateOnly day)
    {
        json.WriteStartObject();
        json.WriteString("id", row.GetGuid(0));
        json.WriteText("productCode", row, 2);
        json.WriteText("name", row, 1);
        json.WriteNumber("star", row.GetInt32(10));
        json.WriteString("status", row.StatusOn(day));
        row.WriteProducer(json);
        row.WritePlace(json);
        WriteTaxon(json, "sector", row, Recognition.Count);
        WriteTaxon(json, "group", row, Recognition.Count + 1);
        WriteTaxon(json, "subgroup", row, Recognition.Count + 2);
        WriteDays(json, row);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, NpgsqlDataReader row)
    {
        var last = row.GetFieldValue<DateOnly>(13);
        if (!row.IsDBNull(11))
        {
            json.WriteStartObject("certificate");
            json.WriteText("number", row, 11);
            json.WriteDay("issuedOn", row.GetFieldValue<DateOnly>(12));
            json.WriteDay("expiresOn", last);
            json.WriteEndObject();
        }

        if (row.GetString(Recognition.Count + 4) == "day")
            json.WriteDay("recognisedOn", row.GetFieldValue<DateOnly>(Recognition.Count + 3));
        if (row.GetString(14) == "day")
            json.WriteDay("expiresOn", last);
    }

    private void WriteTaxon(Utf8JsonWriter json, string member, NpgsqlDataReader row, int column)
    {
        if (!row.IsDBNull(column))
            names.Taxons[row.GetString(column)].WriteTo(json, member);
    }
}
