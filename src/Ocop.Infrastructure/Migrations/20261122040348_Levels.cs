using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Levels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_due", schema: "dossiers", table: "dossiers");

            migrationBuilder.AddColumn<Guid>(
                name: "result_id",
                schema: "dossiers",
                table: "dossiers",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.KeepWhichResultCounts();

            migrationBuilder.CreateTable(
                name: "appeals",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    result_id = table.Column<Guid>(type: "uuid", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    grounds = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    open_until = table.Column<DateOnly>(type: "date", nullable: false),
                    lodged_by = table.Column<Guid>(type: "uuid", nullable: false),
                    lodged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_upheld = table.Column<bool>(type: "boolean", nullable: true),
                    answer_reason = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appeals", x => x.id);
                    table.CheckConstraint(
                        "ck_appeals_answered",
                        "(answered_at IS NULL) = (is_upheld IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL) AND (answered_at IS NULL) = (answer_reason IS NULL)"
                    );
                    table.ForeignKey(
                        name: "fk_appeals_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appeals_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appeals_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appeals_results_result_id",
                        column: x => x.result_id,
                        principalSchema: "assessment",
                        principalTable: "results",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appeals_users_answered_by",
                        column: x => x.answered_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_appeals_users_lodged_by",
                        column: x => x.lodged_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "criterion_remarks",
                schema: "assessment",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criterion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_criterion_remarks",
                        x => new
                        {
                            x.session_id,
                            x.dossier_id,
                            x.criterion,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_criterion_remarks_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_criterion_remarks_users_recorded_by",
                        column: x => x.recorded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "reassessments",
                schema: "dossiers",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ground = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    former_result_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reassessments", x => new { x.dossier_id, x.number });
                    table.CheckConstraint("ck_reassessments_number", "number > 0");
                    table.ForeignKey(
                        name: "fk_reassessments_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_reassessments_users_by",
                        column: x => x.by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "transfers",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    result_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    manifest = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(
                        type: "character(64)",
                        fixedLength: true,
                        maxLength: 64,
                        nullable: false
                    ),
                    sealed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    sealed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    received_by = table.Column<Guid>(type: "uuid", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    order_reason = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    ordered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    ordered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    approval_number = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    approval_signed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    letter_number = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    letter_signed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_transfers", x => x.id);
                    table.CheckConstraint(
                        "ck_transfers_ordered",
                        "(ordered_at IS NULL) = (ordered_by IS NULL) AND (ordered_at IS NULL) = (order_reason IS NULL) AND (ordered_at IS NULL OR ordered_at >= received_at)"
                    );
                    table.CheckConstraint(
                        "ck_transfers_received",
                        "(received_at IS NULL) = (received_by IS NULL) AND received_at >= sealed_at"
                    );
                    table.CheckConstraint(
                        "ck_transfers_sha256",
                        "sha256 = encode(sha256(convert_to(manifest, 'UTF8')), 'hex')"
                    );
                    table.CheckConstraint("ck_transfers_signed", "approval_signed_on <= letter_signed_on");
                    table.ForeignKey(
                        name: "fk_transfers_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_transfers_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_transfers_results_result_id",
                        column: x => x.result_id,
                        principalSchema: "assessment",
                        principalTable: "results",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_transfers_users_ordered_by",
                        column: x => x.ordered_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_transfers_users_received_by",
                        column: x => x.received_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_transfers_users_sealed_by",
                        column: x => x.sealed_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "appeal_papers",
                schema: "assessment",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    appeal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appeal_papers", x => new { x.appeal_id, x.evidence_id });
                    table.ForeignKey(
                        name: "fk_appeal_papers_appeals_appeal_id",
                        column: x => x.appeal_id,
                        principalSchema: "assessment",
                        principalTable: "appeals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_appeal_papers_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalSchema: "dossiers",
                        principalTable: "evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_result_id",
                schema: "dossiers",
                table: "dossiers",
                column: "result_id"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_due",
                schema: "dossiers",
                table: "dossiers",
                sql: "due_on IS NOT NULL AND state IN ('received', 'reported', 'returned', 'proposed', 'in_assessment', 'transferred', 'at_centre', 'in_central_assessment', 'awaiting_reassessment') OR due_on IS NULL AND state NOT IN ('received', 'reported', 'returned')"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_result",
                schema: "dossiers",
                table: "dossiers",
                sql: "(state IN ('awaiting_decision', 'pending_central', 'transferred', 'at_centre', 'in_central_assessment', 'returned_by_centre', 'recognised', 'not_recognised')) = (result_id IS NOT NULL)"
            );

            migrationBuilder.CreateIndex(
                name: "ix_appeal_papers_evidence_id",
                schema: "assessment",
                table: "appeal_papers",
                column: "evidence_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_appeals_answered_by",
                schema: "assessment",
                table: "appeals",
                column: "answered_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_appeals_dossier_id",
                schema: "assessment",
                table: "appeals",
                column: "dossier_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_appeals_lodged_at_id",
                schema: "assessment",
                table: "appeals",
                columns: new[] { "lodged_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_appeals_lodged_by",
                schema: "assessment",
                table: "appeals",
                column: "lodged_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_appeals_producer_id",
                schema: "assessment",
                table: "appeals",
                column: "producer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_appeals_result_id",
                schema: "assessment",
                table: "appeals",
                column: "result_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_appeals_unit_id",
                schema: "assessment",
                table: "appeals",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_criterion_remarks_recorded_by",
                schema: "assessment",
                table: "criterion_remarks",
                column: "recorded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_reassessments_by",
                schema: "dossiers",
                table: "reassessments",
                column: "by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_transfers_dossier_id",
                schema: "assessment",
                table: "transfers",
                column: "dossier_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_transfers_ordered_by",
                schema: "assessment",
                table: "transfers",
                column: "ordered_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_transfers_received_by",
                schema: "assessment",
                table: "transfers",
                column: "received_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_transfers_result_id",
                schema: "assessment",
                table: "transfers",
                column: "result_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_transfers_sealed_at_id",
                schema: "assessment",
                table: "transfers",
                columns: new[] { "sealed_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_transfers_sealed_by",
                schema: "assessment",
                table: "transfers",
                column: "sealed_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_transfers_unit_id",
                schema: "assessment",
                table: "transfers",
                column: "unit_id"
            );

            migrationBuilder.SealPackages();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.UnsealPackages();

            migrationBuilder.DropTable(name: "appeal_papers", schema: "assessment");

            migrationBuilder.DropTable(name: "criterion_remarks", schema: "assessment");

            migrationBuilder.DropTable(name: "reassessments", schema: "dossiers");

            migrationBuilder.DropTable(name: "transfers", schema: "assessment");

            migrationBuilder.DropTable(name: "appeals", schema: "assessment");

            migrationBuilder.DropIndex(name: "ix_dossiers_result_id", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_due", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_result", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "result_id", schema: "dossiers", table: "dossiers");

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_due",
                schema: "dossiers",
                table: "dossiers",
                sql: "due_on IS NOT NULL AND state IN ('received', 'reported', 'returned', 'proposed', 'in_assessment') OR due_on IS NULL AND state NOT IN ('received', 'reported', 'returned')"
            );
        }
    }
}
