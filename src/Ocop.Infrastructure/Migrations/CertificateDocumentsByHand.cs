using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>Written by hand: templates and what was said of scopes never change, whoever comes to the database.</summary>
internal static class CertificateDocumentsByHand
{
    private static readonly string[] Tables =
    [
        "catalogue.certificate_templates",
        "certification.scope_statements",
        "certification.scope_items",
    ];

    public static void KeepTemplatesAndScopes(this MigrationBuilder migration)
    {
        foreach (var table in Tables)
            migration.Sql(
                $"""
                CREATE TRIGGER never_changes BEFORE UPDATE OR DELETE ON {table}
                    FOR EACH ROW EXECUTE FUNCTION audit.refuse();
                """
            );
    }
}
