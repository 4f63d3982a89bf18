using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Assessment;

/// <summary>
/// What only the database can promise about members and the chair who act in the same moment: between a sheet and the
/// closure, another pass or a recusal there is one order of events. A trigger refuses with the code of the rule it keeps
/// (<see cref="Common.UniqueRules"/>), so who comes a moment too late reads the same as who comes much later.
/// </summary>
internal static class SessionGuards
{
    /// <summary>
    /// Writers of sheets share the session's row and so do not wait for each other, but for a closure that is under way;
    /// the closure waits for them and then sees all they did. A sheet that comes in between the chair's reading and
    /// writing makes the counts differ.
    /// </summary>
    /// <remarks>A closed session may be stored whole, with its submitted sheets: nothing happens to them any more.</remarks>
    private const string Create = """
        CREATE FUNCTION assessment.guard_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            closed timestamptz;
            broken text;
        BEGIN
            SELECT closed_at INTO closed FROM assessment.sessions WHERE id = NEW.session_id FOR SHARE;

            IF closed IS NOT NULL THEN
                broken := 'session.closed';
            ELSIF TG_OP = 'UPDATE' AND OLD.submitted_at IS NOT NULL THEN
                broken := 'score-sheet.submitted';
            ELSIF NOT EXISTS (
                SELECT FROM assessment.table_items item
                WHERE item.session_id = NEW.session_id AND item.dossier_id = NEW.dossier_id AND item.pass = NEW.pass
            ) THEN
                broken := 'score-sheet.former-pass';
            ELSIF EXISTS (
                SELECT FROM assessment.recusals recusal
                WHERE recusal.session_id = NEW.session_id AND recusal.dossier_id = NEW.dossier_id
                    AND recusal.member_id = NEW.scorer_id
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

            RAISE EXCEPTION 'sheet %: %', NEW.id, broken USING ERRCODE = 'check_violation', CONSTRAINT = broken;
        END $$;

        CREATE TRIGGER guard_new_sheet BEFORE INSERT ON assessment.score_sheets
            FOR EACH ROW WHEN (NEW.submitted_at IS NULL) EXECUTE FUNCTION assessment.guard_sheet();
        CREATE TRIGGER guard_sheet BEFORE UPDATE ON assessment.score_sheets
            FOR EACH ROW EXECUTE FUNCTION assessment.guard_sheet();

        CREATE FUNCTION assessment.guard_closure() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NEW.sheets_in IS DISTINCT FROM (
                SELECT count(*) FROM assessment.score_sheets sheet
                WHERE sheet.session_id = NEW.id AND sheet.submitted_at IS NOT NULL
            ) THEN
                RAISE EXCEPTION 'session %: a sheet came in meanwhile', NEW.id
                    USING ERRCODE = 'check_violation', CONSTRAINT = 'changed-meanwhile';
            END IF;

            RETURN NEW;
        END $$;

        CREATE TRIGGER guard_closure BEFORE UPDATE ON assessment.sessions
            FOR EACH ROW WHEN (OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL)
            EXECUTE FUNCTION assessment.guard_closure();

        CREATE FUNCTION assessment.guard_recusal() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM FROM assessment.sessions WHERE id = NEW.session_id FOR NO KEY UPDATE;

            IF EXISTS (
                SELECT FROM assessment.score_sheets sheet
                JOIN assessment.table_items item USING (session_id, dossier_id, pass)
                WHERE sheet.session_id = NEW.session_id AND sheet.dossier_id = NEW.dossier_id
                    AND sheet.scorer_id = NEW.member_id AND sheet.submitted_at IS NOT NULL
            ) THEN
                RAISE EXCEPTION 'member %: scored already', NEW.member_id
                    USING ERRCODE = 'check_violation', CONSTRAINT = 'session.recused-after-scoring';
            END IF;

            RETURN NEW;
        END $$;

        CREATE TRIGGER guard_recusal BEFORE INSERT ON assessment.recusals
            FOR EACH ROW EXECUTE FUNCTION assessment.guard_recusal();
        """;

    /// <summary>Sessions from before the rules were pinned went by those of their council.</summary>
    private const string PinRules = """
        UPDATE assessment.councils SET settings_most_passes = 2, settings_ties_must_be_declared = true;

        UPDATE assessment.sessions session
        SET settings_quorum = council.settings_quorum,
            settings_chair_must_attend = council.settings_chair_must_attend,
            settings_secretary_scores = council.settings_secretary_scores,
            settings_largest_spread = council.settings_largest_spread,
            settings_minima_by = council.settings_minima_by,
            settings_transfer_when = council.settings_transfer_when,
            settings_papers_ahead_working_days = council.settings_papers_ahead_working_days,
            settings_producer_may_present = council.settings_producer_may_present,
            settings_most_passes = council.settings_most_passes,
            settings_ties_must_be_declared = council.settings_ties_must_be_declared,
            sheets_in = CASE WHEN session.closed_at IS NOT NULL THEN (
                SELECT count(*) FROM assessment.score_sheets sheet
                WHERE sheet.session_id = session.id AND sheet.submitted_at IS NOT NULL
            ) END
        FROM assessment.councils council
        WHERE council.id = session.council_id;

        INSERT INTO assessment.seats (session_id, user_id, role, agency)
        SELECT session.id, member.user_id, member.role, member.agency
        FROM assessment.sessions session
        JOIN assessment.council_members member ON member.council_id = session.council_id;
        """;

    public static void GuardSessions(this MigrationBuilder migration)
    {
        migration.Sql(PinRules);
        migration.Sql(Create);
    }

    public static void UnguardSessions(this MigrationBuilder migration) =>
        migration.Sql(
            """
            DROP TRIGGER guard_recusal ON assessment.recusals;
            DROP TRIGGER guard_closure ON assessment.sessions;
            DROP TRIGGER guard_sheet ON assessment.score_sheets;
            DROP TRIGGER guard_new_sheet ON assessment.score_sheets;
            DROP FUNCTION assessment.guard_recusal();
            DROP FUNCTION assessment.guard_closure();
            DROP FUNCTION assessment.guard_sheet();
            """
        );
}
