using Ocop.Application.Dossiers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Dossiers;

internal sealed class DossierConfiguration : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> dossier)
    {
        dossier.ToTable("dossiers", schema: "dossiers", Check);
        dossier.Property(d => d.BusinessResults).HasMaxLength(Dossier.LongestText);
        dossier.Property(d => d.Plan).HasMaxLength(Dossier.LongestText);
        dossier.Property(d => d.WhatChanged).HasMaxLength(Dossier.LongestText);
        dossier.ComplexProperty(d => d.Report);
        dossier.ComplexProperty(d => d.Renewal);
        PointToOthers(dossier);

        dossier.HasIndex(d => new { d.UnitId, d.State });
        dossier.HasIndex(d => d.ProducerId);
        IsQueuedBy(dossier, DueColumn.Name, "due_on");
        IsQueuedBy(dossier, DueColumn.OfReport, "report_due_on");
        IsQueuedBy(dossier, DueColumn.OfSubmission, "submitted_on");
        dossier.HasIndex(d => new { d.CriteriaSetCode, d.State });
        dossier
            .HasIndex(d => d.ProductId)
            .HasFilter("state NOT IN ('draft', 'recognised', 'not_recognised')")
            .Keeps(Dossier.Rules.OneDossierOfAProductRuns);
        dossier.HasIndex(d => new { d.ProductId, d.State });

        dossier.OwnsMany(d => d.SelfAssessments, ConfigureSelfAssessments);
        dossier.OwnsMany(d => d.Attachments, ConfigureAttachments);
        dossier.OwnsMany(d => d.Citations, ConfigureCitations);
        dossier.OwnsMany(d => d.Steps, ConfigureSteps);
        dossier.OwnsMany(d => d.Returns, SupplementRequestConfiguration.Configure);
        dossier.OwnsMany(d => d.Reassessments, ConfigureReassessments);
        dossier.Ignore(d => d.BroughtOn);
        dossier.HasIndex(d => d.ResultId);
        dossier.Ignore(d => d.Content);
        dossier.Ignore(d => d.IsRenewedAtTheCentre);
        dossier.Ignore(d => d.OpenReturn);
        dossier.Ignore(d => d.LastResubmitted);
    }

    private static void IsQueuedBy(EntityTypeBuilder<Dossier> dossier, string column, string day)
    {
        dossier
            .Property<DateOnly>(column)
            .HasComputedColumnSql($"coalesce({day}, DATE '{DueColumn.Never:yyyy-MM-dd}')", stored: true);
        dossier.HasIndex(column, nameof(Dossier.Id));
    }

    private static void Check(TableBuilder<Dossier> table)
    {
        table.HasCheckConstraint("ck_dossiers_submitted", "(state = 'draft') = (submitted_on IS NULL)");
        table.HasCheckConstraint(
            "ck_dossiers_received",
            "(state IN ('draft', 'submitted')) = (received_on IS NULL) AND (received_on IS NULL) = (report_due_on IS NULL)"
        );
        table.HasCheckConstraint(
            "ck_dossiers_reported",
            "state IN ('received', 'returned') OR (state IN ('draft', 'submitted')) = (report_written_at IS NULL)"
        );
        table.HasCheckConstraint(
            "ck_dossiers_proposed",
            "state = 'returned' OR (state IN ('draft', 'submitted', 'received', 'reported')) = (proposed_on IS NULL)"
        );
        table.HasCheckConstraint(
            "ck_dossiers_dates_in_order",
            "submitted_on <= received_on AND received_on <= proposed_on AND received_on < report_due_on"
        );
        table.HasCheckConstraint(
            "ck_dossiers_due",
            "due_on IS NOT NULL AND state IN ('received', 'reported', 'returned', 'proposed', 'in_assessment', "
                + "'transferred', 'at_centre', 'in_central_assessment', 'awaiting_reassessment', 'awaiting_decision') "
                + "OR due_on IS NULL AND state NOT IN ('received', 'reported', 'returned')"
        );
        table.HasCheckConstraint("ck_dossiers_certificate", "(kind = 'first') = (certificate_id IS NULL)");
        table.HasCheckConstraint(
            "ck_dossiers_renewal",
            "(kind = 'renewal' OR renewal_opens_on IS NULL) AND renewal_opens_on <= submitted_on "
                + "AND renewal_opens_on <= renewal_closes_on AND renewal_decision_days > 0 "
                + "AND (submitted_on IS NULL OR renewal_opens_on IS NULL) = (decision_due_on IS NULL)"
        );
        table.HasCheckConstraint("ck_dossiers_differed", "differed_in IS NULL OR renewal_star IS NOT NULL");
        table.HasCheckConstraint("ck_dossiers_pledged", "state IN ('draft', 'returned') OR pledged_by IS NOT NULL");
        table.HasCheckConstraint("ck_dossiers_samples", "samples >= 0");
        table.HasCheckConstraint(
            "ck_dossiers_result",
            "CASE WHEN state IN ('awaiting_decision', 'pending_central', 'returned_by_centre', 'recognised', "
                + "'not_recognised') THEN result_id IS NOT NULL "
                + "WHEN state IN ('transferred', 'at_centre', 'in_central_assessment') "
                + "THEN result_id IS NOT NULL OR renewal_decided_at = 'central' "
                + "ELSE result_id IS NULL END"
        );
    }

    private static void PointToOthers(EntityTypeBuilder<Dossier> dossier)
    {
        dossier.HasOne<Product>().WithMany().HasForeignKey(d => d.ProductId).OnDelete(DeleteBehavior.Restrict);
        dossier.HasOne<Producer>().WithMany().HasForeignKey(d => d.ProducerId).OnDelete(DeleteBehavior.Restrict);
        dossier.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(d => d.UnitId).OnDelete(DeleteBehavior.Restrict);
        dossier.HasOne<Regulation>().WithMany().HasForeignKey(d => d.RegulationId).OnDelete(DeleteBehavior.Restrict);
        dossier.HasOne<CriteriaSet>().WithMany().HasForeignKey(d => d.CriteriaSetId).OnDelete(DeleteBehavior.Restrict);
        dossier.HasOne<Certificate>().WithMany().HasForeignKey(d => d.CertificateId).OnDelete(DeleteBehavior.Restrict);
        dossier
            .HasOne<AssessmentSession>()
            .WithMany()
            .HasForeignKey(d => d.DifferedIn)
            .OnDelete(DeleteBehavior.Restrict);
        dossier.HasOne<User>().WithMany().HasForeignKey(d => d.PledgedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void ConfigureSelfAssessments(OwnedNavigationBuilder<Dossier, SelfAssessment> answer)
    {
        answer.ToTable(
            "self_assessments",
            schema: "dossiers",
            table => table.HasCheckConstraint("ck_self_assessments_points", "option >= 0 AND points BETWEEN 0 AND 100")
        );
        answer.WithOwner().HasForeignKey("DossierId");
        answer.HasKey("DossierId", nameof(SelfAssessment.Criterion));
        answer.Property(a => a.Description).HasMaxLength(Dossier.LongestText);
    }

    private static void ConfigureAttachments(OwnedNavigationBuilder<Dossier, Attachment> attachment)
    {
        attachment.ToTable("attachments", schema: "dossiers");
        attachment.WithOwner().HasForeignKey("DossierId");
        attachment.HasKey("DossierId", nameof(Attachment.EvidenceId));
        attachment.HasIndex(a => a.EvidenceId);
        attachment.HasOne<Evidence>().WithMany().HasForeignKey(a => a.EvidenceId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void ConfigureCitations(OwnedNavigationBuilder<Dossier, Citation> citation)
    {
        citation.ToTable("citations", schema: "dossiers");
        citation.WithOwner().HasForeignKey("DossierId");
        citation.HasKey("DossierId", nameof(Citation.EvidenceId), nameof(Citation.Criterion));
        citation.HasIndex(c => c.EvidenceId);
        citation.HasOne<Evidence>().WithMany().HasForeignKey(c => c.EvidenceId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void ConfigureReassessments(OwnedNavigationBuilder<Dossier, Reassessment> again)
    {
        again.ToTable(
            "reassessments",
            schema: "dossiers",
            table => table.HasCheckConstraint("ck_reassessments_number", "number > 0")
        );
        again.WithOwner().HasForeignKey("DossierId");
        again.HasKey("DossierId", nameof(Reassessment.Number));
        again.Property(a => a.Number).ValueGeneratedNever();
        again.Property(a => a.Reason).HasMaxLength(Reassessment.LongestReason);
        again.HasOne<User>().WithMany().HasForeignKey(a => a.By).OnDelete(DeleteBehavior.Restrict);
    }

    private static void ConfigureSteps(OwnedNavigationBuilder<Dossier, DossierStep> step)
    {
        step.ToTable(
            "dossier_steps",
            schema: "dossiers",
            table => table.HasCheckConstraint("ck_dossier_steps_number", "number > 0")
        );
        step.WithOwner().HasForeignKey("DossierId");
        step.HasKey("DossierId", nameof(DossierStep.Number));
        step.Property(s => s.Number).ValueGeneratedNever();
        step.HasOne<User>().WithMany().HasForeignKey(s => s.By).OnDelete(DeleteBehavior.Restrict);
    }
}
