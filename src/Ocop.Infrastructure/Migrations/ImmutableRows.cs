namespace Ocop.Infrastructure.Migrations;

/// <summary>
/// What never changes is kept by the database too, whoever comes to it: the audit log, submitted sheets, results, issued
/// decisions and certificates. Facts come beside them as rows of their own.
/// </summary>
internal static class ImmutableRows
{
    public const string Up = """
        -- 244 random bits, made here so that every deployment has its own and no file holds it.
        CREATE TABLE audit.keys (secret bytea NOT NULL CHECK (octet_length(secret) = 32));
        INSERT INTO audit.keys
        VALUES (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

        CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION '% of %.% is refused: its rows never change', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
                USING ERRCODE = 'restrict_violation';
        END $$;

        -- Arguments: the columns that may change all the same.
        CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE allowed text[] := coalesce(TG_ARGV, '{}');
        BEGIN
            IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - allowed = to_jsonb(NEW) - allowed THEN
                RETURN NEW;
            END IF;
            RAISE EXCEPTION '% of %.% is refused: what it says is final', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
                USING ERRCODE = 'restrict_violation';
        END $$;

        -- Arguments: the table of the parent, the column that points to it, and the column that says it is final.
        CREATE FUNCTION audit.refuse_change_under_final() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE is_final boolean;
        BEGIN
            EXECUTE format('SELECT %I IS NOT NULL FROM %s WHERE id = $1', TG_ARGV[2], TG_ARGV[0])
                INTO is_final USING (to_jsonb(OLD) ->> TG_ARGV[1])::uuid;
            IF is_final THEN
                RAISE EXCEPTION '% of %.% is refused: what it belongs to is final',
                    TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
            END IF;
            RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
        END $$;

        CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.keys
            FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
        CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entries
            FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
        CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.seals
            FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
        CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.roots
            FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();

        CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON assessment.results
            FOR EACH ROW EXECUTE FUNCTION audit.refuse();
        CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON assessment.result_sheets
            FOR EACH ROW EXECUTE FUNCTION audit.refuse();
        CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON assessment.result_points
            FOR EACH ROW EXECUTE FUNCTION audit.refuse();
        CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON assessment.result_unmet_minima
            FOR EACH ROW EXECUTE FUNCTION audit.refuse();
        CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON assessment.result_agreed_options
            FOR EACH ROW EXECUTE FUNCTION audit.refuse();

        -- Triggers fire by name: guard_sheet comes first and names the rule that an update breaks.
        CREATE TRIGGER unchanged_once_submitted BEFORE UPDATE OR DELETE ON assessment.score_sheets
            FOR EACH ROW WHEN (OLD.submitted_at IS NOT NULL) EXECUTE FUNCTION audit.refuse_change();
        CREATE TRIGGER unchanged_once_submitted BEFORE UPDATE OR DELETE ON assessment.sheet_choices
            FOR EACH ROW EXECUTE FUNCTION
            audit.refuse_change_under_final('assessment.score_sheets', 'sheet_id', 'submitted_at');

        CREATE TRIGGER final_when_issued BEFORE UPDATE OR DELETE ON certification.decisions
            FOR EACH ROW WHEN (OLD.issued_at IS NOT NULL) EXECUTE FUNCTION audit.refuse_change('version');
        CREATE TRIGGER final_when_issued BEFORE UPDATE OR DELETE ON certification.decision_items
            FOR EACH ROW EXECUTE FUNCTION
            audit.refuse_change_under_final('certification.decisions', 'decision_id', 'issued_at');
        CREATE TRIGGER final_when_issued BEFORE UPDATE OR DELETE ON certification.certificates
            FOR EACH ROW EXECUTE FUNCTION audit.refuse_change('version');
        CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON certification.certificate_facts
            FOR EACH ROW EXECUTE FUNCTION audit.refuse();
        """;

    public const string Down = """
        DROP TRIGGER never_changes ON certification.certificate_facts;
        DROP TRIGGER final_when_issued ON certification.certificates;
        DROP TRIGGER final_when_issued ON certification.decision_items;
        DROP TRIGGER final_when_issued ON certification.decisions;
        DROP TRIGGER unchanged_once_submitted ON assessment.sheet_choices;
        DROP TRIGGER unchanged_once_submitted ON assessment.score_sheets;
        DROP TRIGGER never_changes ON assessment.result_agreed_options;
        DROP TRIGGER never_changes ON assessment.result_unmet_minima;
        DROP TRIGGER never_changes ON assessment.result_points;
        DROP TRIGGER never_changes ON assessment.result_sheets;
        DROP TRIGGER never_changes ON assessment.results;
        DROP TABLE audit.keys;
        DROP FUNCTION audit.refuse, audit.refuse_change, audit.refuse_change_under_final CASCADE;
        """;
}
