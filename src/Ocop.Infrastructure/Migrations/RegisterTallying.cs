namespace Ocop.Infrastructure.Migrations;

/// <summary>
/// Keeps <c>register.tallies</c> equal to the rows of the register, whoever writes them. A row counts when its transaction
/// commits: then the one lock that counting takes is the last of the transaction, so that nobody waits in a circle.
/// </summary>
internal static class RegisterTallying
{
    internal const string Columns =
        "span, province_today_id, province_id, sector, star, "
        + "valid, expiring, extended, expired, suspended, revoked, superseded, withdrawn, undated";

    internal const string Sums = """
        coalesce(sum(sign * change) FILTER (WHERE status = 'valid'), 0),
        coalesce(sum(sign * change) FILTER (WHERE status = 'expiring'), 0),
        coalesce(sum(sign * change) FILTER (WHERE status = 'extended'), 0),
        coalesce(sum(sign * change) FILTER (WHERE status = 'expired'), 0),
        coalesce(sum(sign * change) FILTER (WHERE status = 'suspended'), 0),
        coalesce(sum(sign * change) FILTER (WHERE status = 'revoked'), 0),
        coalesce(sum(sign * change) FILTER (WHERE status = 'superseded'), 0),
        coalesce(sum(sign * change) FILTER (WHERE status = 'withdrawn'), 0),
        coalesce(sum(sign * change) FILTER (WHERE status = 'undated'), 0)
        """;

    internal const string Tally = $$"""
        CREATE FUNCTION register.tally(entry register.entries, sign int) RETURNS void LANGUAGE sql AS $$
            INSERT INTO register.tallies AS known ({{Columns}})
            SELECT span, entry.province_today_id, entry.province_id, coalesce(entry.sector, ''), entry.star,
                {{Sums}}
            FROM register.turns_of(entry) CROSS JOIN LATERAL register.spans_of(day) span
            GROUP BY span
            ON CONFLICT (span, province_today_id, province_id, sector, star) DO UPDATE SET
                valid = known.valid + excluded.valid, expiring = known.expiring + excluded.expiring,
                extended = known.extended + excluded.extended, expired = known.expired + excluded.expired,
                suspended = known.suspended + excluded.suspended, revoked = known.revoked + excluded.revoked,
                superseded = known.superseded + excluded.superseded, withdrawn = known.withdrawn + excluded.withdrawn,
                undated = known.undated + excluded.undated
        $$;
        """;

    internal const string TallyChange = """
        CREATE FUNCTION register.tally_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM pg_advisory_xact_lock(hashtext('register.tallies'));
            IF TG_OP <> 'INSERT' THEN
                PERFORM register.tally(OLD, -1);
            END IF;
            IF TG_OP <> 'DELETE' THEN
                PERFORM register.tally(NEW, 1);
            END IF;
            RETURN NULL;
        END $$;
        """;

    public const string Up = $$"""
        UPDATE register.entries entry SET producer_id = product.producer_id
        FROM producers.products product
        WHERE product.id = entry.product_id AND entry.producer_name IS NOT NULL;

        -- On which days one more product, or one fewer, has a status: what a row says of its product, from day to day.
        CREATE FUNCTION register.turns_of(entry register.entries)
            RETURNS TABLE (day date, status text, change int) LANGUAGE sql IMMUTABLE AS $$
            WITH stated AS (
                SELECT turn, CASE
                    WHEN entry.revoked_from <= turn THEN 'revoked'
                    WHEN entry.withdrawn_from <= turn THEN 'withdrawn'
                    WHEN entry.superseded_from <= turn THEN 'superseded'
                    WHEN (SELECT count(*) FROM unnest(entry.suspension_turns) one WHERE one <= turn) % 2 = 1 THEN 'suspended'
                    WHEN entry.last_day < turn AND turn <= entry.extended_until THEN 'extended'
                    WHEN entry.last_day < turn THEN 'expired'
                    WHEN entry.issue_precision <> 'day' THEN 'undated'
                    WHEN entry.last_day <= turn + 180 THEN 'expiring'
                    ELSE 'valid' END AS status
                FROM (
                    SELECT DISTINCT turn
                    FROM unnest(ARRAY[entry.stands_from, entry.last_day - 180, entry.last_day + 1, entry.extended_until + 1,
                        entry.revoked_from, entry.withdrawn_from, entry.superseded_from] || entry.suspension_turns) turn
                    WHERE entry.stands_from <= turn AND turn < entry.replaced_from
                ) turns
            ),
            followed AS (
                SELECT turn, status, lead(turn, 1, entry.replaced_from) OVER (ORDER BY turn) AS next FROM stated
            )
            SELECT greatest(turn, date '1900-01-01'), status, 1 FROM followed
            UNION ALL
            SELECT greatest(next, date '1900-01-01'), status, -1 FROM followed WHERE next < date '3000-01-01'
        $$;

        -- The span of each width that a day lies in, as RegisterTally.Span writes it.
        CREATE FUNCTION register.spans_of(day date) RETURNS SETOF int LANGUAGE sql IMMUTABLE AS $$
            SELECT ((((day - date '1900-01-01') >> (3 * level)) << (3 * level)) << 3) + level FROM generate_series(0, 6) level
        $$;

        {{Tally}}

        {{TallyChange}}

        CREATE CONSTRAINT TRIGGER is_tallied AFTER INSERT OR UPDATE OR DELETE ON register.entries
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION register.tally_change();

        -- Counts everything anew, in one pass: after rows were brought in past the trigger.
        CREATE FUNCTION register.tally_all() RETURNS void LANGUAGE sql AS $$
            DELETE FROM register.tallies;
            INSERT INTO register.tallies ({{Columns}})
            SELECT span, province_today_id, province_id, coalesce(sector, ''), star,
                {{Sums}}
            FROM register.entries entry CROSS JOIN LATERAL register.turns_of(entry) CROSS JOIN (VALUES (1)) counted (sign)
                CROSS JOIN LATERAL register.spans_of(day) span
            GROUP BY span, province_today_id, province_id, coalesce(sector, ''), star
        $$;

        SELECT register.tally_all();
        """;

    public const string Down = """
        DROP TRIGGER is_tallied ON register.entries;
        DROP FUNCTION register.tally_all, register.tally_change, register.tally, register.spans_of, register.turns_of;
        """;
}
