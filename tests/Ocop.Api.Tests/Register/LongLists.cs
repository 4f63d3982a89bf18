using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Imports;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Register;

/// <summary>A database with long lists, and the plans by which it answers.</summary>
public sealed class LongLists(OcopApi api) : IAsyncLifetime
{
    public const int Long = 1000;

    /// <summary>The same products in ten provinces: many rows, of which each province has a part.</summary>
    private const string Multiply = """
        ALTER TABLE register.entries DISABLE TRIGGER is_tallied;
        INSERT INTO register.entries (id, product_id, name, producer_id, producer_name, province_id, province_name,
            province_today_id, star, decision_number, decided_precision, effective_from, issue_precision, last_day,
            suspension_turns, stands_from, replaced_from, turn, certified_until, spoken_text, source_url, decided_on)
        SELECT gen_random_uuid(), gen_random_uuid(), entry.name, gen_random_uuid(), entry.producer_name, province.id,
            province.name, province.id, entry.star, province.code || entry.decision_number, 'day', entry.effective_from, 'day',
            entry.last_day, ARRAY[]::date[], entry.stands_from, entry.replaced_from, 0, entry.certified_until, entry.spoken_text,
            'https://example.vn/' || province.code || entry.name, entry.decided_on
        FROM register.entries entry
        CROSS JOIN (
            SELECT * FROM units.administrative_units
            WHERE level = 'province' AND valid_to IS NULL ORDER BY code LIMIT 10
        ) province;
        ANALYZE;
        """;

    private readonly ImportingApi _importing = new(api);
    private readonly Recorder _recorder = new();

    private WebApplicationFactory<Program> _api = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public JsonNode Import { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _importing.InitializeAsync();
        var programme = new Programme("Hà Giang")
        {
            Producers = 1100,
            Communes = 60,
            Rounds = [new(1200, "3", "7001/QĐ-UBND", "2025-03-03")],
        };
        var received = await _importing.Central.Received([.. await programme.In(_importing)]);
        await (await _importing.Central.Commit(received)).MustBe(201);
        Import = received;
        await _importing.InDatabase(db => db.Database.ExecuteSqlRawAsync(Multiply, Cancellation));
        await _importing.InDatabase(db => FillAsync((NpgsqlConnection)db.Database.GetDbConnection()));

        _api = _importing.Host.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services =>
                services.ConfigureDbContext<OcopDbContext>(options => options.AddInterceptors(_recorder))
            )
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        await _importing.DisposeAsync();
    }

    /// <summary>
    /// Asks for a list as somebody of the central level who may see all there are, and says which long tables were read as a
    /// whole.
    /// </summary>
    public async Task<IReadOnlyList<string>> ReadAsAWhole(string url)
    {
        using var client = _api.CreateClient();
        var central = _importing.Central.DefaultRequestHeaders.Authorization!;
        client.DefaultRequestHeaders.Authorization = new(
            central.Scheme,
            $"{central.Parameter},{Role.Auditor},{Role.Admin}"
        );
        _recorder.Commands.Clear();
        await client.GetJson(url);

        var commands = _recorder.Commands.ToList();
        Assert.NotEmpty(commands);
        var read = new List<string>();
        await _importing.InDatabase(async db =>
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await connection.OpenAsync(Cancellation);
            var longTables = await LongTables(connection);

            foreach (var command in commands)
                read.AddRange(ScansIn(await Explain(connection, command)).Where(longTables.Contains));
        });
        return read;
    }

    private static async Task FillAsync(NpgsqlConnection connection)
    {
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(LongRecords.Fill, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private static async Task<HashSet<string>> LongTables(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SELECT relname FROM pg_class WHERE reltuples > @long", connection);
        command.Parameters.AddWithValue("long", (float)Long);
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var tables = new HashSet<string>();

        while (await reader.ReadAsync(Cancellation))
            tables.Add(reader.GetString(0));

        return tables;
    }

    private static async Task<JsonNode> Explain(NpgsqlConnection connection, Recorded asked)
    {
        await using var command = new NpgsqlCommand($"EXPLAIN (FORMAT JSON) {asked.Text}", connection);
        command.Parameters.AddRange(asked.Parameters.Select(parameter => parameter.Clone()).ToArray());

        return JsonNode.Parse((string)(await command.ExecuteScalarAsync(Cancellation))!)!;
    }

    private static IEnumerable<string> ScansIn(JsonNode? plan) =>
        plan switch
        {
            JsonObject node => node.SelectMany(member => ScansIn(member.Value))
                .Concat((string?)node["Node Type"] == "Seq Scan" ? [(string)node["Relation Name"]!] : []),
            JsonArray nodes => nodes.SelectMany(ScansIn),
            _ => [],
        };

    private sealed record Recorded(string Text, IReadOnlyList<NpgsqlParameter> Parameters);

    private sealed class Recorder : DbCommandInterceptor
    {
        public ConcurrentQueue<Recorded> Commands { get; } = new();

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            Commands.Enqueue(
                new(command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(one => one.Clone())])
            );
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
