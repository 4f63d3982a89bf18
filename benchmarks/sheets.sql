-- Puts :sheets open score sheets in front of the member who handed in the first sheet of a demonstration, each in a session of
-- its own that is a copy of the one it was handed in at. For the database of `-- --demo`:
--   psql -v sheets=4000 -f benchmarks/sheets.sql "$DATABASE"
\set ON_ERROR_STOP on
CREATE TEMP TABLE template AS SELECT * FROM assessment.score_sheets WHERE submitted_at IS NOT NULL ORDER BY id LIMIT 1;

CREATE TEMP TABLE made AS
SELECT md5('session' || n)::uuid AS session_id, md5('sheet' || n)::uuid AS sheet_id FROM generate_series(1, :sheets) n;

INSERT INTO assessment.sessions
SELECT (jsonb_populate_record(session, jsonb_build_object('id', made.session_id, 'closed_at', NULL, 'sheets_in', NULL))).*
FROM assessment.sessions session JOIN template ON template.session_id = session.id CROSS JOIN made;

INSERT INTO assessment.seats
SELECT (jsonb_populate_record(seat, jsonb_build_object('session_id', made.session_id))).*
FROM assessment.seats seat JOIN template ON template.session_id = seat.session_id CROSS JOIN made;

INSERT INTO assessment.attendance
SELECT (jsonb_populate_record(present, jsonb_build_object('session_id', made.session_id))).*
FROM assessment.attendance present JOIN template ON template.session_id = present.session_id CROSS JOIN made;

INSERT INTO assessment.table_items
SELECT (jsonb_populate_record(item, jsonb_build_object('session_id', made.session_id))).*
FROM assessment.table_items item JOIN template ON template.session_id = item.session_id CROSS JOIN made;

INSERT INTO assessment.score_sheets
SELECT (jsonb_populate_record(sheet, jsonb_build_object('id', made.sheet_id, 'session_id', made.session_id, 'total', 0,
    'submitted_at', NULL, 'version', 1))).*
FROM assessment.score_sheets sheet JOIN template ON template.id = sheet.id CROSS JOIN made;

ANALYZE;
SELECT count(*) FILTER (WHERE submitted_at IS NULL) AS open_sheets FROM assessment.score_sheets;
SELECT count(*) AS options FROM assessment.sheet_choices JOIN template ON template.id = sheet_id;
