using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Answers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "answer_at",
                schema: "certification",
                table: "revocations",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "answer_text",
                schema: "certification",
                table: "revocations",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "invitation_answer_by",
                schema: "certification",
                table: "revocations",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "invitation_paper",
                schema: "certification",
                table: "revocations",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "invitation_sent_on",
                schema: "certification",
                table: "revocations",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_revocations_invitation",
                schema: "certification",
                table: "revocations",
                sql: "ground_on <= invitation_sent_on AND invitation_sent_on < invitation_answer_by"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_revocations_invitation",
                schema: "certification",
                table: "revocations"
            );

            migrationBuilder.DropColumn(name: "answer_at", schema: "certification", table: "revocations");

            migrationBuilder.DropColumn(name: "answer_text", schema: "certification", table: "revocations");

            migrationBuilder.DropColumn(name: "invitation_answer_by", schema: "certification", table: "revocations");

            migrationBuilder.DropColumn(name: "invitation_paper", schema: "certification", table: "revocations");

            migrationBuilder.DropColumn(name: "invitation_sent_on", schema: "certification", table: "revocations");
        }
    }
}
