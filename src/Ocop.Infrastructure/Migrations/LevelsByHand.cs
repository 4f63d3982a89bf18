using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>
/// Written by hand: the result that counts of dossiers ranked before it was kept, its foreign key, and the seal of
/// packages.
/// </summary>
internal static class LevelsByHand
{
    public static void KeepWhichResultCounts(this MigrationBuilder migration) =>
        migration.Sql(
            """
            UPDATE dossiers.dossiers dossier
            SET result_id = (
                SELECT result.id FROM assessment.results result
                WHERE result.dossier_id = dossier.id
                ORDER BY result.reached_at DESC LIMIT 1
            )
            WHERE state IN ('awaiting_decision', 'pending_central', 'recognised', 'not_recognised');
            """
        );

    /// <summary>Deferred, because a dossier and its result point to each other and may be saved together.</summary>
    public static void SealPackages(this MigrationBuilder migration) =>
        migration.Sql(
            """
            ALTER TABLE dossiers.dossiers ADD CONSTRAINT fk_dossiers_results_result_id
                FOREIGN KEY (result_id) REFERENCES assessment.results (id) DEFERRABLE INITIALLY DEFERRED;

            CREATE FUNCTION assessment.keep_seal() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE
                beside text[] := '{version,received_by,received_at,order_reason,ordered_by,ordered_at}';
            BEGIN
                IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - beside = to_jsonb(NEW) - beside THEN
                    RETURN NEW;
                END IF;
                RAISE EXCEPTION 'transfer %: what is sealed never changes', OLD.id USING ERRCODE = 'restrict_violation';
            END $$;

            CREATE TRIGGER keep_seal BEFORE UPDATE OR DELETE ON assessment.transfers
                FOR EACH ROW EXECUTE FUNCTION assessment.keep_seal();
            """
        );

    public static void UnsealPackages(this MigrationBuilder migration) =>
        migration.Sql(
            """
            DROP TRIGGER keep_seal ON assessment.transfers;
            DROP FUNCTION assessment.keep_seal();
            ALTER TABLE dossiers.dossiers DROP CONSTRAINT fk_dossiers_results_result_id;
            """
        );
}
