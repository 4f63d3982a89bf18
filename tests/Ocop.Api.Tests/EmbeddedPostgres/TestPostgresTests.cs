using Npgsql;
using Ocop.Testing;

namespace Ocop.Api.Tests.EmbeddedPostgres;

public sealed class TestPostgresTests
{
    [Fact]
    public async Task Each_test_database_is_a_copy_of_what_was_prepared_and_changes_alone()
    {
        await using var postgres = new Prepared();
        await postgres.InitializeAsync();
        var mine = await postgres.CreateDatabaseAsync();
        var theirs = await postgres.CreateDatabaseAsync();

        await ExecuteAsync(mine, "UPDATE prepared SET value = 2");

        Assert.Equal(2, await ExecuteAsync(mine, "SELECT value FROM prepared"));
        Assert.Equal(1, await ExecuteAsync(theirs, "SELECT value FROM prepared"));
    }

    private static async Task<object?> ExecuteAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Prepared : TestPostgres
    {
        protected override Task PrepareAsync(string connectionString) =>
            ExecuteAsync(connectionString, "CREATE TABLE prepared AS SELECT 1 AS value");
    }
}
