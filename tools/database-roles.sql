-- Two roles instead of one: ocop_owner owns the tables and changes them when the software is updated; ocop_app is what
-- the servers sign in as. It may not update, delete or empty the audit log, and it may not drop a trigger anywhere.
-- Run it as a superuser in the database of Ocop, after the first start and after every update; running it again changes
-- nothing. Set the passwords yourself: ALTER ROLE ocop_app PASSWORD '…'.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_owner') THEN
        CREATE ROLE ocop_owner LOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ocop_app') THEN
        CREATE ROLE ocop_app LOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL; -- somebody else was faster
END $$;

DO $$
DECLARE part record;
BEGIN
    EXECUTE format('GRANT CREATE, CONNECT, TEMPORARY ON DATABASE %I TO ocop_owner', current_database());
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO ocop_app', current_database());

    FOR part IN SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
        EXECUTE format('ALTER SCHEMA %I OWNER TO ocop_owner', part.name);
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO ocop_app', part.name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO ocop_app', part.name);
        EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO ocop_app', part.name);
    END LOOP;

    FOR part IN
        SELECT format('%I.%I', schemaname, tablename) AS name
        FROM pg_tables WHERE schemaname !~ '^pg_' AND schemaname <> 'information_schema'
    LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO ocop_owner', part.name);
    END LOOP;
END $$;

REVOKE INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON ALL TABLES IN SCHEMA audit FROM PUBLIC, ocop_app;
GRANT INSERT ON audit.entries, audit.seals, audit.roots TO ocop_app;
