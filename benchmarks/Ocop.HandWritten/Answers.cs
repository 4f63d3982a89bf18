using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;

namespace Ocop.HandWritten;

/// <summary>What questions and answers have in common.</summary>
internal static class Answers
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static DateOnly AsOf(this HttpContext http) =>
        DateOnly.ParseExact(http.Request.Query["asOf"].ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Utf8JsonWriter Json(this HttpContext http)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return new(http.Response.BodyWriter, Options);
    }

    public static NpgsqlCommand Ask(this NpgsqlDataSource database, string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });

        return command;
    }

    public static void WriteText(this Utf8JsonWriter json, string member, NpgsqlDataReader row, int column)
    {
        if (!row.IsDBNull(column))
            json.WriteString(member, row.GetString(column));
    }

    public static void WriteDay(this Utf8JsonWriter json, string member, DateOnly day)
    {
        Span<char> written = stackalloc char[10];
        day.TryFormat(written, out _, "O", CultureInfo.InvariantCulture);
        json.WriteString(member, written);
    }
}
