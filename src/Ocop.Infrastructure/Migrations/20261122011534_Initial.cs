using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Ocop.Infrastructure.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(name: "identity");

            migrationBuilder.EnsureSchema(name: "units");

            migrationBuilder.EnsureSchema(name: "dossiers");

            migrationBuilder.EnsureSchema(name: "assessment");

            migrationBuilder.EnsureSchema(name: "certification");

            migrationBuilder.EnsureSchema(name: "catalogue");

            migrationBuilder.EnsureSchema(name: "holidays");

            migrationBuilder.EnsureSchema(name: "rewards");

            migrationBuilder.EnsureSchema(name: "register");

            migrationBuilder.EnsureSchema(name: "producers");

            migrationBuilder.EnsureSchema(name: "imports");

            migrationBuilder.EnsureSchema(name: "requests");

            migrationBuilder.EnsureSchema(name: "public");

            migrationBuilder.CreateTable(
                name: "administrative_units",
                schema: "units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "vi-x-icu"),
                    kind = table.Column<string>(type: "text", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    search_text = table.Column<string>(
                        type: "text",
                        nullable: true,
                        computedColumnSql: "public.ocop_fold(name || ' ' || code)",
                        stored: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_administrative_units", x => x.id);
                    table.CheckConstraint(
                        "ck_administrative_units_kind",
                        "kind IN ('country') AND level = 'central'\nOR kind IN ('province', 'central_city') AND level = 'province'\nOR kind IN ('rural_district', 'urban_district', 'district_town', 'district_city') AND level = 'district'\nOR kind IN ('commune', 'ward', 'township', 'special_zone') AND level = 'commune'"
                    );
                    table.CheckConstraint(
                        "ck_administrative_units_parent",
                        "(parent_id IS NULL) = (level = 'central')"
                    );
                    table.CheckConstraint("ck_administrative_units_period", "valid_from <= valid_to");
                    table.ForeignKey(
                        name: "fk_administrative_units_administrative_units_parent_id",
                        column: x => x.parent_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                schema: "identity",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "kept_answers",
                schema: "requests",
                columns: table => new
                {
                    caller = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    request = table.Column<byte[]>(type: "bytea", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    content_type = table.Column<string>(type: "text", nullable: true),
                    location = table.Column<string>(type: "text", nullable: true),
                    entity_tag = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    body = table.Column<byte[]>(type: "bytea", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_answers", x => new { x.caller, x.key });
                }
            );

            migrationBuilder.CreateTable(
                name: "loaded_data",
                schema: "public",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    fingerprint = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_loaded_data", x => x.name);
                }
            );

            migrationBuilder.CreateTable(
                name: "product_serials",
                schema: "producers",
                columns: table => new
                {
                    prefix = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_serials", x => x.prefix);
                    table.CheckConstraint("ck_product_serials_last", "last > 0");
                }
            );

            migrationBuilder.CreateTable(
                name: "regulations",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: true),
                    effective_to = table.Column<DateOnly>(type: "date", nullable: true),
                    filings_from = table.Column<DateOnly>(type: "date", nullable: true),
                    has_criteria = table.Column<bool>(type: "boolean", nullable: false),
                    fingerprint = table.Column<string>(type: "text", nullable: false),
                    definition = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regulations", x => x.id);
                    table.CheckConstraint("ck_regulations_code", "code ~ '^[A-Z0-9]{1,20}$'");
                    table.CheckConstraint("ck_regulations_definition", "definition ->> 'code' = code");
                    table.CheckConstraint("ck_regulations_fingerprint", "fingerprint ~ '^[0-9a-f]{64}$'");
                    table.CheckConstraint("ck_regulations_period", "effective_from <= effective_to");
                }
            );

            migrationBuilder.CreateTable(
                name: "users",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    full_name = table.Column<string>(
                        type: "character varying(120)",
                        maxLength: 120,
                        nullable: false,
                        collation: "vi-x-icu"
                    ),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    deactivated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    search_text = table.Column<string>(
                        type: "text",
                        nullable: true,
                        computedColumnSql: "public.ocop_fold(full_name || ' ' || email)",
                        stored: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                    table.CheckConstraint("ck_users_email_has_one_spelling", "email = lower(trim(email))");
                }
            );

            migrationBuilder.CreateTable(
                name: "years",
                schema: "holidays",
                columns: table => new
                {
                    year = table.Column<int>(type: "integer", nullable: false),
                    sources = table.Column<string[]>(type: "text[]", nullable: false),
                    to_confirm = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_years", x => x.year);
                }
            );

            migrationBuilder.CreateTable(
                name: "councils",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_number = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: false
                    ),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    chair_delegated_by = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    settings_chair_must_attend = table.Column<bool>(type: "boolean", nullable: false),
                    settings_largest_spread = table.Column<int>(type: "integer", nullable: true),
                    settings_minima_by = table.Column<string>(type: "text", nullable: false),
                    settings_papers_ahead_working_days = table.Column<int>(type: "integer", nullable: false),
                    settings_producer_may_present = table.Column<bool>(type: "boolean", nullable: false),
                    settings_quorum = table.Column<decimal>(
                        type: "numeric(5,4)",
                        precision: 5,
                        scale: 4,
                        nullable: false
                    ),
                    settings_secretary_scores = table.Column<bool>(type: "boolean", nullable: false),
                    settings_transfer_when = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_councils", x => x.id);
                    table.CheckConstraint("ck_councils_quorum", "settings_quorum > 0 AND settings_quorum <= 1");
                    table.CheckConstraint("ck_councils_spread", "settings_largest_spread BETWEEN 0 AND 100");
                    table.ForeignKey(
                        name: "fk_councils_administrative_units_unit_id",
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
                schema: "register",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "vi-x-icu"),
                    product_code = table.Column<string>(type: "text", nullable: true),
                    producer_name = table.Column<string>(type: "text", nullable: true),
                    producer_kind = table.Column<string>(type: "text", nullable: true),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_name = table.Column<string>(type: "text", nullable: false),
                    commune_id = table.Column<Guid>(type: "uuid", nullable: true),
                    commune_name = table.Column<string>(type: "text", nullable: true),
                    province_today_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sector = table.Column<string>(type: "text", nullable: true),
                    group = table.Column<string>(type: "text", nullable: true),
                    subgroup = table.Column<string>(type: "text", nullable: true),
                    star = table.Column<int>(type: "integer", nullable: false),
                    certificate_number = table.Column<string>(type: "text", nullable: true),
                    decision_number = table.Column<string>(type: "text", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decided_precision = table.Column<string>(type: "text", nullable: false),
                    issuing_body = table.Column<string>(type: "text", nullable: true),
                    issuing_level = table.Column<string>(type: "text", nullable: true),
                    source_url = table.Column<string>(type: "text", nullable: true),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    issue_precision = table.Column<string>(type: "text", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    extended_until = table.Column<DateOnly>(type: "date", nullable: true),
                    revoked_from = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawn_from = table.Column<DateOnly>(type: "date", nullable: true),
                    superseded_from = table.Column<DateOnly>(type: "date", nullable: true),
                    suspension_turns = table.Column<DateOnly[]>(type: "date[]", nullable: false),
                    stands_from = table.Column<DateOnly>(type: "date", nullable: false),
                    replaced_from = table.Column<DateOnly>(type: "date", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    certified_until = table.Column<DateOnly>(type: "date", nullable: false),
                    end_paper = table.Column<string>(type: "text", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    spoken_text = table.Column<string>(type: "text", nullable: false),
                    search_text = table.Column<string>(
                        type: "text",
                        nullable: true,
                        computedColumnSql: "public.ocop_fold(spoken_text)",
                        stored: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entries", x => x.id);
                    table.CheckConstraint(
                        "ck_entries_certificate",
                        "certificate_number IS NULL OR (issue_precision = 'day' AND decision_number IS NOT NULL AND decided_on IS NOT NULL AND issuing_body IS NOT NULL)"
                    );
                    table.CheckConstraint(
                        "ck_entries_decided_on",
                        "(decided_on IS NULL) = (decided_precision = 'unknown')"
                    );
                    table.CheckConstraint(
                        "ck_entries_end",
                        "num_nonnulls(revoked_from, withdrawn_from, superseded_from) = 0 OR certificate_number IS NULL OR (end_paper IS NOT NULL AND end_reason IS NOT NULL)"
                    );
                    table.CheckConstraint("ck_entries_period", "effective_from <= last_day");
                    table.CheckConstraint(
                        "ck_entries_standing",
                        "stands_from <= replaced_from AND effective_from <= stands_from"
                    );
                    table.CheckConstraint("ck_entries_star", "star BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "fk_entries_administrative_units_commune_id",
                        column: x => x.commune_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_entries_administrative_units_province_id",
                        column: x => x.province_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_entries_administrative_units_province_today_id",
                        column: x => x.province_today_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "former_names",
                schema: "units",
                columns: table => new
                {
                    level = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    within_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_former_names",
                        x => new
                        {
                            x.level,
                            x.name,
                            x.within_id,
                            x.unit_id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_former_names_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_former_names_administrative_units_within_id",
                        column: x => x.within_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "policies",
                schema: "rewards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    place = table.Column<string>(type: "text", nullable: true),
                    budget_level = table.Column<string>(type: "text", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: true),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    effective_to = table.Column<DateOnly>(type: "date", nullable: true),
                    star = table.Column<int>(type: "integer", nullable: true),
                    recognition_level = table.Column<string>(type: "text", nullable: true),
                    @event = table.Column<string>(name: "event", type: "text", nullable: false),
                    mode = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    cap_kind = table.Column<string>(type: "text", nullable: false),
                    cap_maximum = table.Column<long>(type: "bigint", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policies", x => x.id);
                    table.CheckConstraint(
                        "ck_policies_amount",
                        "(amount IS NULL OR amount >= 0) AND (amount IS NOT NULL OR mode = 'difference')"
                    );
                    table.CheckConstraint(
                        "ck_policies_cap",
                        "(cap_maximum IS NULL OR cap_maximum >= 0) AND (cap_kind = 'per_producer') = (cap_maximum IS NOT NULL)"
                    );
                    table.CheckConstraint("ck_policies_period", "effective_from <= effective_to");
                    table.CheckConstraint("ck_policies_star", "star BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "fk_policies_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "producers",
                schema: "producers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false,
                        collation: "vi-x-icu"
                    ),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    founded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    local_capital_percent = table.Column<decimal>(
                        type: "numeric(5,2)",
                        precision: 5,
                        scale: 2,
                        nullable: true
                    ),
                    cooperative_class = table.Column<string>(type: "text", nullable: true),
                    search_text = table.Column<string>(
                        type: "text",
                        nullable: true,
                        computedColumnSql: "public.ocop_fold(name || ' ' || coalesce(registration_number, ''))",
                        stored: true
                    ),
                    contacts_address = table.Column<string>(type: "text", nullable: true),
                    contacts_email = table.Column<string>(type: "text", nullable: true),
                    contacts_phone = table.Column<string>(type: "text", nullable: true),
                    contacts_website = table.Column<string>(type: "text", nullable: true),
                    registration_authority = table.Column<string>(type: "text", nullable: true),
                    registration_issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    registration_number = table.Column<string>(type: "text", nullable: true),
                    representative_address = table.Column<string>(type: "text", nullable: true),
                    representative_email = table.Column<string>(type: "text", nullable: true),
                    representative_ethnicity = table.Column<string>(type: "text", nullable: true),
                    representative_gender = table.Column<string>(type: "text", nullable: true),
                    representative_has_disability = table.Column<bool>(type: "boolean", nullable: true),
                    representative_name = table.Column<string>(type: "text", nullable: true),
                    representative_phone = table.Column<string>(type: "text", nullable: true),
                    representative_position = table.Column<string>(type: "text", nullable: true),
                    workforce_from_the_commune = table.Column<int>(type: "integer", nullable: true),
                    workforce_workers = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_producers", x => x.id);
                    table.CheckConstraint("ck_producers_local_capital", "local_capital_percent BETWEEN 0 AND 100");
                    table.CheckConstraint("ck_producers_name", "name <> ''");
                    table.CheckConstraint(
                        "ck_producers_workforce",
                        "workforce_from_the_commune BETWEEN 0 AND workforce_workers"
                    );
                    table.ForeignKey(
                        name: "fk_producers_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "successions",
                schema: "units",
                columns: table => new
                {
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_successions",
                        x => new
                        {
                            x.from_id,
                            x.to_id,
                            x.on,
                        }
                    );
                    table.CheckConstraint("ck_successions_two_units", "from_id <> to_id");
                    table.ForeignKey(
                        name: "fk_successions_administrative_units_from_id",
                        column: x => x.from_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_successions_administrative_units_to_id",
                        column: x => x.to_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "unit_containments",
                schema: "units",
                columns: table => new
                {
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    within_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unit_containments", x => new { x.unit_id, x.within_id });
                    table.ForeignKey(
                        name: "fk_unit_containments_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_unit_containments_administrative_units_within_id",
                        column: x => x.within_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "criteria_sets",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    regulation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regulation_code = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    sector_code = table.Column<string>(type: "text", nullable: false),
                    group_code = table.Column<string>(type: "text", nullable: false),
                    samples_required = table.Column<int>(type: "integer", nullable: false),
                    site_survey_required = table.Column<bool>(type: "boolean", nullable: false),
                    recognised_from_star = table.Column<int>(type: "integer", nullable: false),
                    definition = table.Column<string>(type: "jsonb", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    name_vi = table.Column<string>(type: "text", nullable: false, collation: "vi-x-icu"),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_criteria_sets", x => x.id);
                    table.CheckConstraint("ck_criteria_sets_code", "code ~ '^[A-Z0-9]{1,20}-[0-9]{2}$'");
                    table.CheckConstraint("ck_criteria_sets_definition", "definition ->> 'code' = code");
                    table.CheckConstraint("ck_criteria_sets_number", "number > 0");
                    table.CheckConstraint("ck_criteria_sets_regulation", "starts_with(code, regulation_code || '-')");
                    table.CheckConstraint("ck_criteria_sets_samples", "samples_required >= 0");
                    table.CheckConstraint("ck_criteria_sets_star", "recognised_from_star BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "fk_criteria_sets_regulations_regulation_id",
                        column: x => x.regulation_id,
                        principalSchema: "catalogue",
                        principalTable: "regulations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "decisions",
                schema: "certification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regulation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(46)", maxLength: 46, nullable: false),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    issuing_body = table.Column<string>(
                        type: "character varying(120)",
                        maxLength: 120,
                        nullable: false
                    ),
                    certificates_from = table.Column<DateOnly>(type: "date", nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    serial = table.Column<int>(
                        type: "integer",
                        nullable: false,
                        computedColumnSql: "substring(number from '^0*([0-9]+)')::int",
                        stored: true
                    ),
                    signatory_name = table.Column<string>(
                        type: "character varying(120)",
                        maxLength: 120,
                        nullable: false
                    ),
                    signatory_position = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decisions", x => x.id);
                    table.CheckConstraint(
                        "ck_decisions_certificates_from",
                        "issued_at IS NULL OR signed_on <= certificates_from"
                    );
                    table.CheckConstraint("ck_decisions_level", "level IN ('district', 'province', 'central')");
                    table.CheckConstraint("ck_decisions_year", "year = extract(year FROM signed_on)");
                    table.ForeignKey(
                        name: "fk_decisions_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_decisions_regulations_regulation_id",
                        column: x => x.regulation_id,
                        principalSchema: "catalogue",
                        principalTable: "regulations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "official_wordings",
                schema: "catalogue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    regulation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fingerprint = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    criteria = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_official_wordings", x => x.id);
                    table.CheckConstraint("ck_official_wordings_fingerprint", "fingerprint ~ '^[0-9a-f]{64}$'");
                    table.ForeignKey(
                        name: "fk_official_wordings_regulations_regulation_id",
                        column: x => x.regulation_id,
                        principalSchema: "catalogue",
                        principalTable: "regulations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rounds",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regulation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    propose_before = table.Column<DateOnly>(type: "date", nullable: true),
                    done_before = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rounds", x => x.id);
                    table.CheckConstraint("ck_rounds_days", "propose_before < done_before");
                    table.CheckConstraint("ck_rounds_level", "level IN ('district', 'province', 'central')");
                    table.CheckConstraint("ck_rounds_number", "number > 0");
                    table.ForeignKey(
                        name: "fk_rounds_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_rounds_regulations_regulation_id",
                        column: x => x.regulation_id,
                        principalSchema: "catalogue",
                        principalTable: "regulations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "accounts",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    normalized_user_name = table.Column<string>(
                        type: "character varying(254)",
                        maxLength: 254,
                        nullable: false
                    ),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                    table.ForeignKey(
                        name: "fk_accounts_users_id",
                        column: x => x.id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "imports",
                schema: "imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    received_by = table.Column<Guid>(type: "uuid", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    committed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    committed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    turn = table.Column<int>(type: "integer", nullable: true),
                    counts_errors = table.Column<int>(type: "integer", nullable: false),
                    counts_new = table.Column<int>(type: "integer", nullable: false),
                    counts_new_products = table.Column<int>(type: "integer", nullable: false),
                    counts_rows = table.Column<int>(type: "integer", nullable: false),
                    counts_rows_with_errors = table.Column<int>(type: "integer", nullable: false),
                    counts_unchanged = table.Column<int>(type: "integer", nullable: false),
                    counts_warnings = table.Column<int>(type: "integer", nullable: false),
                    outcome_entered = table.Column<int>(type: "integer", nullable: true),
                    outcome_left_out = table.Column<int>(type: "integer", nullable: true),
                    outcome_new_certificates = table.Column<int>(type: "integer", nullable: true),
                    outcome_new_products = table.Column<int>(type: "integer", nullable: true),
                    outcome_unchanged = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imports", x => x.id);
                    table.CheckConstraint(
                        "ck_imports_commitment",
                        "num_nulls(committed_at, committed_by, turn, outcome_entered) IN (0, 4)"
                    );
                    table.CheckConstraint(
                        "ck_imports_counts",
                        "counts_rows > 0 AND counts_errors >= counts_rows_with_errors AND counts_new_products <= counts_new\nAND counts_rows = counts_rows_with_errors + counts_new + counts_unchanged"
                    );
                    table.CheckConstraint(
                        "ck_imports_outcome",
                        "outcome_entered + outcome_unchanged + outcome_left_out = counts_rows\nAND outcome_new_products <= outcome_entered AND outcome_new_certificates <= outcome_entered"
                    );
                    table.CheckConstraint("ck_imports_sha256", "sha256 ~ '^[0-9a-f]{64}$'");
                    table.ForeignKey(
                        name: "fk_imports_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_imports_users_committed_by",
                        column: x => x.committed_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_imports_users_received_by",
                        column: x => x.received_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "days",
                schema: "holidays",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name_vi = table.Column<string>(type: "text", nullable: false),
                    name_en = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_days", x => x.date);
                    table.CheckConstraint(
                        "ck_days_worked",
                        "kind <> 'worked_instead' OR extract(isodow FROM date) >= 6"
                    );
                    table.CheckConstraint("ck_days_year", "extract(year FROM date) = year");
                    table.ForeignKey(
                        name: "fk_days_years_year",
                        column: x => x.year,
                        principalSchema: "holidays",
                        principalTable: "years",
                        principalColumn: "year",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "council_members",
                schema: "assessment",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    council_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    agency = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_council_members", x => new { x.council_id, x.user_id });
                    table.ForeignKey(
                        name: "fk_council_members_councils_council_id",
                        column: x => x.council_id,
                        principalSchema: "assessment",
                        principalTable: "councils",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_council_members_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "evidence",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    is_confidential = table.Column<bool>(type: "boolean", nullable: false),
                    search_text = table.Column<string>(
                        type: "text",
                        nullable: true,
                        computedColumnSql: "public.ocop_fold(paper_title || ' ' || coalesce(paper_number, ''))",
                        stored: true
                    ),
                    paper_expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    paper_issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    paper_issuer = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    paper_number = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    paper_title = table.Column<string>(
                        type: "character varying(300)",
                        maxLength: 300,
                        nullable: false,
                        collation: "vi-x-icu"
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence", x => x.id);
                    table.CheckConstraint("ck_evidence_expires_after_issue", "paper_expires_on >= paper_issued_on");
                    table.ForeignKey(
                        name: "fk_evidence_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "financial_years",
                schema: "producers",
                columns: table => new
                {
                    year = table.Column<int>(type: "integer", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revenue = table.Column<long>(type: "bigint", nullable: false),
                    profit = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_financial_years", x => new { x.producer_id, x.year });
                    table.CheckConstraint("ck_financial_years_year", "year BETWEEN 1900 AND 2999");
                    table.ForeignKey(
                        name: "fk_financial_years_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "memberships",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_memberships", x => x.id);
                    table.CheckConstraint("ck_memberships_dates_in_order", "\"to\" >= \"from\" - 1");
                    table.CheckConstraint(
                        "ck_memberships_place_fits_role",
                        "CASE\n    WHEN role = 'admin' THEN unit_id IS NULL AND producer_id IS NULL\n    WHEN role = 'producer' THEN unit_id IS NULL AND producer_id IS NOT NULL\n    ELSE unit_id IS NOT NULL AND producer_id IS NULL AND role IN\n        ('commune_officer', 'province_officer', 'council_member', 'central_officer', 'auditor')\nEND"
                    );
                    table.ForeignKey(
                        name: "fk_memberships_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_memberships_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_memberships_users_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "products",
                schema: "producers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false,
                        collation: "vi-x-icu"
                    ),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    readiness = table.Column<string>(type: "text", nullable: true),
                    standard = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    search_text = table.Column<string>(
                        type: "text",
                        nullable: true,
                        computedColumnSql: "public.ocop_fold(name || ' ' || coalesce(code, ''))",
                        stored: true
                    ),
                    classification_group = table.Column<string>(
                        type: "character varying(50)",
                        maxLength: 50,
                        nullable: true
                    ),
                    classification_sector = table.Column<string>(
                        type: "character varying(50)",
                        maxLength: 50,
                        nullable: true
                    ),
                    classification_subgroup = table.Column<string>(
                        type: "character varying(50)",
                        maxLength: 50,
                        nullable: true
                    ),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_products", x => x.id);
                    table.CheckConstraint("ck_products_name", "name <> ''");
                    table.ForeignKey(
                        name: "fk_products_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_products_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sessions",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    council_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    delegated_to = table.Column<Guid>(type: "uuid", nullable: true),
                    scoring_opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.CheckConstraint("ck_sessions_closed", "closed_at >= scoring_opened_at");
                    table.ForeignKey(
                        name: "fk_sessions_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_sessions_councils_council_id",
                        column: x => x.council_id,
                        principalSchema: "assessment",
                        principalTable: "councils",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_sessions_rounds_round_id",
                        column: x => x.round_id,
                        principalSchema: "assessment",
                        principalTable: "rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sessions",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_accounts_user_id",
                        column: x => x.user_id,
                        principalSchema: "identity",
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rows",
                schema: "imports",
                columns: table => new
                {
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    row = table.Column<string>(type: "jsonb", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rows", x => new { x.import_id, x.line });
                    table.ForeignKey(
                        name: "fk_rows_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "imports",
                        principalTable: "imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "evidence_versions",
                schema: "dossiers",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_file_name = table.Column<string>(
                        type: "character varying(150)",
                        maxLength: 150,
                        nullable: false
                    ),
                    file_content_type = table.Column<string>(type: "text", nullable: false),
                    file_size = table.Column<long>(type: "bigint", nullable: false),
                    file_sha256 = table.Column<string>(type: "text", nullable: false),
                    file_storage_key = table.Column<string>(type: "text", nullable: false),
                    uploaded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence_versions", x => new { x.evidence_id, x.number });
                    table.CheckConstraint("ck_evidence_versions_number", "number > 0");
                    table.CheckConstraint("ck_evidence_versions_sha256", "file_sha256 ~ '^[0-9a-f]{64}$'");
                    table.CheckConstraint("ck_evidence_versions_size", "file_size > 0");
                    table.ForeignKey(
                        name: "fk_evidence_versions_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalSchema: "dossiers",
                        principalTable: "evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_evidence_versions_users_uploaded_by",
                        column: x => x.uploaded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dossiers",
                schema: "dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regulation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criteria_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criteria_set_code = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    business_results = table.Column<string>(
                        type: "character varying(5000)",
                        maxLength: 5000,
                        nullable: true
                    ),
                    plan = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true),
                    samples = table.Column<int>(type: "integer", nullable: false),
                    pledged_by = table.Column<Guid>(type: "uuid", nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    received_on = table.Column<DateOnly>(type: "date", nullable: true),
                    report_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    proposed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    report_written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    report_written_by = table.Column<Guid>(type: "uuid", nullable: true),
                    report_findings_proposal = table.Column<string>(type: "text", nullable: true),
                    report_findings_local_identity_finding = table.Column<string>(type: "text", nullable: true),
                    report_findings_local_identity_remark = table.Column<string>(type: "text", nullable: true),
                    report_findings_local_labour_finding = table.Column<string>(type: "text", nullable: true),
                    report_findings_local_labour_remark = table.Column<string>(type: "text", nullable: true),
                    report_findings_local_material_finding = table.Column<string>(type: "text", nullable: true),
                    report_findings_local_material_remark = table.Column<string>(type: "text", nullable: true),
                    report_findings_origin_of_the_idea_finding = table.Column<string>(type: "text", nullable: true),
                    report_findings_origin_of_the_idea_remark = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossiers", x => x.id);
                    table.CheckConstraint(
                        "ck_dossiers_dates_in_order",
                        "submitted_on <= received_on AND received_on <= proposed_on AND received_on < report_due_on"
                    );
                    table.CheckConstraint("ck_dossiers_pledged", "state = 'draft' OR pledged_by IS NOT NULL");
                    table.CheckConstraint(
                        "ck_dossiers_proposed",
                        "(state IN ('draft', 'submitted', 'received', 'reported')) = (proposed_on IS NULL)"
                    );
                    table.CheckConstraint(
                        "ck_dossiers_received",
                        "(state IN ('draft', 'submitted')) = (received_on IS NULL) AND (received_on IS NULL) = (report_due_on IS NULL)"
                    );
                    table.CheckConstraint(
                        "ck_dossiers_reported",
                        "(state IN ('draft', 'submitted', 'received')) = (report_written_at IS NULL)"
                    );
                    table.CheckConstraint("ck_dossiers_samples", "samples >= 0");
                    table.CheckConstraint("ck_dossiers_submitted", "(state = 'draft') = (submitted_on IS NULL)");
                    table.ForeignKey(
                        name: "fk_dossiers_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_dossiers_criteria_sets_criteria_set_id",
                        column: x => x.criteria_set_id,
                        principalSchema: "catalogue",
                        principalTable: "criteria_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_dossiers_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_dossiers_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_dossiers_regulations_regulation_id",
                        column: x => x.regulation_id,
                        principalSchema: "catalogue",
                        principalTable: "regulations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_dossiers_users_pledged_by",
                        column: x => x.pledged_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "entitlements",
                schema: "rewards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    province_id = table.Column<Guid>(type: "uuid", nullable: false),
                    payer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    budget_level = table.Column<string>(type: "text", nullable: false),
                    policy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    star = table.Column<int>(type: "integer", nullable: false),
                    @event = table.Column<string>(name: "event", type: "text", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: true),
                    lines = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entitlements", x => x.id);
                    table.CheckConstraint("ck_entitlements_amount", "amount > 0");
                    table.CheckConstraint(
                        "ck_entitlements_paid",
                        "(paid_on IS NOT NULL) = (status IN ('paid', 'clawed_back'))"
                    );
                    table.CheckConstraint(
                        "ck_entitlements_payer",
                        "payer_id IS NOT NULL OR status IN ('indicative', 'cancelled')"
                    );
                    table.CheckConstraint("ck_entitlements_star", "star BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "fk_entitlements_administrative_units_payer_id",
                        column: x => x.payer_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_entitlements_administrative_units_province_id",
                        column: x => x.province_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_entitlements_decisions_decision_id",
                        column: x => x.decision_id,
                        principalSchema: "certification",
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_entitlements_policies_policy_id",
                        column: x => x.policy_id,
                        principalSchema: "rewards",
                        principalTable: "policies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_entitlements_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_entitlements_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "former_product_names",
                schema: "producers",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    replaced_on = table.Column<DateOnly>(type: "date", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_former_product_names", x => new { x.product_id, x.number });
                    table.ForeignKey(
                        name: "fk_former_product_names_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "product_variants",
                schema: "producers",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    packing = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_variants", x => new { x.product_id, x.number });
                    table.ForeignKey(
                        name: "fk_product_variants_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "recognition_histories",
                schema: "certification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recognition_histories", x => x.id);
                    table.ForeignKey(
                        name: "fk_recognition_histories_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_recognition_histories_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "attendance",
                schema: "assessment",
                columns: table => new
                {
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance", x => new { x.session_id, x.member_id });
                    table.ForeignKey(
                        name: "fk_attendance_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_attendance_users_member_id",
                        column: x => x.member_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "findings",
                schema: "assessment",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    ground = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    paper = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_findings", x => new { x.session_id, x.dossier_id });
                    table.ForeignKey(
                        name: "fk_findings_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "recusals",
                schema: "assessment",
                columns: table => new
                {
                    member_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_recusals",
                        x => new
                        {
                            x.session_id,
                            x.member_id,
                            x.dossier_id,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_recusals_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_recusals_users_member_id",
                        column: x => x.member_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "findings",
                schema: "imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    column = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    severity = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    candidates = table.Column<string>(type: "jsonb", nullable: true),
                    message_en = table.Column<string>(type: "text", nullable: false),
                    message_vi = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_findings_rows_import_id_line",
                        columns: x => new { x.import_id, x.line },
                        principalSchema: "imports",
                        principalTable: "rows",
                        principalColumns: new[] { "import_id", "line" },
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "attachments",
                schema: "dossiers",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attachments", x => new { x.dossier_id, x.evidence_id });
                    table.ForeignKey(
                        name: "fk_attachments_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_attachments_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalSchema: "dossiers",
                        principalTable: "evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "certificates",
                schema: "certification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    producer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: true),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    regulation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    product_name = table.Column<string>(type: "text", nullable: false),
                    product_code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    producer_name = table.Column<string>(type: "text", nullable: true),
                    producer_kind = table.Column<string>(type: "text", nullable: true),
                    producer_address = table.Column<string>(type: "text", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    star = table.Column<int>(type: "integer", nullable: false),
                    decision_number = table.Column<string>(
                        type: "character varying(46)",
                        maxLength: 46,
                        nullable: false
                    ),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    issuing_level = table.Column<string>(type: "text", nullable: false),
                    issuing_unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    issuing_body = table.Column<string>(type: "text", nullable: false),
                    period_expires_on = table.Column<DateOnly>(type: "date", nullable: false),
                    period_issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    signatory_name = table.Column<string>(type: "text", nullable: true),
                    signatory_position = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificates", x => x.id);
                    table.CheckConstraint("ck_certificates_dossier", "(decision_id IS NULL) = (dossier_id IS NULL)");
                    table.CheckConstraint("ck_certificates_period", "period_issued_on < period_expires_on");
                    table.CheckConstraint("ck_certificates_producer", "decision_id IS NULL OR producer_id IS NOT NULL");
                    table.CheckConstraint("ck_certificates_star", "star BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "fk_certificates_administrative_units_issuing_unit_id",
                        column: x => x.issuing_unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_certificates_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_certificates_decisions_decision_id",
                        column: x => x.decision_id,
                        principalSchema: "certification",
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_certificates_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_certificates_producers_producer_id",
                        column: x => x.producer_id,
                        principalSchema: "producers",
                        principalTable: "producers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_certificates_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_certificates_regulations_regulation_id",
                        column: x => x.regulation_id,
                        principalSchema: "catalogue",
                        principalTable: "regulations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "citations",
                schema: "dossiers",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criterion = table.Column<string>(type: "text", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_citations",
                        x => new
                        {
                            x.dossier_id,
                            x.evidence_id,
                            x.criterion,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_citations_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_citations_evidence_evidence_id",
                        column: x => x.evidence_id,
                        principalSchema: "dossiers",
                        principalTable: "evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "dossier_steps",
                schema: "dossiers",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dossier_steps", x => new { x.dossier_id, x.number });
                    table.CheckConstraint("ck_dossier_steps_number", "number > 0");
                    table.ForeignKey(
                        name: "fk_dossier_steps_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_dossier_steps_users_by",
                        column: x => x.by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "results",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regulation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criteria_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criteria_set_code = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    level = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pass = table.Column<int>(type: "integer", nullable: false),
                    mean = table.Column<decimal>(type: "numeric", nullable: true),
                    star_by_band = table.Column<int>(type: "integer", nullable: true),
                    star = table.Column<int>(type: "integer", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    minima_by = table.Column<string>(type: "text", nullable: false),
                    transfer_when = table.Column<string>(type: "text", nullable: false),
                    reached_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_results", x => x.id);
                    table.CheckConstraint("ck_results_mean", "mean BETWEEN 0 AND 100");
                    table.CheckConstraint("ck_results_star", "star <= star_by_band");
                    table.ForeignKey(
                        name: "fk_results_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_results_criteria_sets_criteria_set_id",
                        column: x => x.criteria_set_id,
                        principalSchema: "catalogue",
                        principalTable: "criteria_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_results_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_results_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_results_regulations_regulation_id",
                        column: x => x.regulation_id,
                        principalSchema: "catalogue",
                        principalTable: "regulations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_results_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "score_sheets",
                schema: "assessment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scorer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pass = table.Column<int>(type: "integer", nullable: false),
                    criteria_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_score_sheets", x => x.id);
                    table.CheckConstraint("ck_score_sheets_pass", "pass > 0");
                    table.CheckConstraint("ck_score_sheets_total", "total BETWEEN 0 AND 100");
                    table.ForeignKey(
                        name: "fk_score_sheets_criteria_sets_criteria_set_id",
                        column: x => x.criteria_set_id,
                        principalSchema: "catalogue",
                        principalTable: "criteria_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_score_sheets_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_score_sheets_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_score_sheets_users_scorer_id",
                        column: x => x.scorer_id,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "self_assessments",
                schema: "dossiers",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "text", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    option = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                    description = table.Column<string>(
                        type: "character varying(5000)",
                        maxLength: 5000,
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_self_assessments", x => new { x.dossier_id, x.criterion });
                    table.CheckConstraint("ck_self_assessments_points", "option >= 0 AND points BETWEEN 0 AND 100");
                    table.ForeignKey(
                        name: "fk_self_assessments_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "table_items",
                schema: "assessment",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    regulation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criteria_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    criteria_set_code = table.Column<string>(
                        type: "character varying(20)",
                        maxLength: 20,
                        nullable: false
                    ),
                    pass = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_table_items", x => new { x.session_id, x.dossier_id });
                    table.CheckConstraint("ck_table_items_pass", "pass > 0");
                    table.ForeignKey(
                        name: "fk_table_items_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_table_items_sessions_session_id",
                        column: x => x.session_id,
                        principalSchema: "assessment",
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "certificate_facts",
                schema: "certification",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    paper = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificate_facts", x => new { x.certificate_id, x.number });
                    table.CheckConstraint("ck_certificate_facts_period", "\"from\" <= until");
                    table.ForeignKey(
                        name: "fk_certificate_facts_certificates_certificate_id",
                        column: x => x.certificate_id,
                        principalSchema: "certification",
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_certificate_facts_users_recorded_by",
                        column: x => x.recorded_by,
                        principalSchema: "identity",
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "recognition_records",
                schema: "certification",
                columns: table => new
                {
                    number = table.Column<int>(type: "integer", nullable: false),
                    history_id = table.Column<Guid>(type: "uuid", nullable: false),
                    star = table.Column<int>(type: "integer", nullable: false),
                    decision_number = table.Column<string>(
                        type: "character varying(46)",
                        maxLength: 46,
                        nullable: true
                    ),
                    recognised_on_precision = table.Column<string>(type: "text", nullable: false),
                    recognised_on_earliest = table.Column<DateOnly>(type: "date", nullable: false),
                    recognised_on_latest = table.Column<DateOnly>(type: "date", nullable: false),
                    level = table.Column<string>(type: "text", nullable: true),
                    regulation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    product_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false
                    ),
                    producer_name = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: true
                    ),
                    producer_kind = table.Column<string>(type: "text", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    certificate_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recognition_records", x => new { x.history_id, x.number });
                    table.CheckConstraint(
                        "ck_recognition_records_certificate",
                        "certificate_id IS NULL OR (recognised_on_precision = 'day' AND decision_number IS NOT NULL)"
                    );
                    table.CheckConstraint(
                        "ck_recognition_records_day",
                        "(recognised_on_earliest = recognised_on_latest) = (recognised_on_precision = 'day')"
                    );
                    table.CheckConstraint("ck_recognition_records_star", "star BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "fk_recognition_records_administrative_units_unit_id",
                        column: x => x.unit_id,
                        principalSchema: "units",
                        principalTable: "administrative_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_recognition_records_certificates_certificate_id",
                        column: x => x.certificate_id,
                        principalSchema: "certification",
                        principalTable: "certificates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_recognition_records_recognition_histories_history_id",
                        column: x => x.history_id,
                        principalSchema: "certification",
                        principalTable: "recognition_histories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_recognition_records_regulations_regulation_id",
                        column: x => x.regulation_id,
                        principalSchema: "catalogue",
                        principalTable: "regulations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "decision_items",
                schema: "certification",
                columns: table => new
                {
                    result_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    product_id = table.Column<Guid>(type: "uuid", nullable: false),
                    star = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision_items", x => new { x.decision_id, x.result_id });
                    table.CheckConstraint("ck_decision_items_position", "position > 0");
                    table.CheckConstraint("ck_decision_items_star", "star BETWEEN 3 AND 5");
                    table.ForeignKey(
                        name: "fk_decision_items_decisions_decision_id",
                        column: x => x.decision_id,
                        principalSchema: "certification",
                        principalTable: "decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_decision_items_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalSchema: "dossiers",
                        principalTable: "dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_decision_items_products_product_id",
                        column: x => x.product_id,
                        principalSchema: "producers",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_decision_items_results_result_id",
                        column: x => x.result_id,
                        principalSchema: "assessment",
                        principalTable: "results",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "result_points",
                schema: "assessment",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    result_id = table.Column<Guid>(type: "uuid", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_result_points", x => new { x.result_id, x.criterion });
                    table.ForeignKey(
                        name: "fk_result_points_results_result_id",
                        column: x => x.result_id,
                        principalSchema: "assessment",
                        principalTable: "results",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "result_unmet_minima",
                schema: "assessment",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    star = table.Column<int>(type: "integer", nullable: false),
                    result_id = table.Column<Guid>(type: "uuid", nullable: false),
                    needed = table.Column<int>(type: "integer", nullable: false),
                    reached = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_result_unmet_minima",
                        x => new
                        {
                            x.result_id,
                            x.criterion,
                            x.star,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_result_unmet_minima_results_result_id",
                        column: x => x.result_id,
                        principalSchema: "assessment",
                        principalTable: "results",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "result_sheets",
                schema: "assessment",
                columns: table => new
                {
                    sheet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    result_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scorer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_result_sheets", x => new { x.result_id, x.sheet_id });
                    table.ForeignKey(
                        name: "fk_result_sheets_results_result_id",
                        column: x => x.result_id,
                        principalSchema: "assessment",
                        principalTable: "results",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_result_sheets_score_sheets_sheet_id",
                        column: x => x.sheet_id,
                        principalSchema: "assessment",
                        principalTable: "score_sheets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sheet_choices",
                schema: "assessment",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    sheet_id = table.Column<Guid>(type: "uuid", nullable: false),
                    option = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sheet_choices", x => new { x.sheet_id, x.criterion });
                    table.CheckConstraint("ck_sheet_choices_points", "points >= 0 AND option >= 0");
                    table.ForeignKey(
                        name: "fk_sheet_choices_score_sheets_sheet_id",
                        column: x => x.sheet_id,
                        principalSchema: "assessment",
                        principalTable: "score_sheets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_accounts_normalized_user_name",
                schema: "identity",
                table: "accounts",
                column: "normalized_user_name",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_administrative_units_current",
                schema: "units",
                table: "administrative_units",
                columns: new[] { "level", "code" },
                unique: true,
                filter: "valid_to IS NULL"
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_administrative_units_level_code_valid_from",
                    schema: "units",
                    table: "administrative_units",
                    columns: new[] { "level", "code", "valid_from" },
                    unique: true
                )
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_administrative_units_level_name_id",
                schema: "units",
                table: "administrative_units",
                columns: new[] { "level", "name", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_administrative_units_name_id",
                schema: "units",
                table: "administrative_units",
                columns: new[] { "name", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_administrative_units_parent_id_name_id",
                schema: "units",
                table: "administrative_units",
                columns: new[] { "parent_id", "name", "id" }
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_administrative_units_search_text",
                    schema: "units",
                    table: "administrative_units",
                    column: "search_text"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_attachments_evidence_id",
                schema: "dossiers",
                table: "attachments",
                column: "evidence_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_attendance_member_id",
                schema: "assessment",
                table: "attendance",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificate_facts_certificate_id",
                schema: "certification",
                table: "certificate_facts",
                column: "certificate_id",
                unique: true,
                filter: "kind IN ('revoked', 'withdrawn', 'superseded')"
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificate_facts_recorded_by",
                schema: "certification",
                table: "certificate_facts",
                column: "recorded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_decision_id_product_id",
                schema: "certification",
                table: "certificates",
                columns: new[] { "decision_id", "product_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_dossier_id",
                schema: "certification",
                table: "certificates",
                column: "dossier_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_issuing_unit_id",
                schema: "certification",
                table: "certificates",
                column: "issuing_unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_number",
                schema: "certification",
                table: "certificates",
                column: "number",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_producer_id",
                schema: "certification",
                table: "certificates",
                column: "producer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_product_id_decided_on",
                schema: "certification",
                table: "certificates",
                columns: new[] { "product_id", "decided_on" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_regulation_id",
                schema: "certification",
                table: "certificates",
                column: "regulation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_certificates_unit_id",
                schema: "certification",
                table: "certificates",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_citations_evidence_id",
                schema: "dossiers",
                table: "citations",
                column: "evidence_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_council_members_one_chair",
                schema: "assessment",
                table: "council_members",
                column: "council_id",
                unique: true,
                filter: "role = 'chair'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_council_members_user_id",
                schema: "assessment",
                table: "council_members",
                column: "user_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_councils_unit_id_decided_on_decision_number",
                schema: "assessment",
                table: "councils",
                columns: new[] { "unit_id", "decided_on", "decision_number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_criteria_sets_code",
                schema: "catalogue",
                table: "criteria_sets",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_criteria_sets_regulation_id_number",
                schema: "catalogue",
                table: "criteria_sets",
                columns: new[] { "regulation_id", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_data_protection_keys_name",
                schema: "identity",
                table: "data_protection_keys",
                column: "name",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_days_year", schema: "holidays", table: "days", column: "year");

            migrationBuilder.CreateIndex(
                name: "ix_decision_items_decision_id_product_id",
                schema: "certification",
                table: "decision_items",
                columns: new[] { "decision_id", "product_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_items_dossier_id",
                schema: "certification",
                table: "decision_items",
                column: "dossier_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_items_product_id",
                schema: "certification",
                table: "decision_items",
                column: "product_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decision_items_result_id",
                schema: "certification",
                table: "decision_items",
                column: "result_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_decisions_regulation_id",
                schema: "certification",
                table: "decisions",
                column: "regulation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_decisions_signed_on_id",
                schema: "certification",
                table: "decisions",
                columns: new[] { "signed_on", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_decisions_unit_id_year_serial",
                schema: "certification",
                table: "decisions",
                columns: new[] { "unit_id", "year", "serial" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossier_steps_by",
                schema: "dossiers",
                table: "dossier_steps",
                column: "by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_criteria_set_code_state",
                schema: "dossiers",
                table: "dossiers",
                columns: new[] { "criteria_set_code", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_criteria_set_id",
                schema: "dossiers",
                table: "dossiers",
                column: "criteria_set_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_pledged_by",
                schema: "dossiers",
                table: "dossiers",
                column: "pledged_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_producer_id",
                schema: "dossiers",
                table: "dossiers",
                column: "producer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_product_id",
                schema: "dossiers",
                table: "dossiers",
                column: "product_id",
                unique: true,
                filter: "state NOT IN ('draft', 'recognised', 'not_recognised')"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_product_id_state",
                schema: "dossiers",
                table: "dossiers",
                columns: new[] { "product_id", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_regulation_id",
                schema: "dossiers",
                table: "dossiers",
                column: "regulation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_state_report_due_on",
                schema: "dossiers",
                table: "dossiers",
                columns: new[] { "state", "report_due_on" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_dossiers_unit_id_state",
                schema: "dossiers",
                table: "dossiers",
                columns: new[] { "unit_id", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entitlements_decision_id_product_id_budget_level",
                schema: "rewards",
                table: "entitlements",
                columns: new[] { "decision_id", "product_id", "budget_level" },
                unique: true,
                filter: "status NOT IN ('cancelled', 'clawed_back')"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entitlements_payer_id",
                schema: "rewards",
                table: "entitlements",
                column: "payer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entitlements_policy_id",
                schema: "rewards",
                table: "entitlements",
                column: "policy_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entitlements_producer_id",
                schema: "rewards",
                table: "entitlements",
                column: "producer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entitlements_product_id",
                schema: "rewards",
                table: "entitlements",
                column: "product_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entitlements_province_id_status",
                schema: "rewards",
                table: "entitlements",
                columns: new[] { "province_id", "status" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_certificate_number",
                schema: "register",
                table: "entries",
                column: "certificate_number",
                unique: true,
                filter: "turn = 0"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_commune_id",
                schema: "register",
                table: "entries",
                column: "commune_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_effective_from_product_id",
                schema: "register",
                table: "entries",
                columns: new[] { "effective_from", "product_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_last_day_product_id",
                schema: "register",
                table: "entries",
                columns: new[] { "last_day", "product_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_name_product_id",
                schema: "register",
                table: "entries",
                columns: new[] { "name", "product_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_product_id",
                schema: "register",
                table: "entries",
                column: "product_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_province_id",
                schema: "register",
                table: "entries",
                column: "province_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_province_today_id_name_product_id",
                schema: "register",
                table: "entries",
                columns: new[] { "province_today_id", "name", "product_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_province_today_id_star_name_product_id",
                schema: "register",
                table: "entries",
                columns: new[] { "province_today_id", "star", "name", "product_id" }
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_entries_search_text",
                    schema: "register",
                    table: "entries",
                    column: "search_text"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_entries_standing",
                schema: "register",
                table: "entries",
                column: "product_id",
                unique: true,
                filter: "stands_from < replaced_from AND replaced_from = 'infinity'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_entries_star_product_id",
                schema: "register",
                table: "entries",
                columns: new[] { "star", "product_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_evidence_producer_id_kind",
                schema: "dossiers",
                table: "evidence",
                columns: new[] { "producer_id", "kind" }
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_evidence_search_text",
                    schema: "dossiers",
                    table: "evidence",
                    column: "search_text"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_evidence_versions_file_storage_key",
                schema: "dossiers",
                table: "evidence_versions",
                column: "file_storage_key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_evidence_versions_uploaded_by",
                schema: "dossiers",
                table: "evidence_versions",
                column: "uploaded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_findings_import_id_line_id",
                schema: "imports",
                table: "findings",
                columns: new[] { "import_id", "line", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_findings_import_id_severity_line_id",
                schema: "imports",
                table: "findings",
                columns: new[] { "import_id", "severity", "line", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_former_names_unit_id",
                schema: "units",
                table: "former_names",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_former_names_within_id",
                schema: "units",
                table: "former_names",
                column: "within_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_imports_committed_by",
                schema: "imports",
                table: "imports",
                column: "committed_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_imports_received_by",
                schema: "imports",
                table: "imports",
                column: "received_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_imports_turn",
                schema: "imports",
                table: "imports",
                column: "turn",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_imports_unit_id",
                schema: "imports",
                table: "imports",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_kept_answers_received_at",
                schema: "requests",
                table: "kept_answers",
                column: "received_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_memberships_producer_id",
                schema: "identity",
                table: "memberships",
                column: "producer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_memberships_unit_id",
                schema: "identity",
                table: "memberships",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_memberships_user_id_from",
                schema: "identity",
                table: "memberships",
                columns: new[] { "user_id", "from" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_official_wordings_regulation_id",
                schema: "catalogue",
                table: "official_wordings",
                column: "regulation_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_policies_effective_from_id",
                schema: "rewards",
                table: "policies",
                columns: new[] { "effective_from", "id" }
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_policies_unit_id_budget_level_effective_from_star_recogniti~",
                    schema: "rewards",
                    table: "policies",
                    columns: new[]
                    {
                        "unit_id",
                        "budget_level",
                        "effective_from",
                        "star",
                        "recognition_level",
                        "event",
                    },
                    unique: true
                )
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_producers_name_id",
                schema: "producers",
                table: "producers",
                columns: new[] { "name", "id" }
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_producers_search_text",
                    schema: "producers",
                    table: "producers",
                    column: "search_text"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_producers_unit_id_kind",
                schema: "producers",
                table: "producers",
                columns: new[] { "unit_id", "kind" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_products_code",
                schema: "producers",
                table: "products",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_products_name_id",
                schema: "producers",
                table: "products",
                columns: new[] { "name", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_products_producer_id",
                schema: "producers",
                table: "products",
                column: "producer_id"
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_products_search_text",
                    schema: "producers",
                    table: "products",
                    column: "search_text"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_products_unit_id",
                schema: "producers",
                table: "products",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_recognition_histories_product_id",
                schema: "certification",
                table: "recognition_histories",
                column: "product_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_recognition_histories_unit_id",
                schema: "certification",
                table: "recognition_histories",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_recognition_records_certificate_id",
                schema: "certification",
                table: "recognition_records",
                column: "certificate_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_recognition_records_regulation_id",
                schema: "certification",
                table: "recognition_records",
                column: "regulation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_recognition_records_unit_id",
                schema: "certification",
                table: "recognition_records",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_recusals_member_id",
                schema: "assessment",
                table: "recusals",
                column: "member_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_regulations_code",
                schema: "catalogue",
                table: "regulations",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_regulations_effective_from",
                schema: "catalogue",
                table: "regulations",
                column: "effective_from"
            );

            migrationBuilder.CreateIndex(
                name: "ix_result_sheets_sheet_id",
                schema: "assessment",
                table: "result_sheets",
                column: "sheet_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_results_criteria_set_id",
                schema: "assessment",
                table: "results",
                column: "criteria_set_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_results_dossier_id",
                schema: "assessment",
                table: "results",
                column: "dossier_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_results_product_id",
                schema: "assessment",
                table: "results",
                column: "product_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_results_reached_at",
                schema: "assessment",
                table: "results",
                column: "reached_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_results_regulation_id",
                schema: "assessment",
                table: "results",
                column: "regulation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_results_session_id_dossier_id",
                schema: "assessment",
                table: "results",
                columns: new[] { "session_id", "dossier_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_results_unit_id",
                schema: "assessment",
                table: "results",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_rounds_regulation_id",
                schema: "assessment",
                table: "rounds",
                column: "regulation_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_rounds_unit_id_year_number",
                schema: "assessment",
                table: "rounds",
                columns: new[] { "unit_id", "year", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_score_sheets_criteria_set_id",
                schema: "assessment",
                table: "score_sheets",
                column: "criteria_set_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_score_sheets_dossier_id",
                schema: "assessment",
                table: "score_sheets",
                column: "dossier_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_score_sheets_scorer_id",
                schema: "assessment",
                table: "score_sheets",
                column: "scorer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_score_sheets_session_id_dossier_id_scorer_id_pass",
                schema: "assessment",
                table: "score_sheets",
                columns: new[] { "session_id", "dossier_id", "scorer_id", "pass" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_sessions_council_id",
                schema: "assessment",
                table: "sessions",
                column: "council_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_sessions_held_on",
                schema: "assessment",
                table: "sessions",
                column: "held_on"
            );

            migrationBuilder.CreateIndex(
                name: "ix_sessions_round_id",
                schema: "assessment",
                table: "sessions",
                column: "round_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_sessions_unit_id",
                schema: "assessment",
                table: "sessions",
                column: "unit_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_sessions_user_id",
                schema: "identity",
                table: "sessions",
                column: "user_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_successions_to_id",
                schema: "units",
                table: "successions",
                column: "to_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_table_items_dossier_id",
                schema: "assessment",
                table: "table_items",
                column: "dossier_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_unit_containments_within_id_unit_id",
                schema: "units",
                table: "unit_containments",
                columns: new[] { "within_id", "unit_id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_users_email",
                schema: "identity",
                table: "users",
                column: "email",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_users_full_name_id",
                schema: "identity",
                table: "users",
                columns: new[] { "full_name", "id" }
            );

            migrationBuilder
                .CreateIndex(name: "ix_users_search_text", schema: "identity", table: "users", column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "attachments", schema: "dossiers");

            migrationBuilder.DropTable(name: "attendance", schema: "assessment");

            migrationBuilder.DropTable(name: "certificate_facts", schema: "certification");

            migrationBuilder.DropTable(name: "citations", schema: "dossiers");

            migrationBuilder.DropTable(name: "council_members", schema: "assessment");

            migrationBuilder.DropTable(name: "data_protection_keys", schema: "identity");

            migrationBuilder.DropTable(name: "days", schema: "holidays");

            migrationBuilder.DropTable(name: "decision_items", schema: "certification");

            migrationBuilder.DropTable(name: "dossier_steps", schema: "dossiers");

            migrationBuilder.DropTable(name: "entitlements", schema: "rewards");

            migrationBuilder.DropTable(name: "entries", schema: "register");

            migrationBuilder.DropTable(name: "evidence_versions", schema: "dossiers");

            migrationBuilder.DropTable(name: "financial_years", schema: "producers");

            migrationBuilder.DropTable(name: "findings", schema: "assessment");

            migrationBuilder.DropTable(name: "findings", schema: "imports");

            migrationBuilder.DropTable(name: "former_names", schema: "units");

            migrationBuilder.DropTable(name: "former_product_names", schema: "producers");

            migrationBuilder.DropTable(name: "kept_answers", schema: "requests");

            migrationBuilder.DropTable(name: "loaded_data", schema: "public");

            migrationBuilder.DropTable(name: "memberships", schema: "identity");

            migrationBuilder.DropTable(name: "official_wordings", schema: "catalogue");

            migrationBuilder.DropTable(name: "product_serials", schema: "producers");

            migrationBuilder.DropTable(name: "product_variants", schema: "producers");

            migrationBuilder.DropTable(name: "recognition_records", schema: "certification");

            migrationBuilder.DropTable(name: "recusals", schema: "assessment");

            migrationBuilder.DropTable(name: "result_points", schema: "assessment");

            migrationBuilder.DropTable(name: "result_sheets", schema: "assessment");

            migrationBuilder.DropTable(name: "result_unmet_minima", schema: "assessment");

            migrationBuilder.DropTable(name: "self_assessments", schema: "dossiers");

            migrationBuilder.DropTable(name: "sessions", schema: "identity");

            migrationBuilder.DropTable(name: "sheet_choices", schema: "assessment");

            migrationBuilder.DropTable(name: "successions", schema: "units");

            migrationBuilder.DropTable(name: "table_items", schema: "assessment");

            migrationBuilder.DropTable(name: "unit_containments", schema: "units");

            migrationBuilder.DropTable(name: "years", schema: "holidays");

            migrationBuilder.DropTable(name: "policies", schema: "rewards");

            migrationBuilder.DropTable(name: "evidence", schema: "dossiers");

            migrationBuilder.DropTable(name: "rows", schema: "imports");

            migrationBuilder.DropTable(name: "certificates", schema: "certification");

            migrationBuilder.DropTable(name: "recognition_histories", schema: "certification");

            migrationBuilder.DropTable(name: "results", schema: "assessment");

            migrationBuilder.DropTable(name: "accounts", schema: "identity");

            migrationBuilder.DropTable(name: "score_sheets", schema: "assessment");

            migrationBuilder.DropTable(name: "imports", schema: "imports");

            migrationBuilder.DropTable(name: "decisions", schema: "certification");

            migrationBuilder.DropTable(name: "dossiers", schema: "dossiers");

            migrationBuilder.DropTable(name: "sessions", schema: "assessment");

            migrationBuilder.DropTable(name: "criteria_sets", schema: "catalogue");

            migrationBuilder.DropTable(name: "products", schema: "producers");

            migrationBuilder.DropTable(name: "users", schema: "identity");

            migrationBuilder.DropTable(name: "councils", schema: "assessment");

            migrationBuilder.DropTable(name: "rounds", schema: "assessment");

            migrationBuilder.DropTable(name: "producers", schema: "producers");

            migrationBuilder.DropTable(name: "regulations", schema: "catalogue");

            migrationBuilder.DropTable(name: "administrative_units", schema: "units");
        }
    }
}
