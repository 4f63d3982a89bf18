using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Migrations;

/// <summary>What the tables of later migrations rest on: extensions and the folding of Vietnamese for search.</summary>
[DbContext(typeof(OcopDbContext))]
[Migration("20260522000000_Foundation")]
public sealed class Foundation : Migration
{
    // unaccent() is only STABLE because its dictionary could be replaced; naming the dictionary lets us promise
    // IMMUTABLE, which stored columns and indexes ask for.
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
            CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
            CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

            CREATE FUNCTION public.ocop_fold(words text) RETURNS text
                LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
                RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFC)));
            """
        );

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP FUNCTION public.ocop_fold(text);");
}
