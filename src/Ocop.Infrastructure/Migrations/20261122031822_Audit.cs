using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Audit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "audit");

            migrationBuilder.CreateTable(
                name: "entries",
                schema: "audit",
                columns: table => new
                {
                    number = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityAlwaysColumn
                        ),
                    transaction_id = table.Column<ulong>(
                        type: "xid8",
                        nullable: false,
                        defaultValueSql: "pg_current_xact_id()"
                    ),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    roles = table.Column<string>(type: "text", nullable: false),
                    use_case = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    change = table.Column<string>(type: "text", nullable: false),
                    aggregate_type = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    aggregate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    before = table.Column<byte[]>(type: "bytea", nullable: true),
                    after = table.Column<byte[]>(type: "bytea", nullable: true),
                    trace_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entries", x => x.number);
                }
            );

            migrationBuilder.CreateTable(
                name: "roots",
                schema: "audit",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    entries = table.Column<long>(type: "bigint", nullable: false),
                    last_position = table.Column<long>(type: "bigint", nullable: false),
                    chain_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    previous_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roots", x => x.date);
                    table.CheckConstraint("ck_roots_hash", "entries >= 0 AND octet_length(hash) = 32");
                }
            );

            migrationBuilder.CreateTable(
                name: "seals",
                schema: "audit",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    entry_number = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seals", x => x.position);
                    table.CheckConstraint("ck_seals_hash", "position > 0 AND octet_length(hash) = 32");
                    table.ForeignKey(
                        name: "fk_seals_entries_entry_number",
                        column: x => x.entry_number,
                        principalSchema: "audit",
                        principalTable: "entries",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_actor_id_at_number",
                schema: "audit",
                table: "entries",
                columns: new[] { "actor_id", "at", "number" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_aggregate_id_at_number",
                schema: "audit",
                table: "entries",
                columns: new[] { "aggregate_id", "at", "number" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_aggregate_type_at_number",
                schema: "audit",
                table: "entries",
                columns: new[] { "aggregate_type", "at", "number" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_at_number",
                schema: "audit",
                table: "entries",
                columns: new[] { "at", "number" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_transaction_id_number",
                schema: "audit",
                table: "entries",
                columns: new[] { "transaction_id", "number" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_seals_entry_number",
                schema: "audit",
                table: "seals",
                column: "entry_number",
                unique: true
            );

            migrationBuilder.Sql(ImmutableRows.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(ImmutableRows.Down);

            migrationBuilder.DropTable(name: "roots", schema: "audit");

            migrationBuilder.DropTable(name: "seals", schema: "audit");

            migrationBuilder.DropTable(name: "entries", schema: "audit");
        }
    }
}
