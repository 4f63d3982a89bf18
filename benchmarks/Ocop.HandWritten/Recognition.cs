using System.Text.Json;
using Npgsql;

namespace Ocop.HandWritten;

/// <summary>One row of the register: the columns that answers need, in this order.</summary>
internal static class Recognition
{
    public const string Columns = """
        product_id, name, product_code, producer_id, producer_name, producer_kind, province_id, province_name, commune_id,
        commune_name, star, certificate_number, effective_from, last_day, issue_precision, extended_until, revoked_from,
        withdrawn_from, superseded_from, suspension_turns
        """;

    public const int Count = 20;

    /// <summary>With the day as $1.</summary>
    public const string IsCertified = """
        stands_from <= $1 AND $1 < replaced_from AND $1 <= certified_until
        AND (cardinality(suspension_turns) = 0
            OR (SELECT count(*) FROM unnest(suspension_turns) turn WHERE turn <= $1) % 2 = 0)
        """;

    /// <summary>With the day as $1.</summary>
    public const string Status = """
        CASE WHEN revoked_from <= $1 THEN 'revoked' WHEN withdrawn_from <= $1 THEN 'withdrawn'
            WHEN superseded_from <= $1 THEN 'superseded'
            WHEN cardinality(suspension_turns) > 0
                AND (SELECT count(*) FROM unnest(suspension_turns) turn WHERE turn <= $1) % 2 = 1 THEN 'suspended'
            WHEN last_day < $1 AND $1 <= extended_until THEN 'extended'
            WHEN last_day < $1 THEN 'expired' WHEN issue_precision <> 'day' THEN 'undated'
            WHEN last_day <= $1 + 180 THEN 'expiring' ELSE 'valid' END
        """;

    public static string StatusOn(this NpgsqlDataReader row, DateOnly day)
    {
        if (!row.IsDBNull(16) && row.GetFieldValue<DateOnly>(16) <= day)
            return "revoked";
        if (!row.IsDBNull(17) && row.GetFieldValue<DateOnly>(17) <= day)
            return "withdrawn";
        if (!row.IsDBNull(18) && row.GetFieldValue<DateOnly>(18) <= day)
            return "superseded";
        if (row.GetFieldValue<DateOnly[]>(19).Count(turn => turn <= day) % 2 == 1)
            return "suspended";

        var last = row.GetFieldValue<DateOnly>(13);
        if (last < day)
            return !row.IsDBNull(15) && day <= row.GetFieldValue<DateOnly>(15) ? "extended" : "expired";
        if (row.GetString(14) != "day")
            return "undated";

        return last <= day.AddDays(180) ? "expiring" : "valid";
    }

    public static void WriteProducer(this NpgsqlDataReader row, Utf8JsonWriter json)
    {
        if (row.IsDBNull(4))
            return;

        json.WriteStartObject("producer");
        if (!row.IsDBNull(3))
            json.WriteString("id", row.GetGuid(3));
        json.WriteText("name", row, 4);
        json.WriteText("kind", row, 5);
        json.WriteEndObject();
    }

    public static void WritePlace(this NpgsqlDataReader row, Utf8JsonWriter json)
    {
        json.WriteStartObject("place");
        json.WriteStartObject("province");
        json.WriteString("id", row.GetGuid(6));
        json.WriteText("name", row, 7);
        json.WriteEndObject();
        if (!row.IsDBNull(8))
        {
            json.WriteStartObject("commune");
            json.WriteString("id", row.GetGuid(8));
            json.WriteText("name", row, 9);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
