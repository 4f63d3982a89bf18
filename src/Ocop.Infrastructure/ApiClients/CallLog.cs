using Npgsql;
using Ocop.Application.ApiClients.Usage;
using Ocop.Domain.ApiClients;

namespace Ocop.Infrastructure.ApiClients;

/// <summary>
/// One statement on a connection of its own, so that a call is counted whatever became of its transaction, and by all
/// instances together.
/// </summary>
internal sealed class CallLog(NpgsqlDataSource database) : ICallLog
{
    private const string Count = """
        WITH logged AS (
            INSERT INTO api_clients.calls (client_id, day, operation, status_class, agency_code, calls)
            VALUES ($1, $2, $3, $4, $5, 1)
            ON CONFLICT (client_id, day, operation, status_class, agency_code)
                DO UPDATE SET calls = calls.calls + 1
        )
        INSERT INTO api_clients.quota_windows AS kept (client_id, hour, calls)
        VALUES ($1, $6, $7)
        ON CONFLICT (client_id) DO UPDATE SET
            hour = greatest(kept.hour, excluded.hour),
            calls = CASE
                WHEN kept.hour < excluded.hour THEN excluded.calls
                WHEN kept.hour = excluded.hour THEN kept.calls + excluded.calls
                ELSE kept.calls
            END
        RETURNING calls
        """;

    public async Task<int> CountAsync(SystemCall call, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(Count);
        command.Parameters.Add(new() { Value = call.ClientId.Value });
        command.Parameters.Add(new() { Value = call.At.VietnamDate() });
        command.Parameters.Add(new() { Value = call.Operation ?? "-" });
        command.Parameters.Add(new() { Value = call.Status / 100 });
        command.Parameters.Add(new() { Value = call.AgencyCode ?? "" });
        command.Parameters.Add(new() { Value = QuotaWindow.Of(call.At).UtcDateTime });
        command.Parameters.Add(new() { Value = call.IsFree ? 0 : 1 });

        return (int)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}

internal sealed class ClientCallsConfiguration : IEntityTypeConfiguration<ClientCalls>
{
    public void Configure(EntityTypeBuilder<ClientCalls> calls)
    {
        calls.ToTable(
            "calls",
            ApiClientConfiguration.Schema,
            table => table.HasCheckConstraint("ck_calls_counted", "calls > 0 AND status_class BETWEEN 1 AND 5")
        );
        calls.HasKey(c => new
        {
            c.ClientId,
            c.Day,
            c.Operation,
            c.StatusClass,
            c.AgencyCode,
        });
        calls.Property(c => c.Operation).HasMaxLength(ClientCalls.LongestOperation);
        calls.Property(c => c.AgencyCode).HasMaxLength(ApiClient.LongestCode);
        calls.HasOne<ApiClient>().WithMany().HasForeignKey(c => c.ClientId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class QuotaWindowConfiguration : IEntityTypeConfiguration<QuotaWindow>
{
    public void Configure(EntityTypeBuilder<QuotaWindow> window)
    {
        window.ToTable("quota_windows", ApiClientConfiguration.Schema);
        window.HasKey(w => w.ClientId);
        window
            .HasOne<ApiClient>()
            .WithOne()
            .HasForeignKey<QuotaWindow>(w => w.ClientId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
