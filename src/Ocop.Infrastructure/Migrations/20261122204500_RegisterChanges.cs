using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class RegisterChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "changes",
                schema: "register",
                columns: table => new
                {
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
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
                    changed_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                    reason = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_changes", x => x.product_id);
                    table.CheckConstraint(
                        "ck_changes_reason",
                        "reason IN ('removed', 'entered_in_error', 'duplicate')"
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_changes_changed_at",
                schema: "register",
                table: "changes",
                column: "changed_at",
                filter: "reason IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_changes_transaction_id_number",
                schema: "register",
                table: "changes",
                columns: new[] { "transaction_id", "number" },
                unique: true
            );

            migrationBuilder.TellChangesOfTheRegister();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.StopTellingChanges();
            migrationBuilder.DropTable(name: "changes", schema: "register");
        }
    }
}
