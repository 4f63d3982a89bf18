using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Infrastructure.Migrations;

/// <summary>Written by hand: what was submitted before submissions were kept is still what it was, for it was frozen.</summary>
internal static class DossiersFiledBefore
{
    public static void KeepWhatWasFiledBefore(this MigrationBuilder migration) =>
        migration.Sql(
            """
            UPDATE dossiers.dossiers SET due_on = report_due_on WHERE state IN ('received', 'reported');

            INSERT INTO dossiers.submissions
                (id, version, dossier_id, number, submitted_by, submitted_at, pledged_by, business_results, plan, samples)
            SELECT uuidv7(), 1, d.id, 1, s.by, s.at, d.pledged_by, d.business_results, d.plan, d.samples
            FROM dossiers.dossiers d
            JOIN dossiers.dossier_steps s ON s.dossier_id = d.id AND s.state = 'submitted';

            INSERT INTO dossiers.submission_answers (submission_id, criterion, option, points, description)
            SELECT s.id, a.criterion, a.option, a.points, a.description
            FROM dossiers.submissions s
            JOIN dossiers.self_assessments a ON a.dossier_id = s.dossier_id;

            INSERT INTO dossiers.submission_papers (submission_id, evidence_id, version, criteria)
            SELECT s.id, a.evidence_id, a.version, ARRAY(
                SELECT c.criterion FROM dossiers.citations c
                WHERE c.dossier_id = a.dossier_id AND c.evidence_id = a.evidence_id
            )
            FROM dossiers.submissions s
            JOIN dossiers.attachments a ON a.dossier_id = s.dossier_id;
            """
        );
}
