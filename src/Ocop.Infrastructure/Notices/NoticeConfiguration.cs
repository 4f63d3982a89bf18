using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Infrastructure.Notices;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable(
            "notices",
            schema: "notices",
            table => table.HasCheckConstraint("ck_notices_read_after_sent", "read_at >= sent_at")
        );
        notice.HasOne<User>().WithMany().HasForeignKey(n => n.RecipientId).OnDelete(DeleteBehavior.Restrict);
        notice.OwnsOne(
            n => n.Facts,
            facts =>
            {
                facts.HasOne<Dossier>().WithMany().HasForeignKey(f => f.DossierId).OnDelete(DeleteBehavior.Restrict);
                facts.HasIndex(f => f.DossierId);
                facts
                    .HasOne<AssessmentSession>()
                    .WithMany()
                    .HasForeignKey(f => f.SessionId)
                    .OnDelete(DeleteBehavior.Restrict);
            }
        );
        notice.Navigation(n => n.Facts).IsRequired();
        notice
            .HasIndex(n => new
            {
                n.RecipientId,
                n.SentAt,
                n.Id,
            })
            .IsDescending(false, true, true);
    }
}
