using Microsoft.EntityFrameworkCore.Metadata;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Certification;

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    private const string Schema = "certification";
    private const string CertificateId = "CertificateId";
    private const int LongestNumber = 20;
    private const int LongestCode = 30;

    public void Configure(EntityTypeBuilder<Certificate> certificate)
    {
        certificate.ToTable("certificates", Schema, Check);
        certificate
            .Property(c => c.Number)
            .HasConversion(number => number.ToString(), text => CertificateNumber.Parse(text, null))
            .HasMaxLength(LongestNumber);
        certificate
            .Property(c => c.ProductCode)
            .HasConversion(code => code!.ToString(), text => ProductCode.Parse(text, null))
            .HasMaxLength(LongestCode);
        certificate
            .Property(c => c.VerificationCode)
            .HasConversion(code => code.ToString(), text => VerificationCode.Parse(text, null))
            .HasMaxLength(VerificationCode.Length);
        certificate.Property(c => c.DecisionNumber).HasMaxLength(RecognitionDecision.LongestNumber);
        certificate.ComplexProperty(c => c.Period);
        certificate.ComplexProperty(c => c.Signatory);
        certificate.ComplexProperty(
            c => c.Correction,
            paper => paper.Property(p => p.Number).HasMaxLength(FactPaper.LongestNumber)
        );
        certificate.HasIndex(c => c.Number).Keeps(Certificate.Rules.ANumberNamesOneCertificate);
        certificate.HasIndex(c => c.VerificationCode).Keeps(Certificate.Rules.ACodeNamesOneCertificate);
        References(certificate);
        NeverChanges(certificate);
        certificate.OwnsMany(c => c.Facts, Facts);
        certificate.Ignore(c => c.WithdrawalOrder);
    }

    private static void Check(TableBuilder<Certificate> table)
    {
        table.HasCheckConstraint("ck_certificates_star", "star BETWEEN 1 AND 5");
        table.HasCheckConstraint("ck_certificates_verification_code", "verification_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'");
        table.HasCheckConstraint("ck_certificates_period", "period_issued_on < period_expires_on");
        table.HasCheckConstraint("ck_certificates_dossier", "(decision_id IS NULL) = (dossier_id IS NULL)");
        table.HasCheckConstraint("ck_certificates_producer", "decision_id IS NULL OR producer_id IS NOT NULL");
        table.HasCheckConstraint(
            "ck_certificates_replacement",
            "(replaces_id IS NULL) = (correction_number IS NULL) AND (replaces_id IS NULL OR decision_id IS NOT NULL)"
        );
    }

    private static void References(EntityTypeBuilder<Certificate> certificate)
    {
        certificate.HasIndex(c => new { c.ProductId, c.DecidedOn });
        certificate
            .HasIndex(c => new { c.DecisionId, c.ProductId })
            .HasFilter("replaces_id IS NULL")
            .Keeps(RecognitionDecision.Rules.AProductIsRecognisedOnce);
        certificate.HasIndex(c => c.ReplacesId).Keeps(Certificate.Rules.ACertificateIsReplacedOnce);
        certificate
            .HasOne<Certificate>()
            .WithOne()
            .HasForeignKey<Certificate>(c => c.ReplacesId)
            .OnDelete(DeleteBehavior.Restrict);
        certificate.HasOne<Product>().WithMany().HasForeignKey(c => c.ProductId).OnDelete(DeleteBehavior.Restrict);
        certificate.HasOne<Producer>().WithMany().HasForeignKey(c => c.ProducerId).OnDelete(DeleteBehavior.Restrict);
        certificate
            .HasOne<RecognitionDecision>()
            .WithMany()
            .HasForeignKey(c => c.DecisionId)
            .OnDelete(DeleteBehavior.Restrict);
        certificate.HasOne<Dossier>().WithMany().HasForeignKey(c => c.DossierId).OnDelete(DeleteBehavior.Restrict);
        certificate
            .HasOne<Regulation>()
            .WithMany()
            .HasForeignKey(c => c.RegulationId)
            .OnDelete(DeleteBehavior.Restrict);
        certificate
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(c => c.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
        certificate
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(c => c.IssuingUnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    /// <summary>What is printed stays as it was printed: saving a change of it throws. Facts come beside it.</summary>
    private static void NeverChanges(EntityTypeBuilder<Certificate> certificate)
    {
        var printed = certificate
            .Metadata.GetProperties()
            .Concat(certificate.Metadata.GetComplexProperties().SelectMany(part => part.ComplexType.GetProperties()))
            .Where(property => !property.IsPrimaryKey() && property.Name != nameof(Certificate.Version));

        foreach (var property in printed)
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
    }

    private static void Facts(OwnedNavigationBuilder<Certificate, CertificateFact> fact)
    {
        fact.ToTable(
            "certificate_facts",
            Schema,
            table => table.HasCheckConstraint("ck_certificate_facts_period", "\"from\" <= until")
        );
        fact.WithOwner().HasForeignKey(CertificateId);
        fact.HasKey(CertificateId, nameof(CertificateFact.Number));
        fact.Property(f => f.Number).ValueGeneratedNever();
        fact.Property(f => f.Reason).HasMaxLength(50);
        fact.Property(f => f.Paper).HasMaxLength(FactPaper.LongestNumber);
        fact.HasOne<User>().WithMany().HasForeignKey(f => f.RecordedBy).OnDelete(DeleteBehavior.Restrict);
        fact.HasIndex(CertificateId)
            .HasFilter("kind IN ('revoked', 'withdrawn', 'superseded')")
            .Keeps(Certificate.Rules.ACertificateEndsOnce);
    }
}
