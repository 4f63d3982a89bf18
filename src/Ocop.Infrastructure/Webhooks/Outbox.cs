using Npgsql;
using Ocop.Application.Webhooks.Deliveries;
using Ocop.Domain.Webhooks;

namespace Ocop.Infrastructure.Webhooks;

/// <summary>
/// The queue is the table. Each method is one statement; what another server has under its hands it passes by.
/// </summary>
internal sealed class Outbox(NpgsqlDataSource database) : IOutbox
{
    /// <summary>Longer than any attempt takes.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(1);

    private const int EventsAtOnce = 500;
    private const int DeliveriesAtOnce = 50;

    /// <summary>A receiver that does not answer holds up so many at a time, and none of others.</summary>
    private const int OfOneWebhook = 5;

    private const string Told = """
        JOIN webhooks.webhooks webhook ON webhook.state = 'enabled' AND happened.type = ANY (webhook.event_types)
        JOIN api_clients.clients client ON client.id = webhook.client_id AND client.state = 'approved'
        """;

    private const string Spread = $"""
        WITH happened AS (
            SELECT * FROM webhooks.events WHERE spread_at IS NULL ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED
        ), queued AS (
            INSERT INTO webhooks.deliveries (id, webhook_id, event_id, state, queued_at, due_at, tries, failures)
            SELECT uuidv7(), webhook.id, happened.id, 'pending', $1, $1, 0, 0 FROM happened {Told}
            ON CONFLICT (webhook_id, event_id) DO NOTHING
        )
        UPDATE webhooks.events SET spread_at = $1 FROM happened WHERE events.id = happened.id
        """;

    private const string Take = """
        UPDATE webhooks.deliveries delivery SET due_at = $2, tries = tries + 1
        FROM (
            SELECT due.id FROM webhooks.webhooks webhook
            JOIN api_clients.clients client ON client.id = webhook.client_id AND client.state = 'approved'
            CROSS JOIN LATERAL (
                SELECT id FROM webhooks.deliveries
                WHERE webhook_id = webhook.id AND due_at <= $1 ORDER BY due_at LIMIT $4 FOR UPDATE SKIP LOCKED
            ) due
            WHERE webhook.state = 'enabled' LIMIT $3
        ) due
        WHERE delivery.id = due.id
        RETURNING delivery.id, delivery.tries
        """;

    private const string Again = $"""
        INSERT INTO webhooks.deliveries (id, webhook_id, event_id, state, queued_at, due_at, tries, failures)
        SELECT uuidv7(), webhook.id, happened.id, 'pending', $4, $4, 0, 0 FROM webhooks.events happened {Told}
        WHERE webhook.id = $1 AND $2 <= happened.happened_at AND happened.happened_at < $3
        ON CONFLICT (webhook_id, event_id)
            DO UPDATE SET state = 'pending', due_at = excluded.due_at, failures = 0, delivered_at = NULL
        """;

    public async Task<int> SpreadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = Command(Spread, now.UtcDateTime, EventsAtOnce);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync(
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var claimed = new List<ClaimedDelivery>();
        await using var command = Command(
            Take,
            now.UtcDateTime,
            (now + Claim).UtcDateTime,
            DeliveriesAtOnce,
            OfOneWebhook
        );
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);

        while (await reader.ReadAsync(cancellationToken))
            claimed.Add(new(new(reader.GetGuid(0)), reader.GetInt32(1)));
        return claimed;
    }

    public async Task<int> ReplayAsync(
        Id<Webhook> webhook,
        DateTimeOffset from,
        DateTimeOffset to,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        await using var command = Command(Again, webhook.Value, from.UtcDateTime, to.UtcDateTime, now.UtcDateTime);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlCommand Command(string statement, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(statement);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return command;
    }
}
