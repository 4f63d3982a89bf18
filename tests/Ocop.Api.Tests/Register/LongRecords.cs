namespace Ocop.Api.Tests.Register;

/// <summary>
/// Fills tables of the programme with rows that nobody entered, so that the planner sees long ones: identities are made up,
/// places are real, words are those that the records know. Rules that span tables do not hold among them. What is said of a
/// column is its value, or its expression where the name begins with "=".
/// </summary>
internal static class LongRecords
{
    private const int Rows = 20_000;

    public static readonly string Fill = $$"""
        SET statement_timeout = 0;
        SET session_replication_role = replica;

        CREATE TEMP TABLE places (n int PRIMARY KEY, id uuid);
        INSERT INTO places SELECT row_number() OVER (ORDER BY code) - 1, id
        FROM units.administrative_units WHERE level = 'commune' AND valid_to IS NULL;

        -- What a column holds in the row numbered n, as an expression.
        CREATE FUNCTION pg_temp.made_up(kind text, length int, name text) RETURNS text LANGUAGE sql AS $$
            SELECT CASE
                WHEN kind = 'uuid' AND name ~ '(unit|province|payer)_id$'
                    THEN '(SELECT id FROM pg_temp.places WHERE places.n = made.n % 3000)'
                WHEN kind = 'uuid' THEN format('md5(%L || n)::uuid', name)
                WHEN kind IN ('int4', 'int8', 'numeric') THEN '1'
                WHEN kind = 'bool' THEN 'false'
                WHEN kind = 'date' THEN 'date ''2025-01-01'' + n % 500'
                WHEN kind = 'timestamptz' THEN 'timestamptz ''2025-01-01'' + n * interval ''3 hours'''
                WHEN kind = 'jsonb' OR kind LIKE '\_%' THEN quote_literal('{}')
                ELSE format('left(''x'' || n, %s)', coalesce(length, 100))
            END
        $$;

        CREATE FUNCTION pg_temp.fill(filled regclass, said jsonb) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            names text;
            expressions text;
        BEGIN
            SELECT string_agg(quote_ident(attname), ', '),
                string_agg(coalesce(said ->> ('=' || attname), quote_literal(said ->> attname),
                    pg_temp.made_up(typname, nullif(atttypmod, -1) - 4, attname)), ', ')
            INTO names, expressions
            FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
            WHERE attrelid = filled AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                AND attidentity = '' AND (attnotnull AND NOT atthasdef OR said ? attname OR said ? ('=' || attname));

            EXECUTE format('INSERT INTO %s (%s) SELECT %s FROM generate_series(1, {{Rows}}) made (n) ON CONFLICT DO NOTHING',
                filled, names, expressions);
        END $$;

        SELECT pg_temp.fill('dossiers.dossiers', '{"state": "draft", "kind": "first", "samples": 0}');
        SELECT pg_temp.fill('dossiers.evidence', '{"kind": "environment"}');
        SELECT pg_temp.fill('assessment.sessions', '{"level": "province", "settings_minima_by": "lower_median",
            "settings_transfer_when": "mean_alone"}');
        SELECT pg_temp.fill('assessment.score_sheets', '{}');
        SELECT pg_temp.fill('assessment.results', '{"level": "province", "minima_by": "lower_median",
            "transfer_when": "mean_alone"}');
        SELECT pg_temp.fill('assessment.appeals', '{}');
        SELECT pg_temp.fill('assessment.councils', '{"level": "province", "settings_minima_by": "lower_median",
            "settings_transfer_when": "mean_alone"}');
        SELECT pg_temp.fill('assessment.rounds', '{"level": "province", "propose_before": "2025-01-01"}');
        SELECT pg_temp.fill('assessment.transfers', '{"manifest": "{}", "agency_report_number": "7/BC",
            "agency_report_signed_on": "2025-01-01", "letter_signed_on": "2025-01-02", "sha256": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"}');
        SELECT pg_temp.fill('producers.products', '{}');
        SELECT pg_temp.fill('certification.certificates', '{"level": "province", "star": 3,
            "period_expires_on": "2028-01-01", "=verification_code": "lpad(n::text, 12, ''0'')"}');
        SELECT pg_temp.fill('certification.decisions', '{"level": "province", "year": 2025, "signed_on": "2025-05-05",
            "certificates_from": "2027-01-01", "=number": "n || ''/QĐ-UBND''"}');
        SELECT pg_temp.fill('certification.revocations', '{"state": "open", "level": "province"}');
        SELECT pg_temp.fill('identity.users', '{"language": "vi"}');
        SELECT pg_temp.fill('rewards.entitlements', '{"status": "indicative", "budget_level": "province", "event": "first",
            "paid_amount": 0, "star": 3}');
        SELECT pg_temp.fill('rewards.payments', '{}');
        SELECT pg_temp.fill('notices.notices', '{"kind": "dossier_submitted"}');
        SELECT pg_temp.fill('audit.entries', '{"change": "changed", "roles": ""}');

        RESET session_replication_role;
        ANALYZE;
        """;
}
