using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class SearchBound : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "in_sample",
                schema: "register",
                table: "entries",
                type: "boolean",
                nullable: false,
                computedColumnSql: "get_byte(uuid_send(product_id), 15) < 4",
                stored: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "report_due_order",
                schema: "dossiers",
                table: "dossiers",
                type: "date",
                nullable: false,
                computedColumnSql: "coalesce(report_due_on, DATE '9999-01-01')",
                stored: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "submitted_order",
                schema: "dossiers",
                table: "dossiers",
                type: "date",
                nullable: false,
                computedColumnSql: "coalesce(submitted_on, DATE '9999-01-01')",
                stored: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_users_registered_at_id",
                schema: "identity",
                table: "users",
                columns: new[] { "registered_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_score_sheets_pass_id",
                schema: "assessment",
                table: "score_sheets",
                columns: new[] { "pass", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_rounds_year_number_id",
                schema: "assessment",
                table: "rounds",
                columns: new[] { "year", "number", "id" }
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_entries_search_text_in_sample",
                    schema: "register",
                    table: "entries",
                    column: "search_text",
                    filter: "in_sample"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder
                .CreateIndex(
                    name: "ix_entries_spoken_text",
                    schema: "register",
                    table: "entries",
                    column: "spoken_text"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_entitlements_amount_id",
                schema: "rewards",
                table: "entitlements",
                columns: new[] { "amount", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_report_due_order_id",
                schema: "dossiers",
                table: "dossiers",
                columns: new[] { "report_due_order", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_submitted_order_id",
                schema: "dossiers",
                table: "dossiers",
                columns: new[] { "submitted_order", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_councils_decided_on_id",
                schema: "assessment",
                table: "councils",
                columns: new[] { "decided_on", "id" }
            );

            migrationBuilder.Sql(EvidenceByTitle.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(EvidenceByTitle.Down);

            migrationBuilder.DropIndex(name: "ix_users_registered_at_id", schema: "identity", table: "users");

            migrationBuilder.DropIndex(name: "ix_score_sheets_pass_id", schema: "assessment", table: "score_sheets");

            migrationBuilder.DropIndex(name: "ix_rounds_year_number_id", schema: "assessment", table: "rounds");

            migrationBuilder.DropIndex(name: "ix_entries_search_text_in_sample", schema: "register", table: "entries");

            migrationBuilder.DropIndex(name: "ix_entries_spoken_text", schema: "register", table: "entries");

            migrationBuilder.DropIndex(name: "ix_entitlements_amount_id", schema: "rewards", table: "entitlements");

            migrationBuilder.DropIndex(name: "ix_dossiers_report_due_order_id", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropIndex(name: "ix_dossiers_submitted_order_id", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropIndex(name: "ix_councils_decided_on_id", schema: "assessment", table: "councils");

            migrationBuilder.DropColumn(name: "in_sample", schema: "register", table: "entries");

            migrationBuilder.DropColumn(name: "report_due_order", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "submitted_order", schema: "dossiers", table: "dossiers");
        }
    }
}
