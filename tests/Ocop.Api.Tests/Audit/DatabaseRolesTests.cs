using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Ocop.Api.Tests.Common;
using Ocop.Infrastructure.Audit;
using Ocop.Infrastructure.EmbeddedPostgres;

namespace Ocop.Api.Tests.Audit;

/// <summary>The grants of <c>tools/database-roles.sql</c>, tried as the role that servers sign in as.</summary>
public sealed class DatabaseRolesTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_role_of_the_servers_adds_to_the_audit_log_and_does_nothing_else_to_it()
    {
        await using var database = NpgsqlDataSource.Create(await api.NewDatabaseAsync());
        await using var connection = await database.OpenConnectionAsync(Cancellation);
        await Run(connection, await File.ReadAllTextAsync(Checkout.Find("tools/database-roles.sql")!, Cancellation));

        await Run(connection, "SET ROLE ocop_app");

        await Run(connection, "UPDATE identity.users SET full_name = full_name");
        await Run(
            connection,
            """
            INSERT INTO audit.entries (at, roles, use_case, change, aggregate_type, aggregate_id, version)
            VALUES (now(), '', 'Test', 'changed', 'user', gen_random_uuid(), 1)
            """
        );
        foreach (var sql in Refused)
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => Run(connection, sql));
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        }
    }

    [Fact]
    public async Task The_role_of_the_servers_is_enough_to_serve()
    {
        var address = new NpgsqlConnectionStringBuilder(await api.NewDatabaseAsync());
        await using (var connection = new NpgsqlConnection(address.ConnectionString))
        {
            await connection.OpenAsync(Cancellation);
            await Run(
                connection,
                await File.ReadAllTextAsync(Checkout.Find("tools/database-roles.sql")!, Cancellation)
            );
            await Run(connection, "ALTER ROLE ocop_app PASSWORD 'only-for-this-test'");
        }

        (address.Username, address.Password) = ("ocop_app", "only-for-this-test");
        await using var served = api.WithWebHostBuilder(host =>
            host.UseSetting("ConnectionStrings:Ocop", address.ConnectionString)
        );

        using var client = served.CreateClient();
        await (await client.GetAsync("/api/v1/audit-roots", Cancellation)).MustBe(200);
        await using var scope = served.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AuditChain>().SealAsync(Cancellation);
    }

    private static readonly string[] Refused =
    [
        "UPDATE audit.entries SET version = 7",
        "DELETE FROM audit.entries",
        "TRUNCATE audit.entries",
        "UPDATE audit.seals SET position = 7",
        "DELETE FROM audit.roots",
        "INSERT INTO audit.keys SELECT * FROM audit.keys",
        "ALTER TABLE audit.entries DISABLE TRIGGER ALL",
        "DROP TRIGGER never_changes ON audit.entries",
        "SET session_replication_role = replica",
    ];

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
