using System.Globalization;
using System.Text.Json;
using Npgsql;

namespace Ocop.HandWritten;

/// <summary>
/// P6: a member fills in a score sheet and hands it in, each in one transaction. Who may do so, and which version they have
/// seen, is part of the first statement; what belongs together goes to the database in one message. Neither an audit entry
/// nor a kept answer is written.
/// </summary>
internal sealed class ScoreSheets(NpgsqlDataSource database, Names names)
{
    private const string Columns =
        "sheet.id, sheet.session_id, sheet.dossier_id, sheet.scorer_id, sheet.pass, sheet.criteria_set_id, sheet.total, "
        + "sheet.submitted_at, sheet.version";

    /// <summary>The sheet of the caller's session $2, if it is open, theirs and of this version.</summary>
    private const string Claim = $"""
        SELECT {Columns} FROM assessment.score_sheets sheet
        JOIN identity.sessions signed_in ON signed_in.id = $2 AND signed_in.user_id = sheet.scorer_id
        JOIN assessment.sessions session ON session.id = sheet.session_id
        JOIN assessment.seats seat ON seat.session_id = sheet.session_id AND seat.user_id = sheet.scorer_id
        JOIN assessment.attendance present ON present.session_id = sheet.session_id AND present.member_id = sheet.scorer_id
        JOIN assessment.table_items item ON item.session_id = sheet.session_id AND item.dossier_id = sheet.dossier_id
        WHERE sheet.id = $1 AND sheet.version = $3 AND sheet.submitted_at IS NULL AND item.pass = sheet.pass
            AND session.scoring_opened_at IS NOT NULL AND session.closed_at IS NULL
            AND EXISTS (SELECT FROM identity.memberships role
                WHERE role.user_id = sheet.scorer_id AND role.role = 'council_member')
            AND NOT EXISTS (SELECT FROM assessment.recusals one
                WHERE (one.session_id, one.dossier_id, one.member_id) = (sheet.session_id, sheet.dossier_id, sheet.scorer_id))
        FOR NO KEY UPDATE OF sheet
        """;

    private const string Put =
        "INSERT INTO assessment.sheet_choices (sheet_id, criterion, option, points) "
        + "SELECT $1, * FROM unnest($2::text[], $3::int[], $4::int[])";

    public async Task Mark(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        await using var connection = await database.OpenConnectionAsync(http.RequestAborted);
        await using var transaction = await connection.BeginTransactionAsync(http.RequestAborted);
        if (await ClaimAsync(connection, http) is not { } sheet)
            return;

        var choices = ChoicesIn(body, names.Points[sheet.CriteriaSetId]);
        var total = choices.Sum(choice => choice.Points);
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(Command("DELETE FROM assessment.sheet_choices WHERE sheet_id = $1", sheet.Id));
        batch.BatchCommands.Add(
            Command(
                Put,
                sheet.Id,
                choices.Select(choice => choice.Criterion).ToArray(),
                choices.Select(choice => choice.Option).ToArray(),
                choices.Select(choice => choice.Points).ToArray()
            )
        );
        batch.BatchCommands.Add(
            Command(
                "UPDATE assessment.score_sheets SET total = $2, version = version + 1 WHERE id = $1",
                sheet.Id,
                total
            )
        );
        await batch.ExecuteNonQueryAsync(http.RequestAborted);
        await transaction.CommitAsync(http.RequestAborted);

        await WriteAsync(http, sheet with { Total = total, Version = sheet.Version + 1 }, choices);
    }

    public async Task Submit(HttpContext http)
    {
        await using var connection = await database.OpenConnectionAsync(http.RequestAborted);
        await using var transaction = await connection.BeginTransactionAsync(http.RequestAborted);
        if (await ClaimAsync(connection, http) is not { } sheet)
            return;

        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(
            Command(
                "UPDATE assessment.score_sheets SET submitted_at = now(), version = version + 1 WHERE id = $1",
                sheet.Id
            )
        );
        batch.BatchCommands.Add(
            Command(
                "SELECT criterion, option, points, now() FROM assessment.sheet_choices WHERE sheet_id = $1 ORDER BY criterion",
                sheet.Id
            )
        );
        var choices = new List<Choice>();
        await using (var rows = await batch.ExecuteReaderAsync(http.RequestAborted))
        {
            while (await rows.ReadAsync(http.RequestAborted))
            {
                choices.Add(new(rows.GetString(0), rows.GetInt32(1), rows.GetInt32(2)));
                sheet = sheet with { SubmittedAt = rows.GetFieldValue<DateTimeOffset>(3) };
            }
        }

        await transaction.CommitAsync(http.RequestAborted);
        await WriteAsync(http, sheet with { Version = sheet.Version + 1 }, choices);
    }

    private static async Task<Sheet?> ClaimAsync(NpgsqlConnection connection, HttpContext http)
    {
        await using var command = new NpgsqlCommand(Claim, connection);
        command.Parameters.Add(new() { Value = Guid.Parse((string)http.GetRouteValue("id")!) });
        command.Parameters.Add(new() { Value = Guid.Parse(http.Request.Headers["X-Session"].ToString()) });
        command.Parameters.Add(
            new() { Value = int.Parse(http.Request.Headers.IfMatch.ToString().Trim('"'), CultureInfo.InvariantCulture) }
        );
        await using var row = await command.ExecuteReaderAsync(http.RequestAborted);

        if (await row.ReadAsync(http.RequestAborted))
        {
            return new(
                row.GetGuid(0),
                row.GetGuid(1),
                row.GetGuid(2),
                row.GetGuid(3),
                row.GetInt32(4),
                row.GetGuid(5),
                row.GetInt32(6),
                null,
                row.GetInt32(8)
            );
        }

        http.Response.StatusCode = StatusCodes.Status409Conflict;
        return null;
    }

    private static List<Choice> ChoicesIn(JsonDocument body, IReadOnlyDictionary<string, int[]> points) =>
        [
            .. body
                .RootElement.GetProperty("choices")
                .EnumerateArray()
                .Select(choice =>
                    (choice.GetProperty("criterion").GetString()!, choice.GetProperty("option").GetInt32())
                )
                .Select(choice => new Choice(choice.Item1, choice.Item2, points[choice.Item1][choice.Item2])),
        ];

    private static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });

        return command;
    }

    private static async Task WriteAsync(HttpContext http, Sheet sheet, List<Choice> choices)
    {
        http.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{sheet.Version}\"");
        await using var json = http.Json();
        json.WriteStartObject();
        json.WriteString("id", sheet.Id);
        json.WriteString("sessionId", sheet.SessionId);
        json.WriteString("dossierId", sheet.DossierId);
        json.WriteString("scorerId", sheet.ScorerId);
        json.WriteNumber("pass", sheet.Pass);
        json.WriteString("criteriaSetId", sheet.CriteriaSetId);
        json.WriteStartArray("choices");
        foreach (var choice in choices)
        {
            json.WriteStartObject();
            json.WriteString("criterion", choice.Criterion);
            json.WriteNumber("option", choice.Option);
            json.WriteNumber("points", choice.Points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("total", sheet.Total);
        if (sheet.SubmittedAt is { } at)
            json.WriteString("submittedAt", at);
        json.WriteNumber("version", sheet.Version);
        json.WriteEndObject();
    }

    private sealed record Choice(string Criterion, int Option, int Points);

    private sealed record Sheet(
        Guid Id,
        Guid SessionId,
        Guid DossierId,
        Guid ScorerId,
        int Pass,
        Guid CriteriaSetId,
        int Total,
        DateTimeOffset? SubmittedAt,
        int Version
    );
}
