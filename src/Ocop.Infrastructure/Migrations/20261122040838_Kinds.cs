using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Kinds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_due", schema: "dossiers", table: "dossiers");

            migrationBuilder.AddColumn<string>(
                name: "what_changed",
                schema: "dossiers",
                table: "submissions",
                type: "character varying(5000)",
                maxLength: 5000,
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "proves_change",
                schema: "dossiers",
                table: "submission_papers",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<Guid>(
                name: "certificate_id",
                schema: "dossiers",
                table: "dossiers",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "decision_due_on",
                schema: "dossiers",
                table: "dossiers",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "renewal_closes_on",
                schema: "dossiers",
                table: "dossiers",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "renewal_decision_days",
                schema: "dossiers",
                table: "dossiers",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "renewal_opens_on",
                schema: "dossiers",
                table: "dossiers",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "what_changed",
                schema: "dossiers",
                table: "dossiers",
                type: "character varying(5000)",
                maxLength: 5000,
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "proves_change",
                schema: "dossiers",
                table: "attachments",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.CreateIndex(
                name: "ix_evidence_versions_file_sha256",
                schema: "dossiers",
                table: "evidence_versions",
                column: "file_sha256"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_certificate_id",
                schema: "dossiers",
                table: "dossiers",
                column: "certificate_id"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_certificate",
                schema: "dossiers",
                table: "dossiers",
                sql: "(kind = 'first') = (certificate_id IS NULL)"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_due",
                schema: "dossiers",
                table: "dossiers",
                sql: "due_on IS NOT NULL AND state IN ('received', 'reported', 'returned', 'proposed', 'in_assessment', 'transferred', 'at_centre', 'in_central_assessment', 'awaiting_reassessment', 'awaiting_decision') OR due_on IS NULL AND state NOT IN ('received', 'reported', 'returned')"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_renewal",
                schema: "dossiers",
                table: "dossiers",
                sql: "(kind = 'renewal' OR renewal_opens_on IS NULL) AND renewal_opens_on <= submitted_on AND renewal_opens_on <= renewal_closes_on AND renewal_decision_days > 0 AND (submitted_on IS NULL OR renewal_opens_on IS NULL) = (decision_due_on IS NULL)"
            );

            migrationBuilder.AddForeignKey(
                name: "fk_dossiers_certificates_certificate_id",
                schema: "dossiers",
                table: "dossiers",
                column: "certificate_id",
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
                name: "fk_dossiers_certificates_certificate_id",
                schema: "dossiers",
                table: "dossiers"
            );

            migrationBuilder.DropIndex(
                name: "ix_evidence_versions_file_sha256",
                schema: "dossiers",
                table: "evidence_versions"
            );

            migrationBuilder.DropIndex(name: "ix_dossiers_certificate_id", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(
                name: "ck_dossiers_certificate",
                schema: "dossiers",
                table: "dossiers"
            );

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_due", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_renewal", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "what_changed", schema: "dossiers", table: "submissions");

            migrationBuilder.DropColumn(name: "proves_change", schema: "dossiers", table: "submission_papers");

            migrationBuilder.DropColumn(name: "certificate_id", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "decision_due_on", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "renewal_closes_on", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "renewal_decision_days", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "renewal_opens_on", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "what_changed", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "proves_change", schema: "dossiers", table: "attachments");

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_due",
                schema: "dossiers",
                table: "dossiers",
                sql: "due_on IS NOT NULL AND state IN ('received', 'reported', 'returned', 'proposed', 'in_assessment', 'transferred', 'at_centre', 'in_central_assessment', 'awaiting_reassessment') OR due_on IS NULL AND state NOT IN ('received', 'reported', 'returned')"
            );
        }
    }
}
