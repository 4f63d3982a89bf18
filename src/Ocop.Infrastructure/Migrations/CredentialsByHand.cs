using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>
/// Written by hand: every certificate, also of before, gets its place in the status lists from the database itself, and
/// what is signed never changes.
/// </summary>
internal static class CredentialsByHand
{
    /// <summary>
    /// Certificates are counted, and each count is moved about within its list of 131,072 by steps that can be undone, so that
    /// no two meet: neighbours in time are not neighbours in the list.
    /// </summary>
    public static void GivePlacesInStatusLists(this MigrationBuilder migration) =>
        migration.Sql(
            """
            CREATE SEQUENCE certification.status_serials AS integer MINVALUE 0 START 0;

            CREATE FUNCTION certification.status_place(serial integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$
            DECLARE place bigint := serial % 131072;
            BEGIN
                place := (place * 69069 + 12345) % 131072;
                place := place # (place >> 9);
                place := (place * 50021 + 6789) % 131072;
                place := place # (place >> 8);
                RETURN serial - serial % 131072 + place;
            END $$;

            CREATE FUNCTION certification.give_status_place() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO certification.status_entries (certificate_id, index)
                VALUES (NEW.id, certification.status_place(nextval('certification.status_serials')::integer));
                RETURN NULL;
            END $$;

            INSERT INTO certification.status_entries (certificate_id, index)
            SELECT id, certification.status_place(nextval('certification.status_serials')::integer)
            FROM (SELECT id FROM certification.certificates ORDER BY id) certificates;

            CREATE TRIGGER has_status_place AFTER INSERT ON certification.certificates
                FOR EACH ROW EXECUTE FUNCTION certification.give_status_place();
            """
        );

    public static void KeepWhatIsSigned(this MigrationBuilder migration) =>
        migration.Sql(
            """
            CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON certification.status_entries
                FOR EACH ROW EXECUTE FUNCTION audit.refuse();
            CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON certification.credentials
                FOR EACH ROW EXECUTE FUNCTION audit.refuse();
            CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON certification.signing_keys
                FOR EACH ROW EXECUTE FUNCTION audit.refuse();
            """
        );

    public static void TakePlacesInStatusListsBack(this MigrationBuilder migration) =>
        migration.Sql(
            """
            DROP TRIGGER has_status_place ON certification.certificates;
            DROP FUNCTION certification.give_status_place, certification.status_place;
            DROP SEQUENCE certification.status_serials;
            """
        );
}
