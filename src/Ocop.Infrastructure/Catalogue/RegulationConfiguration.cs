using Microsoft.EntityFrameworkCore.Metadata;
using Ocop.Domain.Catalogue;

namespace Ocop.Infrastructure.Catalogue;

internal sealed class RegulationConfiguration : IEntityTypeConfiguration<Regulation>
{
    public void Configure(EntityTypeBuilder<Regulation> regulation)
    {
        regulation.ToTable(
            "regulations",
            schema: "catalogue",
            table =>
            {
                table.HasCheckConstraint("ck_regulations_code", "code ~ '^[A-Z0-9]{1,20}$'");
                table.HasCheckConstraint("ck_regulations_period", "effective_from <= effective_to");
                table.HasCheckConstraint("ck_regulations_fingerprint", "fingerprint ~ '^[0-9a-f]{64}$'");
                table.HasCheckConstraint("ck_regulations_definition", "definition ->> 'code' = code");
            }
        );
        regulation.HasIndex(r => r.Code).IsUnique();
        regulation.HasIndex(r => r.EffectiveFrom);
        regulation.Property(r => r.Definition).IsJsonDocument();
        regulation.Ignore(r => r.Act);
        regulation.Ignore(r => r.Bands);
        regulation.Ignore(r => r.RecognisedFromStar);
        regulation.Ignore(r => r.Levels);
        regulation.Ignore(r => r.Certificate);
        regulation.Ignore(r => r.Transition);
        regulation.NeverChanges();
    }
}

internal static class Immutability
{
    /// <summary>What is loaded stays as it was: saving a change of any column throws.</summary>
    public static void NeverChanges<TEntity>(this EntityTypeBuilder<TEntity> entity)
        where TEntity : class
    {
        foreach (var property in entity.Metadata.GetProperties().Where(property => !property.IsPrimaryKey()))
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
    }
}
