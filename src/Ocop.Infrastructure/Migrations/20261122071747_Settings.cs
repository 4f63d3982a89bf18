using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Settings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "settings");

            migrationBuilder.AddColumn<bool>(
                name: "stops_the_clock",
                schema: "dossiers",
                table: "returns",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<Guid>(
                name: "fund_id",
                schema: "rewards",
                table: "entitlements",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "ground",
                schema: "rewards",
                table: "entitlements",
                type: "jsonb",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "criteria_set_successions",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    from_name = table.Column<string>(type: "text", nullable: false),
                    to = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria_set_successions", x => x.id);
                    table.CheckConstraint(
                        "ck_criteria_set_successions_dropped",
                        "(\"to\" IS NULL) = (kind = 'dropped') AND (\"on\" IS NULL OR \"to\" IS NOT NULL)"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "funds",
                schema: "rewards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    budget_level = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    legal_basis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    allotted = table.Column<long>(type: "bigint", nullable: false),
                    reserved = table.Column<long>(type: "bigint", nullable: false),
                    paid = table.Column<long>(type: "bigint", nullable: false),
                    entered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_funds", x => x.id);
                    table.CheckConstraint("ck_funds_amounts", "allotted >= 0 AND reserved >= 0 AND paid >= 0");
                    table.CheckConstraint("ck_funds_year", "year BETWEEN 2018 AND 2100");
                    table.ForeignKey(
                        name: "fk_funds_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_funds_users_entered_by",
                        column: x => x.entered_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "histories",
                schema: "settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_histories", x => x.id);
                    table.CheckConstraint("ck_histories_level", "level IN ('central', 'province')");
                    table.ForeignKey(
                        name: "fk_histories_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "entries",
                schema: "settings",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    history_id = table.Column<Guid>(type: "uuid", nullable: false),
                    value = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    basis = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    set_by = table.Column<Guid>(type: "uuid", nullable: false),
                    set_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entries", x => new { x.history_id, x.number });
                    table.CheckConstraint("ck_entries_number", "number > 0");
                    table.ForeignKey(
                        name: "fk_entries_histories_history_id",
                        column: x => x.history_id,
                        principalSchema: "settings",
                        principalTable: "histories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_entries_users_set_by",
                        column: x => x.set_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entitlements_fund_id",
                schema: "rewards",
                table: "entitlements",
                column: "fund_id"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_entitlements_fund",
                schema: "rewards",
                table: "entitlements",
                sql: "fund_id IS NULL OR status NOT IN ('indicative', 'reserved')"
            );

            migrationBuilder.CreateIndex(
                name: "ix_criteria_set_successions_from_id",
                schema: "catalogue",
                table: "criteria_set_successions",
                columns: new[] { "from", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_criteria_set_successions_to",
                schema: "catalogue",
                table: "criteria_set_successions",
                column: "to"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_set_by",
                schema: "settings",
                table: "entries",
                column: "set_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_funds_entered_by",
                schema: "rewards",
                table: "funds",
                column: "entered_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_funds_unit_id_year_source",
                schema: "rewards",
                table: "funds",
                columns: new[] { "unit_id", "year", "source" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_funds_year_id",
                schema: "rewards",
                table: "funds",
                columns: new[] { "year", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_histories_unit_id_key",
                schema: "settings",
                table: "histories",
                columns: new[] { "unit_id", "key" },
                unique: true
            );

            migrationBuilder.AddForeignKey(
                name: "fk_entitlements_funds_fund_id",
                schema: "rewards",
                table: "entitlements",
                column: "fund_id",
                principalSchema: "rewards",
                principalTable: "funds",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );

            migrationBuilder.KeepWhatWasSet();
            migrationBuilder.KeepRewardRulesApart();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.LetGo();

            migrationBuilder.DropForeignKey(
                name: "fk_entitlements_funds_fund_id",
                schema: "rewards",
                table: "entitlements"
            );

            migrationBuilder.DropTable(name: "criteria_set_successions", schema: "catalogue");

            migrationBuilder.DropTable(name: "entries", schema: "settings");

            migrationBuilder.DropTable(name: "funds", schema: "rewards");

            migrationBuilder.DropTable(name: "histories", schema: "settings");

            migrationBuilder.DropIndex(name: "ix_entitlements_fund_id", schema: "rewards", table: "entitlements");

            migrationBuilder.DropCheckConstraint(
                name: "ck_entitlements_fund",
                schema: "rewards",
                table: "entitlements"
            );

            migrationBuilder.DropColumn(name: "stops_the_clock", schema: "dossiers", table: "returns");

            migrationBuilder.DropColumn(name: "fund_id", schema: "rewards", table: "entitlements");

            migrationBuilder.DropColumn(name: "ground", schema: "rewards", table: "entitlements");
        }
    }
}
