using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Infrastructure.Notices;

internal sealed class LetterConfiguration : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.ToTable("letters", schema: "notices", Check);
        letter.Property(l => l.LastFailure).HasMaxLength(Letter.LongestFailure);
        letter.HasIndex(l => l.NoticeId).IsUnique();
        letter.HasIndex(l => new { l.QueuedAt, l.Id });
        letter.HasIndex(l => new { l.DueAt, l.Id }).HasFilter("due_at IS NOT NULL");
        letter.HasOne<Notice>().WithMany().HasForeignKey(l => l.NoticeId).OnDelete(DeleteBehavior.Restrict);
        letter.HasOne<User>().WithMany().HasForeignKey(l => l.RecipientId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Check(TableBuilder<Letter> table)
    {
        table.HasCheckConstraint("ck_letters_due", "(state = 'queued') = (due_at IS NOT NULL)");
        table.HasCheckConstraint("ck_letters_sent", "(state = 'sent') = (sent_at IS NOT NULL)");
    }
}
