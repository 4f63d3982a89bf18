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
                name: "ix_entries_set_by",
                schema: "settings",
                table: "entries",
                column: "set_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_histories_unit_id_key",
                schema: "settings",
                table: "histories",
                columns: new[] { "unit_id", "key" },
                unique: true
            );

            migrationBuilder.KeepWhatWasSet();
            migrationBuilder.KeepRewardRulesApart();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.LetGo();

            migrationBuilder.DropTable(name: "entries", schema: "settings");

            migrationBuilder.DropTable(name: "histories", schema: "settings");

            migrationBuilder.DropColumn(name: "stops_the_clock", schema: "dossiers", table: "returns");
        }
    }
}
