using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Rewards;

internal sealed class FundConfiguration : IEntityTypeConfiguration<Fund>
{
    public void Configure(EntityTypeBuilder<Fund> fund)
    {
        fund.ToTable(
            "funds",
            schema: "rewards",
            table =>
            {
                table.HasCheckConstraint("ck_funds_amounts", "allotted >= 0 AND reserved >= 0 AND paid >= 0");
                table.HasCheckConstraint("ck_funds_year", $"year BETWEEN {Fund.FirstYear} AND {Fund.LastYear}");
            }
        );
        fund.Ignore(f => f.Free);
        fund.Property(f => f.Source).HasMaxLength(Fund.LongestSource);
        fund.Property(f => f.LegalBasis).HasMaxLength(Fund.LongestBasis);
        fund.HasIndex(f => new
            {
                f.UnitId,
                f.Year,
                f.Source,
            })
            .Keeps(Fund.Rules.ABudgetNamesASourceOnceAYear);
        fund.HasIndex(f => new { f.Year, f.Id });
        fund.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(f => f.UnitId).OnDelete(DeleteBehavior.Restrict);
        fund.HasOne<User>().WithMany().HasForeignKey(f => f.EnteredBy).OnDelete(DeleteBehavior.Restrict);
    }
}
