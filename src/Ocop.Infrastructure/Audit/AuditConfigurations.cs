using Microsoft.EntityFrameworkCore.ChangeTracking;
using Ocop.Domain.Audit;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public const string Schema = "audit";

    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("entries", Schema);
        entry.HasKey(e => e.Number);
        entry.Property(e => e.Number).UseIdentityAlwaysColumn();
        entry.Property(e => e.TransactionId).HasColumnType("xid8").HasDefaultValueSql("pg_current_xact_id()");
        entry
            .Property(e => e.Roles)
            .HasConversion(
                roles => string.Join(',', roles.Select(role => SnakeCase.Of(role.ToString()))),
                words => words.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(SnakeCase.Enum<Role>).ToList(),
                new ValueComparer<IReadOnlyList<Role>>(
                    (one, other) => one!.SequenceEqual(other!),
                    roles => roles.Count,
                    roles => roles
                )
            );
        entry.Property(e => e.UseCase).HasMaxLength(AuditEntry.LongestWord);
        entry.Property(e => e.AggregateType).HasMaxLength(AuditEntry.LongestWord);
        entry.Property(e => e.TraceId).HasMaxLength(AuditEntry.LongestWord);

        entry.HasIndex(e => new { e.TransactionId, e.Number });
        entry.HasIndex(e => new { e.At, e.Number });
        entry.HasIndex(e => new
        {
            e.AggregateType,
            e.At,
            e.Number,
        });
        entry.HasIndex(e => new
        {
            e.AggregateId,
            e.At,
            e.Number,
        });
        entry.HasIndex(e => new
        {
            e.ActorId,
            e.At,
            e.Number,
        });
    }
}

internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> seal)
    {
        seal.ToTable(
            "seals",
            AuditEntryConfiguration.Schema,
            table => table.HasCheckConstraint("ck_seals_hash", "position > 0 AND octet_length(hash) = 32")
        );
        seal.HasKey(s => s.Position);
        seal.Property(s => s.Position).ValueGeneratedNever();
        seal.HasIndex(s => s.EntryNumber).IsUnique();
        seal.HasOne<AuditEntry>().WithMany().HasForeignKey(s => s.EntryNumber).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AuditRootConfiguration : IEntityTypeConfiguration<AuditRoot>
{
    public void Configure(EntityTypeBuilder<AuditRoot> root)
    {
        root.ToTable(
            "roots",
            AuditEntryConfiguration.Schema,
            table => table.HasCheckConstraint("ck_roots_hash", "entries >= 0 AND octet_length(hash) = 32")
        );
        root.HasKey(r => r.Date);
    }
}
