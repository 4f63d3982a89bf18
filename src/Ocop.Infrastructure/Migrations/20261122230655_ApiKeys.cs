using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class ApiKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_credentials_kind",
                schema: "api_clients",
                table: "credentials"
            );

            migrationBuilder.CreateIndex(
                name: "ix_credentials_hash",
                schema: "api_clients",
                table: "credentials",
                column: "hash",
                unique: true
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_credentials_api_key",
                schema: "api_clients",
                table: "credentials",
                sql: "kind <> 'api_key' OR ends_at IS NOT NULL"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_credentials_kind",
                schema: "api_clients",
                table: "credentials",
                sql: "CASE kind\n    WHEN 'public_key' THEN hash IS NULL AND key_id IS NOT NULL AND x IS NOT NULL AND y IS NOT NULL\n    ELSE octet_length(hash) = 32 AND hash IS NOT NULL AND hint IS NOT NULL AND key_id IS NULL\nEND"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_credentials_hash", schema: "api_clients", table: "credentials");

            migrationBuilder.DropCheckConstraint(
                name: "ck_credentials_api_key",
                schema: "api_clients",
                table: "credentials"
            );

            migrationBuilder.DropCheckConstraint(
                name: "ck_credentials_kind",
                schema: "api_clients",
                table: "credentials"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_credentials_kind",
                schema: "api_clients",
                table: "credentials",
                sql: "CASE kind\n    WHEN 'secret' THEN hash IS NOT NULL AND octet_length(hash) = 32 AND hint IS NOT NULL AND key_id IS NULL\n    ELSE hash IS NULL AND key_id IS NOT NULL AND x IS NOT NULL AND y IS NOT NULL\nEND"
            );
        }
    }
}
