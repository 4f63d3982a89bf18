using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>
/// Written by hand: what happens to products in the change feed is written down for webhooks at the end of its transaction,
/// whoever changed the register. A transaction may state a product several times; only the last is told.
/// </summary>
internal static class WebhooksByHand
{
    public static void TellWebhooks(this MigrationBuilder migration) =>
        migration.Sql(
            """
            CREATE FUNCTION webhooks.write_down_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO webhooks.events (id, type, product_id, version, reason, happened_at)
                SELECT uuidv7(), 'certified_product.' || CASE WHEN reason IS NULL THEN 'changed' ELSE 'removed' END,
                    product_id, number, reason, changed_at
                FROM register.changes WHERE product_id = NEW.product_id AND number = NEW.number;
                RETURN NULL;
            END $$;

            -- A restored feed gets other transactions, but no other numbers: nothing has happened then.
            CREATE CONSTRAINT TRIGGER is_written_down AFTER INSERT OR UPDATE OF number ON register.changes
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION webhooks.write_down_change();

            -- What happened to a certificate has the version that its product has once everything is written.
            CREATE FUNCTION webhooks.take_version() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                UPDATE webhooks.events SET version = change.number
                FROM register.changes change WHERE events.id = NEW.id AND change.product_id = NEW.product_id;
                RETURN NULL;
            END $$;

            CREATE CONSTRAINT TRIGGER takes_version AFTER INSERT ON webhooks.events
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.version IS NULL AND NEW.product_id IS NOT NULL)
                EXECUTE FUNCTION webhooks.take_version();
            """
        );

    public static void StopTellingWebhooks(this MigrationBuilder migration) =>
        migration.Sql(
            """
            DROP TRIGGER is_written_down ON register.changes;
            DROP TRIGGER takes_version ON webhooks.events;
            DROP FUNCTION webhooks.write_down_change, webhooks.take_version;
            """
        );
}
