using Npgsql;

namespace Ocop.HandWritten;

/// <summary>P2: verify one certificate that holds or has run out.</summary>
internal sealed class Certificates(NpgsqlDataSource database)
{
    private const string Selected = $"""
        SELECT {Recognition.Columns}, decision_number, decided_on, issuing_body
        FROM register.entries WHERE certificate_number = $2 AND turn = 0 AND effective_from <= $1
        """;

    public async Task Get(HttpContext http)
    {
        var day = http.AsOf();
        await using var command = database.Ask(Selected, day, (string)http.GetRouteValue("number")!);
        await using var row = await command.ExecuteReaderAsync(http.RequestAborted);
        if (!await row.ReadAsync(http.RequestAborted))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await using var json = http.Json();
        json.WriteStartObject();
        json.WriteText("number", row, 11);
        json.WriteString("status", row.StatusOn(day));
        json.WriteDay("asOf", day);
        json.WriteNumber("star", row.GetInt32(10));
        json.WriteStartObject("product");
        json.WriteString("id", row.GetGuid(0));
        json.WriteText("code", row, 2);
        json.WriteText("name", row, 1);
        json.WriteEndObject();
        row.WriteProducer(json);
        row.WritePlace(json);
        json.WriteDay("issuedOn", row.GetFieldValue<DateOnly>(12));
        json.WriteDay("expiresOn", row.GetFieldValue<DateOnly>(13));
        json.WriteStartObject("decision");
        json.WriteText("number", row, Recognition.Count);
        json.WriteDay("decidedOn", row.GetFieldValue<DateOnly>(Recognition.Count + 1));
        json.WriteText("issuingBody", row, Recognition.Count + 2);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
