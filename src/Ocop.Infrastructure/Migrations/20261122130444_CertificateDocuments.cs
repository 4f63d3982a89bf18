using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class CertificateDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "certificate_templates",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    regulation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    fingerprint = table.Column<string>(type: "text", nullable: false),
                    definition = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificate_templates", x => x.id);
                    table.CheckConstraint("ck_certificate_templates_edition", "edition >= 1");
                    table.CheckConstraint("ck_certificate_templates_fingerprint", "fingerprint ~ '^[0-9a-f]{64}$'");
                    table.ForeignKey(
                        name: "fk_certificate_templates_regulations_regulation_id",
                        column: x => x.regulation_id,
                        principalSchema: "catalogue",
                        principalTable: "regulations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "scopes",
                schema: "certification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scopes", x => x.id);
                    table.ForeignKey(
                        name: "fk_scopes_certificates_certificate_id",
                        column: x => x.certificate_id,
                        principalSchema: "certification",
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_scopes_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "scope_statements",
                schema: "certification",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    because = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scope_statements", x => new { x.scope_id, x.number });
                    table.CheckConstraint("ck_scope_statements_because", "number = 1 OR because IS NOT NULL");
                    table.ForeignKey(
                        name: "fk_scope_statements_scopes_scope_id",
                        column: x => x.scope_id,
                        principalSchema: "certification",
                        principalTable: "scopes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_scope_statements_users_recorded_by",
                        column: x => x.recorded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "scope_items",
                schema: "certification",
                columns: table => new
                {
                    position = table.Column<int>(type: "integer", nullable: false),
                    scope_id = table.Column<Guid>(type: "uuid", nullable: false),
                    statement_number = table.Column<int>(type: "integer", nullable: false),
                    variant = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    pack_size = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    gtin = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: true),
                    is_covered = table.Column<bool>(type: "boolean", nullable: false),
                    gtin_core = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_scope_items",
                        x => new
                        {
                            x.scope_id,
                            x.statement_number,
                            x.position,
                        }
                    );
                    table.CheckConstraint("ck_scope_items_gtin", "gtin ~ '^[0-9]{14}$'");
                    table.CheckConstraint(
                        "ck_scope_items_gtin_core",
                        "(gtin IS NULL) = (gtin_core IS NULL) AND substr(gtin, 2, 12) = gtin_core"
                    );
                    table.ForeignKey(
                        name: "fk_scope_items_scope_statements_scope_id_statement_number",
                        columns: x => new { x.scope_id, x.statement_number },
                        principalSchema: "certification",
                        principalTable: "scope_statements",
                        principalColumns: new[] { "scope_id", "number" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificate_templates_regulation_id_edition",
                schema: "catalogue",
                table: "certificate_templates",
                columns: new[] { "regulation_id", "edition" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificate_templates_regulation_id_from",
                schema: "catalogue",
                table: "certificate_templates",
                columns: new[] { "regulation_id", "from" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_scope_items_gtin_core",
                schema: "certification",
                table: "scope_items",
                column: "gtin_core"
            );

            migrationBuilder.CreateIndex(
                name: "ix_scope_items_scope_id_statement_number_gtin",
                schema: "certification",
                table: "scope_items",
                columns: new[] { "scope_id", "statement_number", "gtin" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_scope_statements_recorded_by",
                schema: "certification",
                table: "scope_statements",
                column: "recorded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_scopes_certificate_id",
                schema: "certification",
                table: "scopes",
                column: "certificate_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_scopes_product_id",
                schema: "certification",
                table: "scopes",
                column: "product_id"
            );

            migrationBuilder.KeepTemplatesAndScopes();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "certificate_templates", schema: "catalogue");

            migrationBuilder.DropTable(name: "scope_items", schema: "certification");

            migrationBuilder.DropTable(name: "scope_statements", schema: "certification");

            migrationBuilder.DropTable(name: "scopes", schema: "certification");
        }
    }
}
