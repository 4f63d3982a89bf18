using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class ReturnsNoticesAdvice : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_memberships_place_fits_role",
                schema: "identity",
                table: "memberships"
            );

            migrationBuilder.DropIndex(name: "ix_dossiers_state_report_due_on", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_pledged", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_proposed", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_reported", schema: "dossiers", table: "dossiers");

            migrationBuilder.EnsureSchema(name: "advice");

            migrationBuilder.EnsureSchema(name: "notices");

            migrationBuilder.AddColumn<DateOnly>(
                name: "assessment_due_on",
                schema: "dossiers",
                table: "dossiers",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_on",
                schema: "dossiers",
                table: "dossiers",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_order",
                schema: "dossiers",
                table: "dossiers",
                type: "date",
                nullable: false,
                computedColumnSql: "coalesce(due_on, DATE '9999-01-01')",
                stored: true
            );

            migrationBuilder.CreateTable(
                name: "advisory_assessments",
                schema: "advice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    submission_number = table.Column<int>(type: "integer", nullable: false),
                    conclusion = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true),
                    written_by = table.Column<Guid>(type: "uuid", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_advisory_assessments", x => x.id);
                    table.CheckConstraint("ck_advisory_assessments_submission", "submission_number > 0");
                    table.ForeignKey(
                        name: "fk_advisory_assessments_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_advisory_assessments_users_written_by",
                        column: x => x.written_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "notices",
                schema: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    facts_dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    facts_product_name = table.Column<string>(type: "text", nullable: false),
                    facts_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    facts_star = table.Column<int>(type: "integer", nullable: true),
                    facts_decision_number = table.Column<string>(type: "text", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                    table.CheckConstraint("ck_notices_read_after_sent", "read_at >= sent_at");
                    table.ForeignKey(
                        name: "fk_notices_dossiers_facts_dossier_id",
                        column: x => x.facts_dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_notices_users_recipient_id",
                        column: x => x.recipient_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "returns",
                schema: "dossiers",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    returned_from = table.Column<string>(type: "text", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    requested_by = table.Column<Guid>(type: "uuid", nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ending_outcome = table.Column<string>(type: "text", nullable: true),
                    ending_by = table.Column<Guid>(type: "uuid", nullable: true),
                    ending_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ending_stopped_working_days = table.Column<int>(type: "integer", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_returns", x => new { x.dossier_id, x.number });
                    table.CheckConstraint("ck_returns_ended_after", "ending_at >= requested_at");
                    table.CheckConstraint("ck_returns_level", "level IN ('commune', 'province')");
                    table.CheckConstraint("ck_returns_number", "number > 0");
                    table.CheckConstraint(
                        "ck_returns_returned_from",
                        "returned_from IN ('received', 'reported') AND level = 'commune' OR returned_from = 'proposed' AND level = 'province'"
                    );
                    table.ForeignKey(
                        name: "fk_returns_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_returns_users_ending_by",
                        column: x => x.ending_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_returns_users_requested_by",
                        column: x => x.requested_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "site_surveys",
                schema: "advice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    participants = table.Column<string[]>(type: "text[]", nullable: false),
                    findings = table.Column<string>(
                        type: "character varying(10000)",
                        maxLength: 10000,
                        nullable: false
                    ),
                    written_by = table.Column<Guid>(type: "uuid", nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_site_surveys", x => x.id);
                    table.ForeignKey(
                        name: "fk_site_surveys_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_site_surveys_users_written_by",
                        column: x => x.written_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "submissions",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    return_number = table.Column<int>(type: "integer", nullable: true),
                    submitted_by = table.Column<Guid>(type: "uuid", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    pledged_by = table.Column<Guid>(type: "uuid", nullable: false),
                    business_results = table.Column<string>(
                        type: "character varying(5000)",
                        maxLength: 5000,
                        nullable: true
                    ),
                    plan = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true),
                    samples = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submissions", x => x.id);
                    table.CheckConstraint("ck_submissions_answers", "(number = 1) = (return_number IS NULL)");
                    table.ForeignKey(
                        name: "fk_submissions_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_submissions_users_pledged_by",
                        column: x => x.pledged_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_submissions_users_submitted_by",
                        column: x => x.submitted_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "advised_criteria",
                schema: "advice",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    advice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    option = table.Column<int>(type: "integer", nullable: true),
                    points = table.Column<int>(type: "integer", nullable: true),
                    remark = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_advised_criteria", x => new { x.advice_id, x.criterion });
                    table.CheckConstraint(
                        "ck_advised_criteria_says_something",
                        "(option IS NULL) = (points IS NULL) AND (option IS NOT NULL OR remark IS NOT NULL)"
                    );
                    table.ForeignKey(
                        name: "fk_advised_criteria_advisory_assessments_advice_id",
                        column: x => x.advice_id,
                        principalSchema: "advice",
                        principalTable: "advisory_assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "return_items",
                schema: "dossiers",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    return_number = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    criterion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    evidence_kind = table.Column<string>(type: "text", nullable: true),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_return_items",
                        x => new
                        {
                            x.dossier_id,
                            x.return_number,
                            x.number,
                        }
                    );
                    table.CheckConstraint("ck_return_items_number", "number > 0");
                    table.CheckConstraint(
                        "ck_return_items_place",
                        "part = 'form' AND criterion IS NULL AND evidence_kind IS NULL OR part = 'criterion' AND criterion IS NOT NULL AND evidence_kind IS NULL OR part = 'evidence' AND evidence_kind IS NOT NULL"
                    );
                    table.ForeignKey(
                        name: "fk_return_items_returns_dossier_id_return_number",
                        columns: x => new { x.dossier_id, x.return_number },
                        principalSchema: "dossiers",
                        principalTable: "returns",
                        principalColumns: new[] { "dossier_id", "number" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "survey_photos",
                schema: "advice",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_survey_photos", x => new { x.survey_id, x.evidence_id });
                    table.ForeignKey(
                        name: "fk_survey_photos_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalSchema: "dossiers",
                        principalTable: "evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_survey_photos_site_surveys_survey_id",
                        column: x => x.survey_id,
                        principalSchema: "advice",
                        principalTable: "site_surveys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "submission_answers",
                schema: "dossiers",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    submission_id = table.Column<Guid>(type: "uuid", nullable: false),
                    option = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                    description = table.Column<string>(
                        type: "character varying(5000)",
                        maxLength: 5000,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submission_answers", x => new { x.submission_id, x.criterion });
                    table.ForeignKey(
                        name: "fk_submission_answers_submissions_submission_id",
                        column: x => x.submission_id,
                        principalSchema: "dossiers",
                        principalTable: "submissions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "submission_papers",
                schema: "dossiers",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    submission_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    criteria = table.Column<string[]>(type: "text[]", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submission_papers", x => new { x.submission_id, x.evidence_id });
                    table.ForeignKey(
                        name: "fk_submission_papers_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalSchema: "dossiers",
                        principalTable: "evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_submission_papers_submissions_submission_id",
                        column: x => x.submission_id,
                        principalSchema: "dossiers",
                        principalTable: "submissions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_memberships_place_fits_role",
                schema: "identity",
                table: "memberships",
                sql: "CASE\n    WHEN role = 'admin' THEN unit_id IS NULL AND producer_id IS NULL\n    WHEN role = 'producer' THEN unit_id IS NULL AND producer_id IS NOT NULL\n    ELSE unit_id IS NOT NULL AND producer_id IS NULL AND role IN (\n        'commune_officer', 'province_officer', 'advisory_member', 'council_member',\n        'central_officer', 'auditor'\n    )\nEND"
            );

            migrationBuilder.KeepWhatWasFiledBefore();

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_due_order_id",
                schema: "dossiers",
                table: "dossiers",
                columns: new[] { "due_order", "id" }
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_due",
                schema: "dossiers",
                table: "dossiers",
                sql: "due_on IS NOT NULL AND state IN ('received', 'reported', 'returned', 'proposed', 'in_assessment') OR due_on IS NULL AND state NOT IN ('received', 'reported', 'returned')"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_pledged",
                schema: "dossiers",
                table: "dossiers",
                sql: "state IN ('draft', 'returned') OR pledged_by IS NOT NULL"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_proposed",
                schema: "dossiers",
                table: "dossiers",
                sql: "state = 'returned' OR (state IN ('draft', 'submitted', 'received', 'reported')) = (proposed_on IS NULL)"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_reported",
                schema: "dossiers",
                table: "dossiers",
                sql: "state IN ('received', 'returned') OR (state IN ('draft', 'submitted')) = (report_written_at IS NULL)"
            );

            migrationBuilder.CreateIndex(
                name: "ix_advisory_assessments_dossier_id",
                schema: "advice",
                table: "advisory_assessments",
                column: "dossier_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_advisory_assessments_written_by",
                schema: "advice",
                table: "advisory_assessments",
                column: "written_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notices_facts_dossier_id",
                schema: "notices",
                table: "notices",
                column: "facts_dossier_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_notices_recipient_id_sent_at_id",
                schema: "notices",
                table: "notices",
                columns: new[] { "recipient_id", "sent_at", "id" },
                descending: new[] { false, true, true }
            );

            migrationBuilder.CreateIndex(
                name: "ix_returns_dossier_id",
                schema: "dossiers",
                table: "returns",
                column: "dossier_id",
                unique: true,
                filter: "ending_outcome IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_returns_ending_by",
                schema: "dossiers",
                table: "returns",
                column: "ending_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_returns_requested_by",
                schema: "dossiers",
                table: "returns",
                column: "requested_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_site_surveys_dossier_id",
                schema: "advice",
                table: "site_surveys",
                column: "dossier_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_site_surveys_written_by",
                schema: "advice",
                table: "site_surveys",
                column: "written_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_submission_papers_evidence_id",
                schema: "dossiers",
                table: "submission_papers",
                column: "evidence_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_submissions_dossier_id_number",
                schema: "dossiers",
                table: "submissions",
                columns: new[] { "dossier_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_submissions_pledged_by",
                schema: "dossiers",
                table: "submissions",
                column: "pledged_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_submissions_submitted_by",
                schema: "dossiers",
                table: "submissions",
                column: "submitted_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_survey_photos_evidence_id",
                schema: "advice",
                table: "survey_photos",
                column: "evidence_id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "advised_criteria", schema: "advice");

            migrationBuilder.DropTable(name: "notices", schema: "notices");

            migrationBuilder.DropTable(name: "return_items", schema: "dossiers");

            migrationBuilder.DropTable(name: "submission_answers", schema: "dossiers");

            migrationBuilder.DropTable(name: "submission_papers", schema: "dossiers");

            migrationBuilder.DropTable(name: "survey_photos", schema: "advice");

            migrationBuilder.DropTable(name: "advisory_assessments", schema: "advice");

            migrationBuilder.DropTable(name: "returns", schema: "dossiers");

            migrationBuilder.DropTable(name: "submissions", schema: "dossiers");

            migrationBuilder.DropTable(name: "site_surveys", schema: "advice");

            migrationBuilder.DropCheckConstraint(
                name: "ck_memberships_place_fits_role",
                schema: "identity",
                table: "memberships"
            );

            migrationBuilder.DropIndex(name: "ix_dossiers_due_order_id", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_due", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_pledged", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_proposed", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropCheckConstraint(name: "ck_dossiers_reported", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "due_order", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "assessment_due_on", schema: "dossiers", table: "dossiers");

            migrationBuilder.DropColumn(name: "due_on", schema: "dossiers", table: "dossiers");

            migrationBuilder.AddCheckConstraint(
                name: "ck_memberships_place_fits_role",
                schema: "identity",
                table: "memberships",
                sql: "CASE\n    WHEN role = 'admin' THEN unit_id IS NULL AND producer_id IS NULL\n    WHEN role = 'producer' THEN unit_id IS NULL AND producer_id IS NOT NULL\n    ELSE unit_id IS NOT NULL AND producer_id IS NULL AND role IN\n        ('commune_officer', 'province_officer', 'council_member', 'central_officer', 'auditor')\nEND"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_state_report_due_on",
                schema: "dossiers",
                table: "dossiers",
                columns: new[] { "state", "report_due_on" }
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_pledged",
                schema: "dossiers",
                table: "dossiers",
                sql: "state = 'draft' OR pledged_by IS NOT NULL"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_proposed",
                schema: "dossiers",
                table: "dossiers",
                sql: "(state IN ('draft', 'submitted', 'received', 'reported')) = (proposed_on IS NULL)"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_dossiers_reported",
                schema: "dossiers",
                table: "dossiers",
                sql: "(state IN ('draft', 'submitted', 'received')) = (report_written_at IS NULL)"
            );
        }
    }
}
