using Ocop.Application.Register.Changes;

namespace Ocop.Infrastructure.Register;

internal sealed class RegisterChangeConfiguration : IEntityTypeConfiguration<RegisterChange>
{
    public void Configure(EntityTypeBuilder<RegisterChange> change)
    {
        change.ToTable(
            "changes",
            schema: "register",
            table =>
                table.HasCheckConstraint("ck_changes_reason", "reason IN ('removed', 'entered_in_error', 'duplicate')")
        );
        change.HasKey(c => c.ProductId);
        change.Property(c => c.ProductId).ValueGeneratedNever();
        change.Property(c => c.Number).UseIdentityAlwaysColumn();
        change.Property(c => c.TransactionId).HasColumnType("xid8").HasDefaultValueSql("pg_current_xact_id()");
        change.Property(c => c.ChangedAt).HasDefaultValueSql("now()");

        change.HasIndex(c => new { c.TransactionId, c.Number }).IsUnique();
        change.HasIndex(c => c.ChangedAt).HasFilter("reason IS NOT NULL");
    }
}
