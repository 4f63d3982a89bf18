using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class RecordImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "record_imports",
                schema: "imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_by = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    done = table.Column<int>(type: "integer", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    excludes_rows_with_errors = table.Column<bool>(type: "boolean", nullable: false),
                    committed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    committed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    counts_created = table.Column<int>(type: "integer", nullable: true),
                    counts_kept_here = table.Column<int>(type: "integer", nullable: true),
                    counts_refused = table.Column<int>(type: "integer", nullable: true),
                    counts_removed = table.Column<int>(type: "integer", nullable: true),
                    counts_rows = table.Column<int>(type: "integer", nullable: true),
                    counts_unchanged = table.Column<int>(type: "integer", nullable: true),
                    counts_updated = table.Column<int>(type: "integer", nullable: true),
                    counts_warnings = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_record_imports", x => x.id);
                    table.CheckConstraint(
                        "ck_record_imports_counts",
                        "counts_rows = rows AND counts_rows = counts_created + counts_updated + counts_removed + counts_unchanged\n    + counts_kept_here + counts_refused"
                    );
                    table.CheckConstraint("ck_record_imports_progress", "done BETWEEN 0 AND rows AND attempts >= 0");
                    table.CheckConstraint(
                        "ck_record_imports_state",
                        "(committed_at IS NULL) = (committed_by IS NULL)\nAND CASE state\n    WHEN 'open' THEN counts_rows IS NULL AND committed_at IS NULL\n    WHEN 'checked' THEN counts_rows IS NOT NULL AND committed_at IS NULL\n    WHEN 'entering' THEN counts_rows IS NOT NULL AND committed_at IS NOT NULL\n    ELSE true\nEND\nAND (state = 'entered') = (entered_at IS NOT NULL)"
                    );
                    table.ForeignKey(
                        name: "fk_record_imports_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_record_imports_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "api_clients",
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_record_imports_users_committed_by",
                        column: x => x.committed_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_record_imports_users_opened_by",
                        column: x => x.opened_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "source_records",
                schema: "imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_version = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    kept_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_removed = table.Column<bool>(type: "boolean", nullable: false),
                    certificate_number = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_source_records", x => x.id);
                    table.CheckConstraint(
                        "ck_source_records_kept",
                        "(kept_id IS NULL OR kept_id = product_id) AND octet_length(content) = 32"
                    );
                    table.CheckConstraint("ck_source_records_removed", "NOT is_removed OR kept_id IS NOT NULL");
                    table.ForeignKey(
                        name: "fk_source_records_clients_client_id",
                        column: x => x.client_id,
                        principalSchema: "api_clients",
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_source_records_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "received_records",
                schema: "imports",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    record = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_received_records", x => new { x.import_id, x.row });
                    table.ForeignKey(
                        name: "fk_received_records_record_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "imports",
                        principalTable: "record_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "record_findings",
                schema: "imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: false),
                    source_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    member = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    severity = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    message_en = table.Column<string>(type: "text", nullable: false),
                    message_vi = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_record_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_record_findings_received_records_import_id_row",
                        columns: x => new { x.import_id, x.row },
                        principalSchema: "imports",
                        principalTable: "received_records",
                        principalColumns: new[] { "import_id", "row" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_record_findings_import_id_row_id",
                schema: "imports",
                table: "record_findings",
                columns: new[] { "import_id", "row", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_record_imports_client_id",
                schema: "imports",
                table: "record_imports",
                column: "client_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_record_imports_committed_by",
                schema: "imports",
                table: "record_imports",
                column: "committed_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_record_imports_opened_by",
                schema: "imports",
                table: "record_imports",
                column: "opened_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_record_imports_state_attempts_id",
                schema: "imports",
                table: "record_imports",
                columns: new[] { "state", "attempts", "id" },
                filter: "state IN ('checking', 'entering')"
            );

            migrationBuilder.CreateIndex(
                name: "ix_record_imports_unit_id",
                schema: "imports",
                table: "record_imports",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_records_client_id_source_id",
                schema: "imports",
                table: "source_records",
                columns: new[] { "client_id", "source_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_records_kept_id",
                schema: "imports",
                table: "source_records",
                column: "kept_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_records_product_id",
                schema: "imports",
                table: "source_records",
                column: "product_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_source_records_source_id_id",
                schema: "imports",
                table: "source_records",
                columns: new[] { "source_id", "id" }
            );

            migrationBuilder.AddUpTalliesInOnePass();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.TallyRowByRow();
            migrationBuilder.DropTable(name: "record_findings", schema: "imports");

            migrationBuilder.DropTable(name: "source_records", schema: "imports");

            migrationBuilder.DropTable(name: "received_records", schema: "imports");

            migrationBuilder.DropTable(name: "record_imports", schema: "imports");
        }
    }
}
