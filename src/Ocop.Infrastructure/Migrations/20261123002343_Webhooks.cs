using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Webhooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "webhooks");

            migrationBuilder.AddColumn<string>(
                name: "facts_subject",
                schema: "notices",
                table: "notices",
                type: "text",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "events",
                schema: "webhooks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: true),
                    certificate_number = table.Column<string>(
                        type: "character varying(40)",
                        maxLength: 40,
                        nullable: true
                    ),
                    version = table.Column<long>(type: "bigint", nullable: true),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    happened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    spread_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => x.id);
                    table.CheckConstraint(
                        "ck_events_subject",
                        "CASE\n    WHEN type = 'webhook.test' THEN product_id IS NULL AND certificate_number IS NULL AND spread_at IS NOT NULL\n    ELSE product_id IS NOT NULL AND (certificate_number IS NOT NULL) = starts_with(type, 'certificate.')\nEND"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "webhooks",
                schema: "webhooks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    description = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    event_types = table.Column<string[]>(type: "character varying(40)[]", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    disabled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    disabled_for = table.Column<string>(type: "text", nullable: true),
                    created_by = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhooks", x => x.id);
                    table.CheckConstraint(
                        "ck_webhooks_disabled",
                        "(state = 'disabled') = (disabled_at IS NOT NULL) AND (state = 'disabled') = (disabled_for IS NOT NULL)"
                    );
                    table.CheckConstraint("ck_webhooks_event_types", "cardinality(event_types) > 0");
                    table.CheckConstraint("ck_webhooks_url", "url LIKE 'https://%'");
                    table.ForeignKey(
                        name: "fk_webhooks_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "api_clients",
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_webhooks_users_created_by",
                        column: x => x.created_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "deliveries",
                schema: "webhooks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    webhook_id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    queued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    delivered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deliveries", x => x.id);
                    table.CheckConstraint(
                        "ck_deliveries_delivered",
                        "(state = 'delivered') = (delivered_at IS NOT NULL)"
                    );
                    table.CheckConstraint("ck_deliveries_due", "(state = 'pending') = (due_at IS NOT NULL)");
                    table.CheckConstraint("ck_deliveries_tries", "tries >= 0 AND failures >= 0");
                    table.ForeignKey(
                        name: "fk_deliveries_events_event_id",
                        column: x => x.event_id,
                        principalSchema: "webhooks",
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_deliveries_webhooks_webhook_id",
                        column: x => x.webhook_id,
                        principalSchema: "webhooks",
                        principalTable: "webhooks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "secrets",
                schema: "webhooks",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    webhook_id = table.Column<Guid>(type: "uuid", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    drawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_secrets", x => new { x.webhook_id, x.number });
                    table.CheckConstraint("ck_secrets_end", "ends_at >= drawn_at");
                    table.ForeignKey(
                        name: "fk_secrets_webhooks_webhook_id",
                        column: x => x.webhook_id,
                        principalSchema: "webhooks",
                        principalTable: "webhooks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "attempts",
                schema: "webhooks",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    status_code = table.Column<int>(type: "integer", nullable: true),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    milliseconds = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attempts", x => new { x.delivery_id, x.number });
                    table.CheckConstraint(
                        "ck_attempts_answered",
                        "(status_code IS NOT NULL) = (outcome IN ('accepted', 'refused'))"
                    );
                    table.ForeignKey(
                        name: "fk_attempts_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalSchema: "webhooks",
                        principalTable: "deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_event_id",
                schema: "webhooks",
                table: "deliveries",
                column: "event_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_webhook_id_due_at",
                schema: "webhooks",
                table: "deliveries",
                columns: new[] { "webhook_id", "due_at" },
                filter: "due_at IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_webhook_id_event_id",
                schema: "webhooks",
                table: "deliveries",
                columns: new[] { "webhook_id", "event_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_webhook_id_queued_at_id",
                schema: "webhooks",
                table: "deliveries",
                columns: new[] { "webhook_id", "queued_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_events_happened_at",
                schema: "webhooks",
                table: "events",
                column: "happened_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_events_to_spread",
                schema: "webhooks",
                table: "events",
                column: "id",
                filter: "spread_at IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_webhooks_client_id",
                schema: "webhooks",
                table: "webhooks",
                column: "client_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_webhooks_created_at_id",
                schema: "webhooks",
                table: "webhooks",
                columns: new[] { "created_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_webhooks_created_by",
                schema: "webhooks",
                table: "webhooks",
                column: "created_by"
            );

            migrationBuilder.TellWebhooks();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.StopTellingWebhooks();

            migrationBuilder.DropTable(name: "attempts", schema: "webhooks");

            migrationBuilder.DropTable(name: "secrets", schema: "webhooks");

            migrationBuilder.DropTable(name: "deliveries", schema: "webhooks");

            migrationBuilder.DropTable(name: "events", schema: "webhooks");

            migrationBuilder.DropTable(name: "webhooks", schema: "webhooks");

            migrationBuilder.DropColumn(name: "facts_subject", schema: "notices", table: "notices");
        }
    }
}
