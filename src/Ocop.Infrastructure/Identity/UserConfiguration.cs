using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Identity;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> user)
    {
        user.ToTable(
            "users",
            schema: "identity",
            table => table.HasCheckConstraint("ck_users_email_has_one_spelling", "email = lower(trim(email))")
        );
        user.Property(u => u.FullName).HasMaxLength(User.LongestName).SortsInVietnamese();
        user.Property(u => u.Email).HasMaxLength(User.LongestEmail);
        user.HasIndex(u => u.Email).Keeps(User.Rules.AnAddressHasOneUser);
        user.HasIndex(u => new { u.FullName, u.Id });
        user.HasIndex(u => new { u.RegisteredAt, u.Id });
        user.IsSearchedBy("full_name || ' ' || email");
        user.OwnsMany(u => u.Memberships, ConfigureMemberships);
    }

    private static void ConfigureMemberships(OwnedNavigationBuilder<User, Membership> membership)
    {
        membership.ToTable(
            "memberships",
            schema: "identity",
            table =>
            {
                table.HasCheckConstraint("ck_memberships_dates_in_order", "\"to\" >= \"from\" - 1");
                table.HasCheckConstraint(
                    "ck_memberships_place_fits_role",
                    """
                    CASE
                        WHEN role = 'admin' THEN unit_id IS NULL AND producer_id IS NULL
                        WHEN role = 'producer' THEN unit_id IS NULL AND producer_id IS NOT NULL
                        ELSE unit_id IS NOT NULL AND producer_id IS NULL AND role IN (
                            'commune_officer', 'province_officer', 'advisory_member', 'council_member',
                            'central_officer', 'auditor'
                        )
                    END
                    """
                );
            }
        );
        membership.HasKey(m => m.Id);
        membership.WithOwner().HasForeignKey("UserId");
        membership
            .HasOne<AdministrativeUnit>()
            .WithMany()
            .HasForeignKey(m => m.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
        membership.HasOne<Producer>().WithMany().HasForeignKey(m => m.ProducerId).OnDelete(DeleteBehavior.Restrict);
        membership.HasIndex(m => m.UnitId);
        membership.HasIndex(m => m.ProducerId);
        membership.HasIndex("UserId", nameof(Membership.From));
    }
}
