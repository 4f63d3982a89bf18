using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Ocop.Infrastructure.Assessment;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class CouncilsPinned : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "settings_chair_must_attend",
                schema: "assessment",
                table: "sessions",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<int>(
                name: "settings_largest_spread",
                schema: "assessment",
                table: "sessions",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "settings_minima_by",
                schema: "assessment",
                table: "sessions",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<int>(
                name: "settings_most_passes",
                schema: "assessment",
                table: "sessions",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "settings_papers_ahead_working_days",
                schema: "assessment",
                table: "sessions",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<bool>(
                name: "settings_producer_may_present",
                schema: "assessment",
                table: "sessions",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<decimal>(
                name: "settings_quorum",
                schema: "assessment",
                table: "sessions",
                type: "numeric(5,4)",
                precision: 5,
                scale: 4,
                nullable: false,
                defaultValue: 0m
            );

            migrationBuilder.AddColumn<bool>(
                name: "settings_secretary_scores",
                schema: "assessment",
                table: "sessions",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<bool>(
                name: "settings_ties_must_be_declared",
                schema: "assessment",
                table: "sessions",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "settings_transfer_when",
                schema: "assessment",
                table: "sessions",
                type: "text",
                nullable: false,
                defaultValue: ""
            );

            migrationBuilder.AddColumn<int>(
                name: "sheets_in",
                schema: "assessment",
                table: "sessions",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "settings_most_passes",
                schema: "assessment",
                table: "councils",
                type: "integer",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "settings_ties_must_be_declared",
                schema: "assessment",
                table: "councils",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.CreateTable(
                name: "agreements",
                schema: "assessment",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pass = table.Column<int>(type: "integer", nullable: false),
                    criterion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    option = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_agreements",
                        x => new
                        {
                            x.session_id,
                            x.dossier_id,
                            x.pass,
                            x.criterion,
                        }
                    );
                    table.CheckConstraint("ck_agreements_option", "pass > 0 AND option >= 0 AND points >= 0");
                    table.ForeignKey(
                        name: "fk_agreements_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_agreements_users_recorded_by",
                        column: x => x.recorded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "discussions",
                schema: "assessment",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pass = table.Column<int>(type: "integer", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    spread = table.Column<int>(type: "integer", nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_discussions",
                        x => new
                        {
                            x.session_id,
                            x.dossier_id,
                            x.pass,
                        }
                    );
                    table.CheckConstraint("ck_discussions_pass", "pass > 1 AND spread BETWEEN 0 AND 100");
                    table.ForeignKey(
                        name: "fk_discussions_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_discussions_users_recorded_by",
                        column: x => x.recorded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "result_agreed_options",
                schema: "assessment",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    result_id = table.Column<Guid>(type: "uuid", nullable: false),
                    option = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_result_agreed_options", x => new { x.result_id, x.criterion });
                    table.ForeignKey(
                        name: "fk_result_agreed_options_results_result_id",
                        column: x => x.result_id,
                        principalSchema: "assessment",
                        principalTable: "results",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "seats",
                schema: "assessment",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    in_place_of = table.Column<Guid>(type: "uuid", nullable: true),
                    decision = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seats", x => new { x.session_id, x.user_id });
                    table.CheckConstraint("ck_seats_substitute", "(in_place_of IS NULL) = (decision IS NULL)");
                    table.ForeignKey(
                        name: "fk_seats_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_seats_users_in_place_of",
                        column: x => x.in_place_of,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_seats_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "tie_declarations",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tie = table.Column<string>(type: "text", nullable: false),
                    explanation = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    declared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tie_declarations", x => x.id);
                    table.CheckConstraint("ck_tie_declarations_explained", "tie = 'none' OR explanation IS NOT NULL");
                    table.ForeignKey(
                        name: "fk_tie_declarations_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_tie_declarations_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_tie_declarations_users_member_id",
                        column: x => x.member_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_sessions_sheets_in",
                schema: "assessment",
                table: "sessions",
                sql: "sheets_in IS NULL OR closed_at IS NOT NULL"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_councils_passes",
                schema: "assessment",
                table: "councils",
                sql: "settings_most_passes BETWEEN 1 AND 10"
            );

            migrationBuilder.CreateIndex(
                name: "ix_agreements_recorded_by",
                schema: "assessment",
                table: "agreements",
                column: "recorded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_discussions_recorded_by",
                schema: "assessment",
                table: "discussions",
                column: "recorded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_seats_in_place_of",
                schema: "assessment",
                table: "seats",
                column: "in_place_of"
            );

            migrationBuilder.CreateIndex(
                name: "ix_seats_one_chair",
                schema: "assessment",
                table: "seats",
                column: "session_id",
                unique: true,
                filter: "role = 'chair'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_seats_user_id",
                schema: "assessment",
                table: "seats",
                column: "user_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_tie_declarations_dossier_id",
                schema: "assessment",
                table: "tie_declarations",
                column: "dossier_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_tie_declarations_member_id",
                schema: "assessment",
                table: "tie_declarations",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_tie_declarations_session_id_dossier_id_member_id",
                schema: "assessment",
                table: "tie_declarations",
                columns: new[] { "session_id", "dossier_id", "member_id" },
                unique: true
            );

            migrationBuilder.GuardSessions();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.UnguardSessions();

            migrationBuilder.DropTable(name: "agreements", schema: "assessment");

            migrationBuilder.DropTable(name: "discussions", schema: "assessment");

            migrationBuilder.DropTable(name: "result_agreed_options", schema: "assessment");

            migrationBuilder.DropTable(name: "seats", schema: "assessment");

            migrationBuilder.DropTable(name: "tie_declarations", schema: "assessment");

            migrationBuilder.DropCheckConstraint(
                name: "ck_sessions_sheets_in",
                schema: "assessment",
                table: "sessions"
            );

            migrationBuilder.DropCheckConstraint(name: "ck_councils_passes", schema: "assessment", table: "councils");

            migrationBuilder.DropColumn(name: "settings_chair_must_attend", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(name: "settings_largest_spread", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(name: "settings_minima_by", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(name: "settings_most_passes", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(
                name: "settings_papers_ahead_working_days",
                schema: "assessment",
                table: "sessions"
            );

            migrationBuilder.DropColumn(name: "settings_producer_may_present", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(name: "settings_quorum", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(name: "settings_secretary_scores", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(
                name: "settings_ties_must_be_declared",
                schema: "assessment",
                table: "sessions"
            );

            migrationBuilder.DropColumn(name: "settings_transfer_when", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(name: "sheets_in", schema: "assessment", table: "sessions");

            migrationBuilder.DropColumn(name: "settings_most_passes", schema: "assessment", table: "councils");

            migrationBuilder.DropColumn(
                name: "settings_ties_must_be_declared",
                schema: "assessment",
                table: "councils"
            );
        }
    }
}
