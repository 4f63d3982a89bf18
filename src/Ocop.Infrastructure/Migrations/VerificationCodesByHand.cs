using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>Written by hand: codes for the certificates that are there already.</summary>
internal static class VerificationCodesByHand
{
    /// <summary>Draws like <c>VerificationCode.New</c>. Of a random uuid, bytes 6 to 8 are not wholly random.</summary>
    public const string Drawing = """
        CREATE FUNCTION certification.draw_code() RETURNS text LANGUAGE plpgsql VOLATILE AS $$
        DECLARE
            alphabet text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
            drawn bytea := uuid_send(gen_random_uuid());
            code text := '';
            sum int := 0;
            place int;
            value int;
        BEGIN
            FOREACH place IN ARRAY ARRAY[0, 1, 2, 3, 4, 5, 9, 10, 11, 12, 13] LOOP
                value := get_byte(drawn, place) & 31;
                code := code || substr(alphabet, value + 1, 1);
                sum := (CASE WHEN sum < 16 THEN sum << 1 ELSE (sum << 1) # 37 END) # value;
            END LOOP;
            RETURN code || substr(alphabet, (CASE WHEN sum < 16 THEN sum << 1 ELSE (sum << 1) # 37 END) + 1, 1);
        END $$;
        """;

    /// <summary>As a default of the new column, because certificates refuse to be updated.</summary>
    public static void GiveCodesToCertificates(this MigrationBuilder migration) =>
        migration.Sql(
            $"""
            {Drawing}
            ALTER TABLE certification.certificates
                ADD COLUMN verification_code character varying(12) NOT NULL DEFAULT certification.draw_code();
            ALTER TABLE certification.certificates ALTER COLUMN verification_code DROP DEFAULT;
            DROP FUNCTION certification.draw_code;
            """
        );

    /// <summary>No figure depends on them, so nothing is tallied anew.</summary>
    public static void GiveCodesToTheRegister(this MigrationBuilder migration) =>
        migration.Sql(
            """
            ALTER TABLE register.entries DISABLE TRIGGER is_tallied;
            UPDATE register.entries entry SET verification_code = certificate.verification_code
            FROM certification.certificates certificate
            WHERE certificate.number = entry.certificate_number;
            ALTER TABLE register.entries ENABLE TRIGGER is_tallied;
            """
        );
}
