using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class VerificationCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "verification_code",
                schema: "register",
                table: "entries",
                type: "character varying(12)",
                maxLength: 12,
                nullable: true
            );

            migrationBuilder.GiveCodesToCertificates();
            migrationBuilder.GiveCodesToTheRegister();

            migrationBuilder.CreateIndex(
                name: "ix_entries_verification_code",
                schema: "register",
                table: "entries",
                column: "verification_code",
                unique: true,
                filter: "turn = 0"
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_verification_code",
                schema: "certification",
                table: "certificates",
                column: "verification_code",
                unique: true
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_certificates_verification_code",
                schema: "certification",
                table: "certificates",
                sql: "verification_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_entries_verification_code", schema: "register", table: "entries");

            migrationBuilder.DropIndex(
                name: "ix_certificates_verification_code",
                schema: "certification",
                table: "certificates"
            );

            migrationBuilder.DropCheckConstraint(
                name: "ck_certificates_verification_code",
                schema: "certification",
                table: "certificates"
            );

            migrationBuilder.DropColumn(name: "verification_code", schema: "register", table: "entries");

            migrationBuilder.DropColumn(name: "verification_code", schema: "certification", table: "certificates");
        }
    }
}
