using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Certification;

internal sealed class RevocationConfiguration : IEntityTypeConfiguration<Revocation>
{
    private const int LongestReason = 50;

    public void Configure(EntityTypeBuilder<Revocation> revocation)
    {
        revocation.ToTable("revocations", schema: "certification", Check);
        revocation.Property(r => r.Reason).HasMaxLength(LongestReason);
        revocation.Property(r => r.DiscontinuedBecause).HasMaxLength(Revocation.LongestText);
        revocation.ComplexProperty(
            r => r.Ground,
            ground => ground.Property(g => g.Paper).HasMaxLength(FactPaper.LongestNumber)
        );
        revocation.ComplexProperty(
            r => r.Invitation!,
            invitation => invitation.Property(i => i.Paper).HasMaxLength(FactPaper.LongestNumber)
        );
        revocation.ComplexProperty(
            r => r.Answer!,
            answer => answer.Property(a => a.Text).HasMaxLength(Revocation.LongestAnswer)
        );
        revocation.ComplexProperty(
            r => r.Hearing,
            hearing => hearing.Property(h => h.Minutes).HasMaxLength(FactPaper.LongestNumber)
        );
        revocation.ComplexProperty(r => r.Order!, Order);

        revocation
            .HasIndex(r => r.CertificateId, "ix_revocations_open")
            .HasFilter("state = 'open'")
            .Keeps(Revocation.Rules.ACertificateIsRevokedOnceAtATime);
        revocation.HasIndex(r => r.CertificateId);
        revocation.HasIndex(r => new { r.UnitId, r.Id });
        revocation.HasIndex(r => new { r.ProducerId, r.Id });
        revocation
            .HasOne<Certificate>()
            .WithMany()
            .HasForeignKey(r => r.CertificateId)
            .OnDelete(DeleteBehavior.Restrict);
        revocation.HasOne<Product>().WithMany().HasForeignKey(r => r.ProductId).OnDelete(DeleteBehavior.Restrict);
        revocation.HasOne<Producer>().WithMany().HasForeignKey(r => r.ProducerId).OnDelete(DeleteBehavior.Restrict);
        revocation
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(r => r.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    private static void Order(ComplexPropertyBuilder<RevocationOrder> order)
    {
        order.Property(o => o.Number).HasMaxLength(RecognitionDecision.LongestNumber);
        order.Property(o => o.IssuingBody).HasMaxLength(RecognitionDecision.LongestName);
        order.ComplexProperty(
            o => o.Signatory,
            signatory =>
            {
                signatory.Property(s => s.Name).HasMaxLength(RecognitionDecision.LongestName);
                signatory.Property(s => s.Position).HasMaxLength(RecognitionDecision.LongestPosition);
            }
        );
    }

    private static void Check(TableBuilder<Revocation> table)
    {
        table.HasCheckConstraint("ck_revocations_order", "(state = 'decided') = (order_number IS NOT NULL)");
        table.HasCheckConstraint(
            "ck_revocations_dates",
            "ground_on <= order_signed_on AND order_signed_on <= order_effective_from AND ground_on <= hearing_on"
        );
        table.HasCheckConstraint(
            "ck_revocations_invitation",
            "ground_on <= invitation_sent_on AND invitation_sent_on < invitation_answer_by"
        );
        table.HasCheckConstraint(
            "ck_revocations_discontinued",
            "(state = 'discontinued') = (discontinued_because IS NOT NULL)"
        );
    }
}
