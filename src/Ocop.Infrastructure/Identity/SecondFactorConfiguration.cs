using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Identity;

internal sealed class SecondFactorConfiguration : IEntityTypeConfiguration<SecondFactor>
{
    public void Configure(EntityTypeBuilder<SecondFactor> factor)
    {
        factor.ToTable(
            "second_factors",
            schema: "identity",
            table => table.HasCheckConstraint("ck_second_factors_confirmed", "confirmed_at >= begun_at")
        );
        factor.HasIndex(f => f.UserId).Keeps(SecondFactor.Rules.ThereIsOne);
        factor.HasOne<User>().WithMany().HasForeignKey(f => f.UserId).OnDelete(DeleteBehavior.Restrict);
        factor.OwnsMany(f => f.RecoveryCodes, ConfigureRecoveryCodes);
    }

    private static void ConfigureRecoveryCodes(OwnedNavigationBuilder<SecondFactor, RecoveryCode> code)
    {
        code.ToTable(
            "recovery_codes",
            schema: "identity",
            table => table.HasCheckConstraint("ck_recovery_codes_hash", "octet_length(hash) = 32")
        );
        code.WithOwner().HasForeignKey("SecondFactorId");
        code.HasKey("SecondFactorId", nameof(RecoveryCode.Number));
        code.Property(c => c.Number).ValueGeneratedNever();
    }
}
