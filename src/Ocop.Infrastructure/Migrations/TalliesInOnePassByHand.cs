using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>
/// Written by hand: what a transaction changes in the tallies is noted row by row and added up once. Thousands of rows of one
/// province turn on the same days, and a tally that is changed thousands of times in one transaction leaves as many versions
/// behind, each of which the next change has to pass.
/// </summary>
internal static class TalliesInOnePassByHand
{
    private const string Added =
        "sum(valid), sum(expiring), sum(extended), sum(expired), sum(suspended), sum(revoked), sum(superseded), "
        + "sum(withdrawn), sum(undated)";

    private const string Up = $$"""
        CREATE TABLE register.tally_changes (
            transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(), calls boolean NOT NULL,
            span int NOT NULL, province_today_id uuid NOT NULL, province_id uuid NOT NULL, sector text NOT NULL, star int NOT NULL,
            valid int NOT NULL, expiring int NOT NULL, extended int NOT NULL, expired int NOT NULL, suspended int NOT NULL,
            revoked int NOT NULL, superseded int NOT NULL, withdrawn int NOT NULL, undated int NOT NULL
        );
        CREATE INDEX ix_tally_changes_transaction_id ON register.tally_changes (transaction_id);

        -- Returns how many it noted.
        CREATE FUNCTION register.note_tally(entry register.entries, sign int, calls boolean) RETURNS bigint LANGUAGE sql AS $$
            WITH noted AS (
                INSERT INTO register.tally_changes (calls, {{RegisterTallying.Columns}})
                SELECT calls, span, entry.province_today_id, entry.province_id, coalesce(entry.sector, ''), entry.star,
                    {{RegisterTallying.Sums}}
                FROM register.turns_of(entry) CROSS JOIN LATERAL register.spans_of(day) span
                GROUP BY span
                RETURNING 1
            )
            SELECT count(*) FROM noted
        $$;

        -- The first that is noted calls for the adding up, which comes when all deferred triggers before it have fired.
        CREATE OR REPLACE FUNCTION register.tally_change() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            calls boolean := current_setting('ocop.tallies_called', true) IS DISTINCT FROM pg_current_xact_id()::text;
            noted bigint := 0;
        BEGIN
            IF TG_OP <> 'INSERT' THEN
                noted := register.note_tally(OLD, -1, calls);
            END IF;
            IF TG_OP <> 'DELETE' THEN
                noted := noted + register.note_tally(NEW, 1, calls);
            END IF;
            IF calls AND noted > 0 THEN
                PERFORM set_config('ocop.tallies_called', pg_current_xact_id()::text, true);
            END IF;
            RETURN NULL;
        END $$;

        DROP FUNCTION register.tally;

        CREATE FUNCTION register.add_up_tallies() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM pg_advisory_xact_lock(hashtext('register.tallies'));
            PERFORM set_config('ocop.tallies_called', '', true);
            WITH noted AS (
                DELETE FROM register.tally_changes WHERE transaction_id = pg_current_xact_id() RETURNING *
            )
            INSERT INTO register.tallies AS known ({{RegisterTallying.Columns}})
            SELECT span, province_today_id, province_id, sector, star, {{Added}}
            FROM noted
            GROUP BY span, province_today_id, province_id, sector, star
            ON CONFLICT (span, province_today_id, province_id, sector, star) DO UPDATE SET
                valid = known.valid + excluded.valid, expiring = known.expiring + excluded.expiring,
                extended = known.extended + excluded.extended, expired = known.expired + excluded.expired,
                suspended = known.suspended + excluded.suspended, revoked = known.revoked + excluded.revoked,
                superseded = known.superseded + excluded.superseded, withdrawn = known.withdrawn + excluded.withdrawn,
                undated = known.undated + excluded.undated;
            RETURN NULL;
        END $$;

        CREATE CONSTRAINT TRIGGER is_added_up AFTER INSERT ON register.tally_changes
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.calls) EXECUTE FUNCTION register.add_up_tallies();
        """;

    private const string Down = $$"""
        DROP TABLE register.tally_changes;
        DROP FUNCTION register.add_up_tallies, register.note_tally;
        DROP TRIGGER is_tallied ON register.entries;
        DROP FUNCTION register.tally_change;

        {{RegisterTallying.Tally}}

        {{RegisterTallying.TallyChange}}

        CREATE CONSTRAINT TRIGGER is_tallied AFTER INSERT OR UPDATE OR DELETE ON register.entries
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION register.tally_change();
        """;

    public static void AddUpTalliesInOnePass(this MigrationBuilder migration) => migration.Sql(Up);

    public static void TallyRowByRow(this MigrationBuilder migration) => migration.Sql(Down);
}
