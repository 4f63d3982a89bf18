using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Certification;

internal sealed class RecognitionDecisionConfiguration : IEntityTypeConfiguration<RecognitionDecision>
{
    private const string DecisionId = "DecisionId";
    private const string Serial = "Serial";

    public void Configure(EntityTypeBuilder<RecognitionDecision> decision)
    {
        decision.ToTable("decisions", schema: "certification", Check);
        decision
            .Property(d => d.Number)
            .HasConversion(number => number.ToString(), text => DecisionNumber.Parse(text, null))
            .HasMaxLength(RecognitionDecision.LongestNumber);
        decision.Property(d => d.IssuingBody).HasMaxLength(RecognitionDecision.LongestName);
        decision.ComplexProperty(
            d => d.Signatory,
            signatory =>
            {
                signatory.Property(s => s.Name).HasMaxLength(RecognitionDecision.LongestName);
                signatory.Property(s => s.Position).HasMaxLength(RecognitionDecision.LongestPosition);
            }
        );

        // Certificates are numbered by these digits, so two decisions of a year must not share them.
        decision.Property<int>(Serial).HasComputedColumnSql("substring(number from '^0*([0-9]+)')::int", stored: true);
        decision
            .HasIndex(nameof(RecognitionDecision.UnitId), nameof(RecognitionDecision.Year), Serial)
            .Keeps(RecognitionDecision.Rules.ANumberIsUsedOnce);
        decision.HasIndex(d => new { d.SignedOn, d.Id });
        decision.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(d => d.UnitId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Regulation>().WithMany().HasForeignKey(d => d.RegulationId).OnDelete(DeleteBehavior.Restrict);
        decision.OwnsMany(d => d.Items, Items);
    }

    private static void Check(TableBuilder<RecognitionDecision> table)
    {
        table.HasCheckConstraint("ck_decisions_level", "level IN ('district', 'province', 'central')");
        table.HasCheckConstraint("ck_decisions_year", "year = extract(year FROM signed_on)");
        table.HasCheckConstraint(
            "ck_decisions_certificates_from",
            "issued_at IS NULL OR signed_on <= certificates_from"
        );
    }

    private static void Items(OwnedNavigationBuilder<RecognitionDecision, DecisionItem> item)
    {
        item.ToTable(
            "decision_items",
            "certification",
            table =>
            {
                table.HasCheckConstraint("ck_decision_items_position", "position > 0");
                table.HasCheckConstraint("ck_decision_items_star", "star BETWEEN 3 AND 5");
            }
        );
        item.WithOwner().HasForeignKey(DecisionId);
        item.HasKey(DecisionId, nameof(DecisionItem.ResultId));
        item.HasIndex(i => i.ResultId).Keeps(RecognitionDecision.Rules.AResultIsDecidedOnce);
        item.HasIndex(DecisionId, nameof(DecisionItem.ProductId))
            .Keeps(RecognitionDecision.Rules.AProductIsRecognisedOnce);
        item.HasOne<AssessmentResult>().WithMany().HasForeignKey(i => i.ResultId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<Dossier>().WithMany().HasForeignKey(i => i.DossierId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<Product>().WithMany().HasForeignKey(i => i.ProductId).OnDelete(DeleteBehavior.Restrict);
    }
}
