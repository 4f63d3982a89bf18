using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class WrittenOpinions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(name: "ck_transfers_signed", schema: "assessment", table: "transfers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_result", schema: "dossiers", table: "dossiers");

            migrationBuilder.AlterColumn<Guid>(
                name: "result_id",
                schema: "assessment",
                table: "transfers",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid"
            );

            migrationBuilder.AlterColumn<DateOnly>(
                name: "approval_signed_on",
                schema: "assessment",
                table: "transfers",
                type: "date",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "date"
            );

            migrationBuilder.AlterColumn<string>(
                name: "approval_number",
                schema: "assessment",
                table: "transfers",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(100)",
                oldMaxLength: 100
            );

            migrationBuilder.AddColumn<string>(
                name: "agency_report_number",
                schema: "assessment",
                table: "transfers",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "agency_report_signed_on",
                schema: "assessment",
                table: "transfers",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "renewed_star",
                schema: "assessment",
                table: "table_items",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "kind",
                schema: "assessment",
                table: "sessions",
                type: "text",
                nullable: false,
                defaultValue: "meeting"
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "opinions_due_on",
                schema: "assessment",
                table: "sessions",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "settings_site_survey_first",
                schema: "assessment",
                table: "sessions",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "kind",
                schema: "assessment",
                table: "results",
                type: "text",
                nullable: false,
                defaultValue: "meeting"
            );

            migrationBuilder.AlterColumn<string>(
                name: "facts_product_name",
                schema: "notices",
                table: "notices",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text"
            );

            migrationBuilder.AlterColumn<Guid>(
                name: "facts_dossier_id",
                schema: "notices",
                table: "notices",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid"
            );

            migrationBuilder.AddColumn<string>(
                name: "facts_certificate_number",
                schema: "notices",
                table: "notices",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "facts_held_on",
                schema: "notices",
                table: "notices",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "facts_session_id",
                schema: "notices",
                table: "notices",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "evidence_id",
                schema: "assessment",
                table: "findings",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "differed_in",
                schema: "dossiers",
                table: "dossiers",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "renewal_decided_at",
                schema: "dossiers",
                table: "dossiers",
                type: "text",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "renewal_star",
                schema: "dossiers",
                table: "dossiers",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "settings_site_survey_first",
                schema: "assessment",
                table: "councils",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.CreateTable(
                name: "written_opinions",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stance = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_written_opinions", x => x.id);
                    table.CheckConstraint("ck_written_opinions_explained", "stance = 'keep' OR reason IS NOT NULL");
                    table.ForeignKey(
                        name: "fk_written_opinions_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_written_opinions_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_written_opinions_users_member_id",
                        column: x => x.member_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_transfers_one_renewal",
                schema: "assessment",
                table: "transfers",
                column: "dossier_id",
                unique: true,
                filter: "result_id IS NULL"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_transfers_kind",
                schema: "assessment",
                table: "transfers",
                sql: "(result_id IS NULL) = (approval_number IS NULL) AND (result_id IS NULL) = (agency_report_number IS NOT NULL)"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_transfers_signed",
                schema: "assessment",
                table: "transfers",
                sql: "approval_signed_on <= letter_signed_on AND agency_report_signed_on <= letter_signed_on"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_sessions_opinions_due",
                schema: "assessment",
                table: "sessions",
                sql: "(kind = 'written') = (opinions_due_on IS NOT NULL) AND held_on <= opinions_due_on"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_results_written",
                schema: "assessment",
                table: "results",
                sql: "kind = 'meeting' OR mean IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notices_facts_session_id",
                schema: "notices",
                table: "notices",
                column: "facts_session_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_findings_evidence_id",
                schema: "assessment",
                table: "findings",
                column: "evidence_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_differed_in",
                schema: "dossiers",
                table: "dossiers",
                column: "differed_in"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_differed",
                schema: "dossiers",
                table: "dossiers",
                sql: "differed_in IS NULL OR renewal_star IS NOT NULL"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_result",
                schema: "dossiers",
                table: "dossiers",
                sql: "CASE WHEN state IN ('awaiting_decision', 'pending_central', 'returned_by_centre', 'recognised', 'not_recognised') THEN result_id IS NOT NULL WHEN state IN ('transferred', 'at_centre', 'in_central_assessment') THEN result_id IS NOT NULL OR renewal_decided_at = 'central' ELSE result_id IS NULL END"
            );

            migrationBuilder.CreateIndex(
                name: "ix_written_opinions_dossier_id",
                schema: "assessment",
                table: "written_opinions",
                column: "dossier_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_written_opinions_given_at_id",
                schema: "assessment",
                table: "written_opinions",
                columns: new[] { "given_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_written_opinions_member_id",
                schema: "assessment",
                table: "written_opinions",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_written_opinions_session_id_dossier_id_member_id",
                schema: "assessment",
                table: "written_opinions",
                columns: new[] { "session_id", "dossier_id", "member_id" },
                unique: true
            );

            migrationBuilder.AddForeignKey(
                name: "fk_dossiers_sessions_differed_in",
                schema: "dossiers",
                table: "dossiers",
                column: "differed_in",
                principalSchema: "assessment",
                principalTable: "sessions",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );

            migrationBuilder.AddForeignKey(
                name: "fk_findings_evidence_evidence_id",
                schema: "assessment",
                table: "findings",
                column: "evidence_id",
                principalSchema: "dossiers",
                principalTable: "evidence",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );

            migrationBuilder.AddForeignKey(
                name: "fk_notices_sessions_facts_session_id",
                schema: "notices",
                table: "notices",
                column: "facts_session_id",
                principalSchema: "assessment",
                principalTable: "sessions",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );

            migrationBuilder.SayWhatRenewalsKeep();
            migrationBuilder.GuardOpinions();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.UnguardOpinions();

            migrationBuilder.DropForeignKey(
                name: "fk_dossiers_sessions_differed_in",
                schema: "dossiers",
                table: "dossiers"
            );

            migrationBuilder.DropForeignKey(
                name: "fk_findings_evidence_evidence_id",
                schema: "assessment",
                table: "findings"
            );

            migrationBuilder.DropForeignKey(
                name: "fk_notices_sessions_facts_session_id",
                schema: "notices",
                table: "notices"
            );

            migrationBuilder.DropTable(name: "written_opinions", schema: "assessment");

            migrationBuilder.DropIndex(name: "ix_transfers_one_renewal", schema: "assessment", table: "transfers");

            migrationBuilder.DropCheckConstraint(name: "ck_transfers_kind", schema: "assessment", table: "transfers");

            migrationBuilder.DropCheckConstraint(name: "ck_transfers_signed", schema: "assessment", table: "transfers");

            migrationBuilder.DropCheckConstraint(
                name: "ck_sessions_opinions_due",
                schema: "assessment",
                table: "sessions"
            );

            migrationBuilder.DropCheckConstraint(name: "ck_results_written", schema: "assessment", table: "results");

            migrationBuilder.DropIndex(name: "ix_notices_facts_session_id", schema: "notices", table: "notices");

            migrationBuilder.DropIndex(name: "ix_findings_evidence_id", schema: "assessment", table: "findings");

            migrationBuilder.DropIndex(name: "ix_dossiers_differed_in", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_differed", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_result", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "agency_report_number", schema: "assessment", table: "transfers");

            migrationBuilder.DropColumn(name: "agency_report_signed_on", schema: "assessment", table: "transfers");

            migrationBuilder.DropColumn(name: "renewed_star", schema: "assessment", table: "table_items");

            migrationBuilder.DropColumn(name: "kind", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(name: "opinions_due_on", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(name: "settings_site_survey_first", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(name: "kind", schema: "assessment", table: "results");

            migrationBuilder.DropColumn(name: "facts_certificate_number", schema: "notices", table: "notices");

            migrationBuilder.DropColumn(name: "facts_held_on", schema: "notices", table: "notices");

            migrationBuilder.DropColumn(name: "facts_session_id", schema: "notices", table: "notices");

            migrationBuilder.DropColumn(name: "evidence_id", schema: "assessment", table: "findings");

            migrationBuilder.DropColumn(name: "differed_in", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "renewal_decided_at", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "renewal_star", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "settings_site_survey_first", schema: "assessment", table: "councils");

            migrationBuilder.AlterColumn<Guid>(
                name: "result_id",
                schema: "assessment",
                table: "transfers",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true
            );

            migrationBuilder.AlterColumn<DateOnly>(
                name: "approval_signed_on",
                schema: "assessment",
                table: "transfers",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true
            );

            migrationBuilder.AlterColumn<string>(
                name: "approval_number",
                schema: "assessment",
                table: "transfers",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(100)",
                oldMaxLength: 100,
                oldNullable: true
            );

            migrationBuilder.AlterColumn<string>(
                name: "facts_product_name",
                schema: "notices",
                table: "notices",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true
            );

            migrationBuilder.AlterColumn<Guid>(
                name: "facts_dossier_id",
                schema: "notices",
                table: "notices",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_transfers_signed",
                schema: "assessment",
                table: "transfers",
                sql: "approval_signed_on <= letter_signed_on"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_result",
                schema: "dossiers",
                table: "dossiers",
                sql: "(state IN ('awaiting_decision', 'pending_central', 'transferred', 'at_centre', 'in_central_assessment', 'returned_by_centre', 'recognised', 'not_recognised')) = (result_id IS NOT NULL)"
            );
        }
    }
}
