using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Assessment;

internal sealed class TransferConfiguration : IEntityTypeConfiguration<Transfer>
{
    public void Configure(EntityTypeBuilder<Transfer> transfer)
    {
        transfer.ToTable("transfers", schema: "assessment", Check);
        transfer.Property(t => t.Sha256).HasMaxLength(64).IsFixedLength();
        transfer.Property(t => t.OrderReason).HasMaxLength(Transfer.LongestReason);
        transfer.ComplexProperty(t => t.Letter, Paper);
        transfer.ComplexProperty(t => t.Approval, paper => Paper(paper!));
        transfer.ComplexProperty(t => t.AgencyReport, paper => Paper(paper!));
        transfer.HasIndex(t => t.ResultId).Keeps(Transfer.Rules.AResultIsTransferredOnce);
        transfer.HasIndex(t => t.DossierId);
        transfer
            .HasIndex(t => t.DossierId, "IX_transfers_one_renewal")
            .HasFilter("result_id IS NULL")
            .Keeps(Transfer.Rules.ARenewalIsTransferredOnce);
        transfer.HasIndex(t => new { t.SealedAt, t.Id });
        transfer.HasOne<Dossier>().WithMany().HasForeignKey(t => t.DossierId).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<AssessmentResult>().WithMany().HasForeignKey(t => t.ResultId).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(t => t.UnitId).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<User>().WithMany().HasForeignKey(t => t.SealedBy).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<User>().WithMany().HasForeignKey(t => t.ReceivedBy).OnDelete(DeleteBehavior.Restrict);
        transfer.HasOne<User>().WithMany().HasForeignKey(t => t.OrderedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Check(TableBuilder<Transfer> table)
    {
        table.HasCheckConstraint("ck_transfers_sha256", "sha256 = encode(sha256(convert_to(manifest, 'UTF8')), 'hex')");
        table.HasCheckConstraint(
            "ck_transfers_signed",
            "approval_signed_on <= letter_signed_on AND agency_report_signed_on <= letter_signed_on"
        );
        table.HasCheckConstraint(
            "ck_transfers_kind",
            "(result_id IS NULL) = (approval_number IS NULL) AND (result_id IS NULL) = (agency_report_number IS NOT NULL)"
        );
        table.HasCheckConstraint(
            "ck_transfers_received",
            "(received_at IS NULL) = (received_by IS NULL) AND received_at >= sealed_at"
        );
        table.HasCheckConstraint(
            "ck_transfers_ordered",
            "(ordered_at IS NULL) = (ordered_by IS NULL) AND (ordered_at IS NULL) = (order_reason IS NULL) "
                + "AND (ordered_at IS NULL OR ordered_at >= received_at)"
        );
    }

    private static void Paper(ComplexPropertyBuilder<SignedPaper> paper) =>
        paper.Property(p => p.Number).HasMaxLength(Transfer.LongestNumber);
}
