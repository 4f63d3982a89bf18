using Microsoft.EntityFrameworkCore;

namespace Ocop.Api.Tests.Common;

public sealed class MigrationTests(OcopApi api)
{
    [Fact]
    public Task The_migrations_make_the_database_that_the_model_describes() =>
        api.InDatabase(db =>
        {
            Assert.False(db.Database.HasPendingModelChanges());
            return Task.CompletedTask;
        });

    [Fact]
    public Task Every_table_and_column_is_named_in_snake_case() =>
        api.InDatabase(async db =>
        {
            var strange = await db
                .Database.SqlQuery<string>(
                    $"""
                    SELECT table_schema || '.' || table_name || '.' || column_name AS "Value"
                    FROM information_schema.columns
                    WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
                      AND (table_name || column_name) !~ '^[a-z0-9_]+$' AND table_name <> '__EFMigrationsHistory'
                    """
                )
                .ToListAsync(TestContext.Current.CancellationToken);

            Assert.Empty(strange);
        });
}
