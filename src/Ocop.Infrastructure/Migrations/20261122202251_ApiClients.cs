using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class ApiClients : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "api_clients");

            migrationBuilder.CreateTable(
                name: "clients",
                schema: "api_clients",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(120)",
                        maxLength: 120,
                        nullable: false,
                        collation: "vi-x-icu"
                    ),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_code = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    contact_email = table.Column<string>(
                        type: "character varying(254)",
                        maxLength: 254,
                        nullable: false
                    ),
                    scopes = table.Column<string[]>(type: "character varying(40)[]", nullable: false),
                    territory_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    quota_per_hour = table.Column<int>(type: "integer", nullable: false),
                    requested_by = table.Column<Guid>(type: "uuid", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clients", x => x.id);
                    table.CheckConstraint(
                        "ck_clients_decision",
                        "CASE\n    WHEN state = 'requested' THEN decided_by IS NULL AND decided_at IS NULL\n    ELSE decided_by IS NOT NULL AND decided_at IS NOT NULL AND decided_by <> requested_by AND decided_at >= requested_at\n        AND (reason IS NULL) = (state = 'approved')\nEND"
                    );
                    table.CheckConstraint(
                        "ck_clients_quota",
                        "CASE\n    WHEN state IN ('requested', 'refused') THEN quota_per_hour = 0\n    ELSE quota_per_hour BETWEEN 1 AND 1000000\nEND"
                    );
                    table.CheckConstraint("ck_clients_scopes", "cardinality(scopes) > 0");
                    table.ForeignKey(
                        name: "fk_clients_administrative_units_territory_id",
                        column: x => x.territory_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_clients_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_clients_users_decided_by",
                        column: x => x.decided_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_clients_users_requested_by",
                        column: x => x.requested_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "calls",
                schema: "api_clients",
                columns: table => new
                {
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    operation = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    status_class = table.Column<int>(type: "integer", nullable: false),
                    agency_code = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    calls = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_calls",
                        x => new
                        {
                            x.client_id,
                            x.day,
                            x.operation,
                            x.status_class,
                            x.agency_code,
                        }
                    );
                    table.CheckConstraint("ck_calls_counted", "calls > 0 AND status_class BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "fk_calls_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "api_clients",
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "credentials",
                schema: "api_clients",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    hint = table.Column<string>(type: "character varying(54)", maxLength: 54, nullable: true),
                    key_id = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: true),
                    x = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: true),
                    y = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: true),
                    issued_by = table.Column<Guid>(type: "uuid", nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credentials", x => new { x.client_id, x.number });
                    table.CheckConstraint("ck_credentials_end", "ends_at >= issued_at");
                    table.CheckConstraint(
                        "ck_credentials_kind",
                        "CASE kind\n    WHEN 'secret' THEN hash IS NOT NULL AND octet_length(hash) = 32 AND hint IS NOT NULL AND key_id IS NULL\n    ELSE hash IS NULL AND key_id IS NOT NULL AND x IS NOT NULL AND y IS NOT NULL\nEND"
                    );
                    table.ForeignKey(
                        name: "fk_credentials_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "api_clients",
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_credentials_users_issued_by",
                        column: x => x.issued_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "quota_windows",
                schema: "api_clients",
                columns: table => new
                {
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hour = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    calls = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quota_windows", x => x.client_id);
                    table.ForeignKey(
                        name: "fk_quota_windows_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "api_clients",
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "used_assertions",
                schema: "api_clients",
                columns: table => new
                {
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_used_assertions", x => new { x.client_id, x.hash });
                    table.ForeignKey(
                        name: "fk_used_assertions_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "api_clients",
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_clients_decided_by",
                schema: "api_clients",
                table: "clients",
                column: "decided_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_clients_name_id",
                schema: "api_clients",
                table: "clients",
                columns: new[] { "name", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_clients_requested_at_id",
                schema: "api_clients",
                table: "clients",
                columns: new[] { "requested_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_clients_requested_by",
                schema: "api_clients",
                table: "clients",
                column: "requested_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_clients_territory_id",
                schema: "api_clients",
                table: "clients",
                column: "territory_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_clients_unit_id",
                schema: "api_clients",
                table: "clients",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_credentials_issued_by",
                schema: "api_clients",
                table: "credentials",
                column: "issued_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_credentials_key_id",
                schema: "api_clients",
                table: "credentials",
                column: "key_id",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "calls", schema: "api_clients");

            migrationBuilder.DropTable(name: "credentials", schema: "api_clients");

            migrationBuilder.DropTable(name: "quota_windows", schema: "api_clients");

            migrationBuilder.DropTable(name: "used_assertions", schema: "api_clients");

            migrationBuilder.DropTable(name: "clients", schema: "api_clients");
        }
    }
}
