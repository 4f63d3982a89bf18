using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>
/// Written by hand: <c>register.changes</c> follows the rows of the register, whoever writes them, statement by statement
/// and in the same transaction.
/// </summary>
internal static class RegisterChangesByHand
{
    public static void TellChangesOfTheRegister(this MigrationBuilder migration) =>
        migration.Sql(
            """
            -- Until where nothing can come any more: transactions that still run may yet commit.
            CREATE FUNCTION register.settled_before() RETURNS xid8 LANGUAGE sql STABLE AS $$
                SELECT pg_snapshot_xmin(pg_current_snapshot())
            $$;

            -- Who takes a product out by hand says why: SET LOCAL ocop.removal_reason = 'entered_in_error'.
            -- A row is numbered once it is locked, so that a product's numbers rise in the order of its commits.
            CREATE FUNCTION register.tell_changes() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO register.changes (product_id, reason)
                SELECT product_id, CASE
                    WHEN EXISTS (SELECT FROM register.entries entry WHERE entry.product_id = one.product_id) THEN NULL
                    ELSE coalesce(nullif(current_setting('ocop.removal_reason', true), ''), 'removed') END
                FROM (SELECT DISTINCT product_id FROM touched ORDER BY product_id) one
                ON CONFLICT (product_id) DO UPDATE SET
                    number = DEFAULT, transaction_id = DEFAULT, changed_at = DEFAULT, reason = excluded.reason;
                RETURN NULL;
            END $$;

            CREATE TRIGGER is_told_when_added AFTER INSERT ON register.entries
                REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION register.tell_changes();
            CREATE TRIGGER is_told_when_changed AFTER UPDATE ON register.entries
                REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION register.tell_changes();
            CREATE TRIGGER is_told_when_removed AFTER DELETE ON register.entries
                REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION register.tell_changes();

            INSERT INTO register.changes (product_id) SELECT DISTINCT product_id FROM register.entries ORDER BY product_id;
            """
        );

    public static void StopTellingChanges(this MigrationBuilder migration) =>
        migration.Sql(
            """
            DROP TRIGGER is_told_when_added ON register.entries;
            DROP TRIGGER is_told_when_changed ON register.entries;
            DROP TRIGGER is_told_when_removed ON register.entries;
            DROP FUNCTION register.tell_changes, register.settled_before;
            """
        );
}
