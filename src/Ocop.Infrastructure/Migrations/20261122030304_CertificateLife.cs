using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class CertificateLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_entitlements_decision_id_product_id_budget_level",
                schema: "rewards",
                table: "entitlements"
            );

            migrationBuilder.DropCheckConstraint(
                name: "ck_entitlements_paid",
                schema: "rewards",
                table: "entitlements"
            );

            migrationBuilder.AddColumn<bool>(
                name: "claims_back",
                schema: "rewards",
                table: "policies",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<Guid>(
                name: "ended_by",
                schema: "rewards",
                table: "policies",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "entered_by",
                schema: "rewards",
                table: "policies",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "end_paper_on",
                schema: "register",
                table: "entries",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "claw_back_due_from",
                schema: "rewards",
                table: "entitlements",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "clawed_back_on",
                schema: "rewards",
                table: "entitlements",
                type: "date",
                nullable: true
            );

            migrationBuilder.AddColumn<long>(
                name: "paid_amount",
                schema: "rewards",
                table: "entitlements",
                type: "bigint",
                nullable: false,
                defaultValue: 0L
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "paper_on",
                schema: "certification",
                table: "certificate_facts",
                type: "date",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "payments",
                schema: "rewards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entitlement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    payer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    document = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payments", x => x.id);
                    table.CheckConstraint("ck_payments_amount", "amount > 0");
                    table.ForeignKey(
                        name: "fk_payments_administrative_units_payer_id",
                        column: x => x.payer_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_payments_administrative_units_province_id",
                        column: x => x.province_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_payments_entitlements_entitlement_id",
                        column: x => x.entitlement_id,
                        principalSchema: "rewards",
                        principalTable: "entitlements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_payments_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_payments_users_recorded_by",
                        column: x => x.recorded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "revocations",
                schema: "certification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    level = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    discontinued_because = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                    ground_kind = table.Column<string>(type: "text", nullable: false),
                    ground_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ground_paper = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    hearing_minutes = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    hearing_on = table.Column<DateOnly>(type: "date", nullable: true),
                    order_effective_from = table.Column<DateOnly>(type: "date", nullable: true),
                    order_issuing_body = table.Column<string>(
                        type: "character varying(120)",
                        maxLength: 120,
                        nullable: true
                    ),
                    order_number = table.Column<string>(type: "character varying(46)", maxLength: 46, nullable: true),
                    order_signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    order_signatory_name = table.Column<string>(
                        type: "character varying(120)",
                        maxLength: 120,
                        nullable: true
                    ),
                    order_signatory_position = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revocations", x => x.id);
                    table.CheckConstraint(
                        "ck_revocations_dates",
                        "ground_on <= order_signed_on AND order_signed_on <= order_effective_from AND ground_on <= hearing_on"
                    );
                    table.CheckConstraint(
                        "ck_revocations_discontinued",
                        "(state = 'discontinued') = (discontinued_because IS NOT NULL)"
                    );
                    table.CheckConstraint("ck_revocations_order", "(state = 'decided') = (order_number IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_revocations_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_revocations_certificates_certificate_id",
                        column: x => x.certificate_id,
                        principalSchema: "certification",
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_revocations_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_revocations_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_policies_ended_by",
                schema: "rewards",
                table: "policies",
                column: "ended_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_policies_entered_by",
                schema: "rewards",
                table: "policies",
                column: "entered_by"
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_entitlements_decision_id_product_id_budget_level_payer_id",
                    schema: "rewards",
                    table: "entitlements",
                    columns: new[] { "decision_id", "product_id", "budget_level", "payer_id" },
                    unique: true,
                    filter: "status NOT IN ('cancelled', 'clawed_back')"
                )
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.AddCheckConstraint(
                name: "ck_entitlements_clawed_back",
                schema: "rewards",
                table: "entitlements",
                sql: "(clawed_back_on IS NOT NULL) = (status = 'clawed_back') AND (clawed_back_on IS NULL OR paid_on <= clawed_back_on)"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_entitlements_paid",
                schema: "rewards",
                table: "entitlements",
                sql: "(paid_on IS NOT NULL) = (paid_amount > 0) AND (status = 'paid') <= (paid_amount = amount)"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_entitlements_paid_amount",
                schema: "rewards",
                table: "entitlements",
                sql: "paid_amount BETWEEN 0 AND amount"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_entitlements_paid_status",
                schema: "rewards",
                table: "entitlements",
                sql: "paid_amount = 0 OR status IN ('approved', 'paid', 'clawed_back')"
            );

            migrationBuilder.CreateIndex(
                name: "ix_payments_entitlement_id_document",
                schema: "rewards",
                table: "payments",
                columns: new[] { "entitlement_id", "document" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_payments_paid_on_id",
                schema: "rewards",
                table: "payments",
                columns: new[] { "paid_on", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_payments_payer_id",
                schema: "rewards",
                table: "payments",
                column: "payer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_payments_producer_id",
                schema: "rewards",
                table: "payments",
                column: "producer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_payments_province_id_paid_on",
                schema: "rewards",
                table: "payments",
                columns: new[] { "province_id", "paid_on" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_payments_recorded_by",
                schema: "rewards",
                table: "payments",
                column: "recorded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_revocations_certificate_id",
                schema: "certification",
                table: "revocations",
                column: "certificate_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_revocations_open",
                schema: "certification",
                table: "revocations",
                column: "certificate_id",
                unique: true,
                filter: "state = 'open'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_revocations_producer_id_id",
                schema: "certification",
                table: "revocations",
                columns: new[] { "producer_id", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_revocations_product_id",
                schema: "certification",
                table: "revocations",
                column: "product_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_revocations_unit_id_id",
                schema: "certification",
                table: "revocations",
                columns: new[] { "unit_id", "id" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_policies_users_ended_by",
                schema: "rewards",
                table: "policies",
                column: "ended_by",
                principalSchema: "identity",
                principalTable: "users",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );

            migrationBuilder.AddForeignKey(
                name: "fk_policies_users_entered_by",
                schema: "rewards",
                table: "policies",
                column: "entered_by",
                principalSchema: "identity",
                principalTable: "users",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_policies_users_ended_by", schema: "rewards", table: "policies");

            migrationBuilder.DropForeignKey(name: "fk_policies_users_entered_by", schema: "rewards", table: "policies");

            migrationBuilder.DropTable(name: "payments", schema: "rewards");

            migrationBuilder.DropTable(name: "revocations", schema: "certification");

            migrationBuilder.DropIndex(name: "ix_policies_ended_by", schema: "rewards", table: "policies");

            migrationBuilder.DropIndex(name: "ix_policies_entered_by", schema: "rewards", table: "policies");

            migrationBuilder.DropIndex(
                name: "ix_entitlements_decision_id_product_id_budget_level_payer_id",
                schema: "rewards",
                table: "entitlements"
            );

            migrationBuilder.DropCheckConstraint(
                name: "ck_entitlements_clawed_back",
                schema: "rewards",
                table: "entitlements"
            );

            migrationBuilder.DropCheckConstraint(
                name: "ck_entitlements_paid",
                schema: "rewards",
                table: "entitlements"
            );

            migrationBuilder.DropCheckConstraint(
                name: "ck_entitlements_paid_amount",
                schema: "rewards",
                table: "entitlements"
            );

            migrationBuilder.DropCheckConstraint(
                name: "ck_entitlements_paid_status",
                schema: "rewards",
                table: "entitlements"
            );

            migrationBuilder.DropColumn(name: "claims_back", schema: "rewards", table: "policies");

            migrationBuilder.DropColumn(name: "ended_by", schema: "rewards", table: "policies");

            migrationBuilder.DropColumn(name: "entered_by", schema: "rewards", table: "policies");

            migrationBuilder.DropColumn(name: "end_paper_on", schema: "register", table: "entries");

            migrationBuilder.DropColumn(name: "claw_back_due_from", schema: "rewards", table: "entitlements");

            migrationBuilder.DropColumn(name: "clawed_back_on", schema: "rewards", table: "entitlements");

            migrationBuilder.DropColumn(name: "paid_amount", schema: "rewards", table: "entitlements");

            migrationBuilder.DropColumn(name: "paper_on", schema: "certification", table: "certificate_facts");

            migrationBuilder.CreateIndex(
                name: "ix_entitlements_decision_id_product_id_budget_level",
                schema: "rewards",
                table: "entitlements",
                columns: new[] { "decision_id", "product_id", "budget_level" },
                unique: true,
                filter: "status NOT IN ('cancelled', 'clawed_back')"
            );

            migrationBuilder.AddCheckConstraint(
                name: "ck_entitlements_paid",
                schema: "rewards",
                table: "entitlements",
                sql: "(paid_on IS NOT NULL) = (status IN ('paid', 'clawed_back'))"
            );
        }
    }
}
