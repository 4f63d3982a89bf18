using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Snapshots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "snapshots",
                schema: "register",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    cursor = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    manifest = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_snapshots", x => x.day);
                }
            );

            migrationBuilder.CreateTable(
                name: "snapshot_files",
                schema: "register",
                columns: table => new
                {
                    format = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(
                        type: "character(64)",
                        fixedLength: true,
                        maxLength: 64,
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_snapshot_files", x => new { x.day, x.format });
                    table.CheckConstraint("ck_snapshot_files_size", "rows >= 0 AND bytes >= 0");
                    table.ForeignKey(
                        name: "fk_snapshot_files_snapshots_day",
                        column: x => x.day,
                        principalSchema: "register",
                        principalTable: "snapshots",
                        principalColumn: "day",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "snapshot_files", schema: "register");

            migrationBuilder.DropTable(name: "snapshots", schema: "register");
        }
    }
}
