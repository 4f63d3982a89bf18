using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>
/// Written by hand: what rows of before are told by what is kept about them, and the guards of sessions for opinions.
/// Opinions and sheets share them: a session has one or the other.
/// </summary>
internal static class WrittenOpinionsByHand
{
    public static void SayWhatRenewalsKeep(this MigrationBuilder migration) =>
        migration.Sql(
            """
            UPDATE dossiers.dossiers dossier
            SET renewal_star = held.star,
                renewal_decided_at = CASE WHEN held.star = 5 THEN 'central' ELSE 'province' END
            FROM certification.certificates held
            WHERE held.id = dossier.certificate_id AND dossier.renewal_opens_on IS NOT NULL;

            UPDATE assessment.table_items item
            SET renewed_star = dossier.renewal_star
            FROM dossiers.dossiers dossier
            WHERE dossier.id = item.dossier_id AND dossier.renewal_star IS NOT NULL;

            UPDATE assessment.councils SET settings_site_survey_first = true;
            UPDATE assessment.sessions SET settings_site_survey_first = true;
            """
        );

    public static void GuardOpinions(this MigrationBuilder migration) =>
        migration.Sql(
            """
            CREATE FUNCTION assessment.guard_opinion() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE
                closed timestamptz;
                broken text;
            BEGIN
                SELECT closed_at INTO closed FROM assessment.sessions WHERE id = NEW.session_id FOR SHARE;

                IF closed IS NOT NULL THEN
                    broken := 'session.closed';
                ELSIF EXISTS (
                    SELECT FROM assessment.recusals recusal
                    WHERE recusal.session_id = NEW.session_id AND recusal.dossier_id = NEW.dossier_id
                        AND recusal.member_id = NEW.member_id
                ) THEN
                    broken := 'session.recused';
                ELSIF EXISTS (
                    SELECT FROM assessment.findings finding
                    WHERE finding.session_id = NEW.session_id AND finding.dossier_id = NEW.dossier_id
                ) THEN
                    broken := 'session.assessment-ended';
                ELSE
                    RETURN NEW;
                END IF;

                RAISE EXCEPTION 'opinion %: %', NEW.id, broken USING ERRCODE = 'check_violation', CONSTRAINT = broken;
            END $$;

            CREATE TRIGGER guard_opinion BEFORE INSERT ON assessment.written_opinions
                FOR EACH ROW EXECUTE FUNCTION assessment.guard_opinion();
            CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON assessment.written_opinions
                FOR EACH ROW EXECUTE FUNCTION audit.refuse();

            CREATE FUNCTION assessment.guard_written_closure() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF NEW.sheets_in IS DISTINCT FROM (
                    SELECT count(*) FROM assessment.written_opinions opinion WHERE opinion.session_id = NEW.id
                ) THEN
                    RAISE EXCEPTION 'session %: an opinion came in meanwhile', NEW.id
                        USING ERRCODE = 'check_violation', CONSTRAINT = 'changed-meanwhile';
                END IF;

                RETURN NEW;
            END $$;

            DROP TRIGGER guard_closure ON assessment.sessions;
            CREATE TRIGGER guard_closure BEFORE UPDATE ON assessment.sessions
                FOR EACH ROW WHEN (OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL AND NEW.kind = 'meeting')
                EXECUTE FUNCTION assessment.guard_closure();
            CREATE TRIGGER guard_written_closure BEFORE UPDATE ON assessment.sessions
                FOR EACH ROW WHEN (OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL AND NEW.kind = 'written')
                EXECUTE FUNCTION assessment.guard_written_closure();

            CREATE FUNCTION assessment.guard_recusal_in_writing() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM FROM assessment.sessions WHERE id = NEW.session_id FOR NO KEY UPDATE;

                IF EXISTS (
                    SELECT FROM assessment.written_opinions opinion
                    WHERE opinion.session_id = NEW.session_id AND opinion.dossier_id = NEW.dossier_id
                        AND opinion.member_id = NEW.member_id
                ) THEN
                    RAISE EXCEPTION 'member %: wrote already', NEW.member_id
                        USING ERRCODE = 'check_violation', CONSTRAINT = 'session.recused-after-scoring';
                END IF;

                RETURN NEW;
            END $$;

            CREATE TRIGGER guard_recusal_in_writing BEFORE INSERT ON assessment.recusals
                FOR EACH ROW EXECUTE FUNCTION assessment.guard_recusal_in_writing();
            """
        );

    public static void UnguardOpinions(this MigrationBuilder migration) =>
        migration.Sql(
            """
            DROP TRIGGER guard_recusal_in_writing ON assessment.recusals;
            DROP TRIGGER guard_written_closure ON assessment.sessions;
            DROP TRIGGER guard_closure ON assessment.sessions;
            CREATE TRIGGER guard_closure BEFORE UPDATE ON assessment.sessions
                FOR EACH ROW WHEN (OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL)
                EXECUTE FUNCTION assessment.guard_closure();
            DROP TRIGGER never_changes ON assessment.written_opinions;
            DROP TRIGGER guard_opinion ON assessment.written_opinions;
            DROP FUNCTION assessment.guard_recusal_in_writing();
            DROP FUNCTION assessment.guard_written_closure();
            DROP FUNCTION assessment.guard_opinion();
            """
        );
}
