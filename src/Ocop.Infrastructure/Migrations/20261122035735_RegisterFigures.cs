using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class RegisterFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "producer_id",
                schema: "register",
                table: "entries",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "decision_key",
                schema: "register",
                table: "entries",
                type: "text",
                nullable: true,
                computedColumnSql: "lower(regexp_replace(normalize(decision_number, NFC), '\\s', '', 'g') COLLATE \"vi-x-icu\")",
                stored: true
            );

            migrationBuilder.AddColumn<string>(
                name: "producer_key",
                schema: "register",
                table: "entries",
                type: "text",
                nullable: true,
                computedColumnSql: "coalesce(producer_id::text, public.ocop_fold(producer_name) || province_today_id::text)",
                stored: true
            );

            migrationBuilder.CreateTable(
                name: "tallies",
                schema: "register",
                columns: table => new
                {
                    span = table.Column<int>(type: "integer", nullable: false),
                    province_today_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sector = table.Column<string>(type: "text", nullable: false),
                    star = table.Column<int>(type: "integer", nullable: false),
                    valid = table.Column<int>(type: "integer", nullable: false),
                    expiring = table.Column<int>(type: "integer", nullable: false),
                    extended = table.Column<int>(type: "integer", nullable: false),
                    expired = table.Column<int>(type: "integer", nullable: false),
                    suspended = table.Column<int>(type: "integer", nullable: false),
                    revoked = table.Column<int>(type: "integer", nullable: false),
                    superseded = table.Column<int>(type: "integer", nullable: false),
                    withdrawn = table.Column<int>(type: "integer", nullable: false),
                    undated = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_tallies",
                        x => new
                        {
                            x.span,
                            x.province_today_id,
                            x.province_id,
                            x.sector,
                            x.star,
                        }
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "unit_placements",
                schema: "units",
                columns: table => new
                {
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_day = table.Column<DateOnly>(type: "date", nullable: false),
                    until_day = table.Column<DateOnly>(type: "date", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_placements", x => new { x.unit_id, x.from_day });
                    table.CheckConstraint("ck_unit_placements_period", "from_day < until_day");
                    table.ForeignKey(
                        name: "fk_unit_placements_administrative_units_commune_id",
                        column: x => x.commune_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_unit_placements_administrative_units_province_id",
                        column: x => x.province_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_unit_placements_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_decision_key",
                schema: "register",
                table: "entries",
                column: "decision_key"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_producer_id",
                schema: "register",
                table: "entries",
                column: "producer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_source_url",
                schema: "register",
                table: "entries",
                column: "source_url"
            );

            migrationBuilder.CreateIndex(
                name: "ix_unit_placements_commune_id",
                schema: "units",
                table: "unit_placements",
                column: "commune_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_unit_placements_province_id",
                schema: "units",
                table: "unit_placements",
                column: "province_id"
            );

            migrationBuilder.Sql(RegisterTallying.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(RegisterTallying.Down);

            migrationBuilder.DropTable(name: "tallies", schema: "register");

            migrationBuilder.DropTable(name: "unit_placements", schema: "units");

            migrationBuilder.DropIndex(name: "ix_entries_decision_key", schema: "register", table: "entries");

            migrationBuilder.DropIndex(name: "ix_entries_producer_id", schema: "register", table: "entries");

            migrationBuilder.DropIndex(name: "ix_entries_source_url", schema: "register", table: "entries");

            migrationBuilder.DropColumn(name: "decision_key", schema: "register", table: "entries");

            migrationBuilder.DropColumn(name: "producer_key", schema: "register", table: "entries");

            migrationBuilder.DropColumn(name: "producer_id", schema: "register", table: "entries");
        }
    }
}
