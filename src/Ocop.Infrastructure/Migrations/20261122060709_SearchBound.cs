using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class SearchBound : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "in_sample",
                schema: "register",
                table: "entries",
                type: "boolean",
                nullable: false,
                computedColumnSql: "get_byte(uuid_send(product_id), 15) < 4",
                stored: true
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_entries_search_text_in_sample",
                    schema: "register",
                    table: "entries",
                    column: "search_text",
                    filter: "in_sample"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder
                .CreateIndex(
                    name: "ix_entries_spoken_text",
                    schema: "register",
                    table: "entries",
                    column: "spoken_text"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_entries_search_text_in_sample", schema: "register", table: "entries");

            migrationBuilder.DropIndex(name: "ix_entries_spoken_text", schema: "register", table: "entries");

            migrationBuilder.DropColumn(name: "in_sample", schema: "register", table: "entries");
        }
    }
}
