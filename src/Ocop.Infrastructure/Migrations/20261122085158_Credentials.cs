using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Credentials : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "signing_keys",
                schema: "certification",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    x = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    y = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    known_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signing_keys", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "status_entries",
                schema: "certification",
                columns: table => new
                {
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    index = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_status_entries", x => x.certificate_id);
                    table.CheckConstraint("ck_status_entries_index", "index >= 0");
                    table.ForeignKey(
                        name: "fk_status_entries_certificates_certificate_id",
                        column: x => x.certificate_id,
                        principalSchema: "certification",
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "credentials",
                schema: "certification",
                columns: table => new
                {
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    format = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    key_id = table.Column<string>(type: "character varying(43)", maxLength: 43, nullable: false),
                    token = table.Column<string>(type: "text", nullable: false),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_credentials",
                        x => new
                        {
                            x.certificate_id,
                            x.format,
                            x.key_id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_credentials_certificates_certificate_id",
                        column: x => x.certificate_id,
                        principalSchema: "certification",
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_credentials_signing_keys_key_id",
                        column: x => x.key_id,
                        principalSchema: "certification",
                        principalTable: "signing_keys",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_credentials_key_id",
                schema: "certification",
                table: "credentials",
                column: "key_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_status_entries_index",
                schema: "certification",
                table: "status_entries",
                column: "index",
                unique: true
            );

            migrationBuilder.GivePlacesInStatusLists();
            migrationBuilder.KeepWhatIsSigned();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.TakePlacesInStatusListsBack();

            migrationBuilder.DropTable(name: "credentials", schema: "certification");

            migrationBuilder.DropTable(name: "status_entries", schema: "certification");

            migrationBuilder.DropTable(name: "signing_keys", schema: "certification");
        }
    }
}
