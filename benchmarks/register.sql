-- Fills the register with :products products, the same ones every time. For a database that holds nothing else:
--   psql -v products=20000 -f benchmarks/register.sql "$DATABASE"
-- Communes of today, three sectors, stars 3-5, issued over the last nine years of 2026-09-01; three in ten products have
-- an older recognition that the present one superseded.
\set ON_ERROR_STOP on
TRUNCATE register.entries;
ALTER TABLE register.entries DISABLE TRIGGER is_tallied; -- counted once at the end instead of row by row

CREATE TEMP TABLE communes AS
SELECT row_number() OVER (ORDER BY commune.code) - 1 AS place, commune.id, commune.name,
       province.id AS province_id, province.name AS province_name, count(*) OVER () AS communes
FROM units.administrative_units commune
JOIN units.administrative_units province ON province.id = commune.parent_id
WHERE commune.level = 'commune' AND commune.valid_to IS NULL;

CREATE TEMP TABLE words (place int, kind text, taste text, sector text, product_group text, subgroup text);
INSERT INTO words VALUES
    (0, 'Nước mắm', 'truyền thống', 'food', 'food-4', 'QD26-10'), (1, 'Chè Shan tuyết', 'cổ thụ', 'food', 'food-5', 'QD26-11'),
    (2, 'Gạo nếp', 'nương', 'food', 'food-2', 'QD26-05'), (3, 'Mật ong', 'hoa rừng', 'food', 'food-1', 'QD26-04'),
    (4, 'Rượu ngô', 'men lá', 'drinks', 'drinks-1', 'QD26-15'), (5, 'Bưởi', 'da xanh', 'food', 'food-1', 'QD26-01'),
    (6, 'Thổ cẩm', 'dệt tay', 'handicraft', 'handicraft-1', 'QD26-22'), (7, 'Cà phê', 'rang mộc', 'food', 'food-5', 'QD26-12'),
    (8, 'Thịt trâu', 'gác bếp', 'food', 'food-3', 'QD26-07'), (9, 'Bánh đa', 'vừng đen', 'food', 'food-3', 'QD26-08');

CREATE TEMP TABLE made AS
SELECT n, ('x' || md5('ocop' || n))::bit(31)::int AS r, ('x' || md5(n || 'ocop'))::bit(31)::int AS s
FROM generate_series(1, :products) n;

INSERT INTO register.entries
    (id, product_id, name, product_code, producer_id, producer_name, producer_kind, province_id, province_name, commune_id, commune_name,
     province_today_id, sector, "group", subgroup, star, certificate_number, decision_number, decided_on, decided_precision,
     issuing_body, issuing_level, effective_from, issue_precision, last_day, superseded_from, suspension_turns,
     stands_from, replaced_from, turn, certified_until, end_paper, end_reason, spoken_text)
SELECT gen_random_uuid(), md5('product' || n)::uuid, product.name, code, md5(producer)::uuid, producer, 'cooperative', c.province_id, c.province_name,
       c.id, c.name, c.province_id, sector, product_group, subgroup, star, number || turn, '412/QĐ-UBND', day, 'day',
       'UBND tỉnh ' || c.province_name, 'province', day, 'day', last_day, superseded, '{}', day,
       coalesce(superseded, 'infinity'), 0, least(last_day, superseded - 1), CASE WHEN superseded IS NOT NULL THEN number || 0 END,
       CASE WHEN superseded IS NOT NULL THEN 'renewed' END, lower(normalize(concat_ws(' ', product.name, code, producer), NFC) COLLATE "vi-x-icu")
FROM (
    SELECT n, kind || ' ' || taste || ' ' || n AS name, '15-03006-' || n % 99999 + 1 || '-2026' AS code,
           'Hợp tác xã ' || taste || ' ' || s % 9000 AS producer, sector, product_group, subgroup, 3 + (r % 10 > 5)::int + (r % 50 = 7)::int AS star,
           'B-2026-' || n || '-' AS number, s, issue.turn, issue.day, (issue.day + interval '36 months')::date AS last_day, issue.superseded
    FROM made
    JOIN words ON words.place = r % 10
    CROSS JOIN LATERAL (SELECT date '2026-09-01' - r % 1460 AS day) present
    CROSS JOIN LATERAL (
        SELECT 0 AS turn, present.day, NULL::date AS superseded
        UNION ALL
        SELECT 1, present.day - 1000, present.day WHERE s % 10 < 3
    ) issue
) product
JOIN communes c ON c.place = product.s % c.communes;

SELECT register.tally_all();
ALTER TABLE register.entries ENABLE TRIGGER is_tallied;
ANALYZE register.entries, register.tallies;
SELECT count(*) AS rows, pg_size_pretty(pg_total_relation_size('register.entries')) AS size FROM register.entries;
SELECT count(*) AS tallies, pg_size_pretty(pg_total_relation_size('register.tallies')) AS size FROM register.tallies;
