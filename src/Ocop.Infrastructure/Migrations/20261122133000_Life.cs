using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Life : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "renewals");

            migrationBuilder.EnsureSchema(name: "inspections");

            migrationBuilder.EnsureSchema(name: "jobs");

            migrationBuilder.CreateTable(
                name: "follow_ups",
                schema: "renewals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reached_on = table.Column<DateOnly>(type: "date", nullable: true),
                    intention = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_follow_ups", x => x.id);
                    table.CheckConstraint(
                        "ck_follow_ups_reason",
                        "(reason IS NOT NULL) = (intention IS NOT DISTINCT FROM 'does_not_renew')"
                    );
                    table.ForeignKey(
                        name: "fk_follow_ups_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_follow_ups_certificates_certificate_id",
                        column: x => x.certificate_id,
                        principalSchema: "certification",
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_follow_ups_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "letters",
                schema: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    notice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    queued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    last_failure = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_letters", x => x.id);
                    table.CheckConstraint("ck_letters_due", "(state = 'queued') = (due_at IS NOT NULL)");
                    table.CheckConstraint("ck_letters_sent", "(state = 'sent') = (sent_at IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_letters_notices_notice_id",
                        column: x => x.notice_id,
                        principalSchema: "notices",
                        principalTable: "notices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_letters_users_recipient_id",
                        column: x => x.recipient_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "misuse_reports",
                schema: "inspections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    product_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    description = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    seen_at = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: true),
                    product_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reporter_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    reporter_contact = table.Column<string>(
                        type: "character varying(254)",
                        maxLength: 254,
                        nullable: true
                    ),
                    photo_file_name = table.Column<string>(
                        type: "character varying(150)",
                        maxLength: 150,
                        nullable: true
                    ),
                    photo_content_type = table.Column<string>(type: "text", nullable: true),
                    photo_size = table.Column<long>(type: "bigint", nullable: true),
                    photo_sha256 = table.Column<string>(type: "text", nullable: true),
                    photo_storage_key = table.Column<string>(type: "text", nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    assigned_to = table.Column<Guid>(type: "uuid", nullable: true),
                    closing_outcome = table.Column<string>(type: "text", nullable: true),
                    closing_findings = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    closing_revocation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    closing_closed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    closing_closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_misuse_reports", x => x.id);
                    table.CheckConstraint(
                        "ck_misuse_reports_assigned",
                        "state = 'received' OR assigned_to IS NOT NULL"
                    );
                    table.CheckConstraint(
                        "ck_misuse_reports_closing",
                        "(state = 'closed') = (closing_outcome IS NOT NULL)"
                    );
                    table.CheckConstraint(
                        "ck_misuse_reports_product",
                        "(certificate_id IS NULL) = (product_id IS NULL)"
                    );
                    table.CheckConstraint(
                        "ck_misuse_reports_revocation",
                        "(closing_revocation_id IS NOT NULL) = (closing_outcome IS NOT DISTINCT FROM 'revocation_opened')"
                    );
                    table.ForeignKey(
                        name: "fk_misuse_reports_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_misuse_reports_certificates_certificate_id",
                        column: x => x.certificate_id,
                        principalSchema: "certification",
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_misuse_reports_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_misuse_reports_revocations_closing_revocation_id",
                        column: x => x.closing_revocation_id,
                        principalSchema: "certification",
                        principalTable: "revocations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_misuse_reports_users_assigned_to",
                        column: x => x.assigned_to,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_misuse_reports_users_closing_closed_by",
                        column: x => x.closing_closed_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "runs",
                schema: "jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    job = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true),
                    done = table.Column<int>(type: "integer", nullable: false),
                    failed = table.Column<int>(type: "integer", nullable: false),
                    failure = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    requested_by = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_runs", x => x.id);
                    table.CheckConstraint("ck_runs_counts", "done >= 0 AND failed >= 0");
                    table.CheckConstraint(
                        "ck_runs_end",
                        "(ended_at IS NULL) = (outcome IS NULL) AND started_at <= ended_at"
                    );
                    table.ForeignKey(
                        name: "fk_runs_users_requested_by",
                        column: x => x.requested_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "answers",
                schema: "renewals",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    follow_up_id = table.Column<Guid>(type: "uuid", nullable: false),
                    intention = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answers", x => new { x.follow_up_id, x.number });
                    table.CheckConstraint("ck_answers_reason", "(reason IS NOT NULL) = (intention = 'does_not_renew')");
                    table.ForeignKey(
                        name: "fk_answers_follow_ups_follow_up_id",
                        column: x => x.follow_up_id,
                        principalSchema: "renewals",
                        principalTable: "follow_ups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_answers_users_recorded_by",
                        column: x => x.recorded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "contacts",
                schema: "renewals",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    follow_up_id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contacts", x => new { x.follow_up_id, x.number });
                    table.ForeignKey(
                        name: "fk_contacts_follow_ups_follow_up_id",
                        column: x => x.follow_up_id,
                        principalSchema: "renewals",
                        principalTable: "follow_ups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_contacts_users_recorded_by",
                        column: x => x.recorded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "reminders",
                schema: "renewals",
                columns: table => new
                {
                    days = table.Column<int>(type: "integer", nullable: false),
                    follow_up_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    reached = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reminders", x => new { x.follow_up_id, x.days });
                    table.CheckConstraint("ck_reminders_days", "days > 0 AND reached >= 0");
                    table.ForeignKey(
                        name: "fk_reminders_follow_ups_follow_up_id",
                        column: x => x.follow_up_id,
                        principalSchema: "renewals",
                        principalTable: "follow_ups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspections",
                schema: "inspections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    level = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    misuse_report_id = table.Column<Guid>(type: "uuid", nullable: true),
                    year = table.Column<int>(type: "integer", nullable: false),
                    risk_points = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    minutes = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    correction_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    conclusion_outcome = table.Column<string>(type: "text", nullable: true),
                    conclusion_remarks = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    conclusion_revocation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    conclusion_concluded_by = table.Column<Guid>(type: "uuid", nullable: true),
                    conclusion_concluded_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspections", x => x.id);
                    table.CheckConstraint(
                        "ck_inspections_conclusion",
                        "(state IN ('concluded', 'cancelled')) = (conclusion_outcome IS NOT NULL)"
                    );
                    table.CheckConstraint(
                        "ck_inspections_correction",
                        "(state <> 'awaiting_correction' OR correction_due_on IS NOT NULL) AND held_on < correction_due_on"
                    );
                    table.CheckConstraint(
                        "ck_inspections_minutes",
                        "(state IN ('planned', 'cancelled')) = (minutes IS NULL)"
                    );
                    table.CheckConstraint(
                        "ck_inspections_revocation",
                        "(conclusion_revocation_id IS NOT NULL) = (conclusion_outcome IS NOT DISTINCT FROM 'revocation_opened')"
                    );
                    table.ForeignKey(
                        name: "fk_inspections_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspections_certificates_certificate_id",
                        column: x => x.certificate_id,
                        principalSchema: "certification",
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspections_misuse_reports_misuse_report_id",
                        column: x => x.misuse_report_id,
                        principalSchema: "inspections",
                        principalTable: "misuse_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspections_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspections_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspections_revocations_conclusion_revocation_id",
                        column: x => x.conclusion_revocation_id,
                        principalSchema: "certification",
                        principalTable: "revocations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_inspections_users_conclusion_concluded_by",
                        column: x => x.conclusion_concluded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "findings",
                schema: "inspections",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    inspection_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aspect = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    correction = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    rechecked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_remedied = table.Column<bool>(type: "boolean", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_findings", x => new { x.inspection_id, x.number });
                    table.CheckConstraint(
                        "ck_findings_recheck",
                        "(rechecked_on IS NULL) = (is_remedied IS NULL) AND (rechecked_on IS NULL OR correction IS NOT NULL)"
                    );
                    table.ForeignKey(
                        name: "fk_findings_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalSchema: "inspections",
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "inspection_photos",
                schema: "inspections",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    inspection_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_file_name = table.Column<string>(
                        type: "character varying(150)",
                        maxLength: 150,
                        nullable: false
                    ),
                    file_content_type = table.Column<string>(type: "text", nullable: false),
                    file_size = table.Column<long>(type: "bigint", nullable: false),
                    file_sha256 = table.Column<string>(type: "text", nullable: false),
                    file_storage_key = table.Column<string>(type: "text", nullable: false),
                    uploaded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inspection_photos", x => new { x.inspection_id, x.number });
                    table.ForeignKey(
                        name: "fk_inspection_photos_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalSchema: "inspections",
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_inspection_photos_users_uploaded_by",
                        column: x => x.uploaded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_answers_recorded_by",
                schema: "renewals",
                table: "answers",
                column: "recorded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_contacts_recorded_by",
                schema: "renewals",
                table: "contacts",
                column: "recorded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_certificate_id",
                schema: "renewals",
                table: "follow_ups",
                column: "certificate_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_producer_id",
                schema: "renewals",
                table: "follow_ups",
                column: "producer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_follow_ups_unit_id",
                schema: "renewals",
                table: "follow_ups",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspection_photos_file_storage_key",
                schema: "inspections",
                table: "inspection_photos",
                column: "file_storage_key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspection_photos_uploaded_by",
                schema: "inspections",
                table: "inspection_photos",
                column: "uploaded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_certificate_id",
                schema: "inspections",
                table: "inspections",
                column: "certificate_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_conclusion_concluded_by",
                schema: "inspections",
                table: "inspections",
                column: "conclusion_concluded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_conclusion_revocation_id",
                schema: "inspections",
                table: "inspections",
                column: "conclusion_revocation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_misuse_report_id",
                schema: "inspections",
                table: "inspections",
                column: "misuse_report_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_open",
                schema: "inspections",
                table: "inspections",
                column: "certificate_id",
                unique: true,
                filter: "state NOT IN ('concluded', 'cancelled')"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_producer_id_held_on",
                schema: "inspections",
                table: "inspections",
                columns: new[] { "producer_id", "held_on" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_product_id",
                schema: "inspections",
                table: "inspections",
                column: "product_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_inspections_unit_id_held_on_id",
                schema: "inspections",
                table: "inspections",
                columns: new[] { "unit_id", "held_on", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_letters_due_at_id",
                schema: "notices",
                table: "letters",
                columns: new[] { "due_at", "id" },
                filter: "due_at IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_letters_notice_id",
                schema: "notices",
                table: "letters",
                column: "notice_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_letters_queued_at_id",
                schema: "notices",
                table: "letters",
                columns: new[] { "queued_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_letters_recipient_id",
                schema: "notices",
                table: "letters",
                column: "recipient_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_misuse_reports_assigned_to",
                schema: "inspections",
                table: "misuse_reports",
                column: "assigned_to"
            );

            migrationBuilder.CreateIndex(
                name: "ix_misuse_reports_certificate_id",
                schema: "inspections",
                table: "misuse_reports",
                column: "certificate_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_misuse_reports_closing_closed_by",
                schema: "inspections",
                table: "misuse_reports",
                column: "closing_closed_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_misuse_reports_closing_revocation_id",
                schema: "inspections",
                table: "misuse_reports",
                column: "closing_revocation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_misuse_reports_photo_storage_key",
                schema: "inspections",
                table: "misuse_reports",
                column: "photo_storage_key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_misuse_reports_product_id",
                schema: "inspections",
                table: "misuse_reports",
                column: "product_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_misuse_reports_unit_id_received_at_id",
                schema: "inspections",
                table: "misuse_reports",
                columns: new[] { "unit_id", "received_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_runs_job_started_at_id",
                schema: "jobs",
                table: "runs",
                columns: new[] { "job", "started_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_runs_requested_by",
                schema: "jobs",
                table: "runs",
                column: "requested_by"
            );

            migrationBuilder.MakeSchedule();
            migrationBuilder.OrderCertificatesByExpiry();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.ForgetOrderByExpiry();
            migrationBuilder.RemoveSchedule();

            migrationBuilder.DropTable(name: "answers", schema: "renewals");

            migrationBuilder.DropTable(name: "contacts", schema: "renewals");

            migrationBuilder.DropTable(name: "findings", schema: "inspections");

            migrationBuilder.DropTable(name: "inspection_photos", schema: "inspections");

            migrationBuilder.DropTable(name: "letters", schema: "notices");

            migrationBuilder.DropTable(name: "reminders", schema: "renewals");

            migrationBuilder.DropTable(name: "runs", schema: "jobs");

            migrationBuilder.DropTable(name: "inspections", schema: "inspections");

            migrationBuilder.DropTable(name: "follow_ups", schema: "renewals");

            migrationBuilder.DropTable(name: "misuse_reports", schema: "inspections");
        }
    }
}
