using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Replacements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_certificates_decision_id_product_id",
                schema: "certification",
                table: "certificates"
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "correction_dated_on",
                schema: "certification",
                table: "certificates",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "correction_number",
                schema: "certification",
                table: "certificates",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "replaces_id",
                schema: "certification",
                table: "certificates",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_decision_id_product_id",
                schema: "certification",
                table: "certificates",
                columns: new[] { "decision_id", "product_id" },
                unique: true,
                filter: "replaces_id IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_replaces_id",
                schema: "certification",
                table: "certificates",
                column: "replaces_id",
                unique: true
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_certificates_replacement",
                schema: "certification",
                table: "certificates",
                sql: "(replaces_id IS NULL) = (correction_number IS NULL) AND (replaces_id IS NULL OR decision_id IS NOT NULL)"
            );

            migrationBuilder.AddForeignKey(
                name: "fk_certificates_certificates_replaces_id",
                schema: "certification",
                table: "certificates",
                column: "replaces_id",
                principalSchema: "certification",
                principalTable: "certificates",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_certificates_certificates_replaces_id",
                schema: "certification",
                table: "certificates"
            );

            migrationBuilder.DropIndex(
                name: "ix_certificates_decision_id_product_id",
                schema: "certification",
                table: "certificates"
            );

            migrationBuilder.DropIndex(
                name: "ix_certificates_replaces_id",
                schema: "certification",
                table: "certificates"
            );

            migrationBuilder.DropCheckConstraint(
                name: "ck_certificates_replacement",
                schema: "certification",
                table: "certificates"
            );

            migrationBuilder.DropColumn(name: "correction_dated_on", schema: "certification", table: "certificates");

            migrationBuilder.DropColumn(name: "correction_number", schema: "certification", table: "certificates");

            migrationBuilder.DropColumn(name: "replaces_id", schema: "certification", table: "certificates");

            migrationBuilder.CreateIndex(
                name: "ix_certificates_decision_id_product_id",
                schema: "certification",
                table: "certificates",
                columns: new[] { "decision_id", "product_id" },
                unique: true
            );
        }
    }
}
