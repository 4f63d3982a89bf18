using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class SecondFactor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "awaits_code",
                schema: "identity",
                table: "sessions",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "device",
                schema: "identity",
                table: "sessions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "handle",
                schema: "identity",
                table: "sessions",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000")
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "seen_at",
                schema: "identity",
                table: "sessions",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(
                    new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified),
                    new TimeSpan(0, 0, 0, 0, 0)
                )
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "codes_locked_until",
                schema: "identity",
                table: "accounts",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "failed_codes",
                schema: "identity",
                table: "accounts",
                type: "integer",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.CreateTable(
                name: "second_factors",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sealed_secret = table.Column<byte[]>(type: "bytea", nullable: false),
                    begun_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_step = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_second_factors", x => x.id);
                    table.CheckConstraint("ck_second_factors_confirmed", "confirmed_at >= begun_at");
                    table.ForeignKey(
                        name: "fk_second_factors_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "recovery_codes",
                schema: "identity",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    second_factor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recovery_codes", x => new { x.second_factor_id, x.number });
                    table.CheckConstraint("ck_recovery_codes_hash", "octet_length(hash) = 32");
                    table.ForeignKey(
                        name: "fk_recovery_codes_second_factors_second_factor_id",
                        column: x => x.second_factor_id,
                        principalSchema: "identity",
                        principalTable: "second_factors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_second_factors_user_id",
                schema: "identity",
                table: "second_factors",
                column: "user_id",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "recovery_codes", schema: "identity");

            migrationBuilder.DropTable(name: "second_factors", schema: "identity");

            migrationBuilder.DropColumn(name: "awaits_code", schema: "identity", table: "sessions");

            migrationBuilder.DropColumn(name: "device", schema: "identity", table: "sessions");

            migrationBuilder.DropColumn(name: "handle", schema: "identity", table: "sessions");

            migrationBuilder.DropColumn(name: "seen_at", schema: "identity", table: "sessions");

            migrationBuilder.DropColumn(name: "codes_locked_until", schema: "identity", table: "accounts");

            migrationBuilder.DropColumn(name: "failed_codes", schema: "identity", table: "accounts");
        }
    }
}
