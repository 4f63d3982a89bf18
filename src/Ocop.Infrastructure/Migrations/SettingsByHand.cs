using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>
/// Written by hand: what was set stays as it was set, returns made so far stopped the clock, and no two rules on rewards
/// apply to one case on one day, even when two people enter them at the same moment.
/// </summary>
internal static class SettingsByHand
{
    public static void KeepWhatWasSet(this MigrationBuilder migration) =>
        migration.Sql(
            """
            UPDATE dossiers.returns SET stops_the_clock = true;

            CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON settings.entries
                FOR EACH ROW EXECUTE FUNCTION audit.refuse();
            """
        );

    /// <summary>Named by the code of the rule that it keeps. A star or a level left out is a case of its own.</summary>
    public static void KeepRewardRulesApart(this MigrationBuilder migration) =>
        migration.Sql(
            """
            ALTER TABLE rewards.policies ADD CONSTRAINT "reward-policy.overlaps" EXCLUDE USING gist (
                unit_id WITH =,
                budget_level WITH =,
                (coalesce(star, 0)) WITH =,
                (coalesce(recognition_level, '')) WITH =,
                event WITH =,
                daterange(effective_from, effective_to, '[]') WITH &&
            );

            -- One at a time for each budget: two rows already written would wait for each other until a deadlock is found.
            CREATE FUNCTION rewards.enter_one_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM pg_advisory_xact_lock(hashtextextended(NEW.unit_id::text, 0));
                RETURN NEW;
            END $$;

            CREATE TRIGGER enter_one_at_a_time BEFORE INSERT ON rewards.policies
                FOR EACH ROW WHEN (NEW.unit_id IS NOT NULL) EXECUTE FUNCTION rewards.enter_one_at_a_time();
            """
        );

    public static void LetGo(this MigrationBuilder migration) =>
        migration.Sql(
            """
            DROP TRIGGER enter_one_at_a_time ON rewards.policies;
            DROP FUNCTION rewards.enter_one_at_a_time();
            ALTER TABLE rewards.policies DROP CONSTRAINT "reward-policy.overlaps";
            DROP TRIGGER never_changes ON settings.entries;
            """
        );
}
