using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Domain.Renewals;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Renewals;

internal sealed class RenewalFollowUpConfiguration : IEntityTypeConfiguration<RenewalFollowUp>
{
    private const string Schema = "renewals";
    private const string FollowUpId = "FollowUpId";

    public void Configure(EntityTypeBuilder<RenewalFollowUp> followUp)
    {
        followUp.ToTable(
            "follow_ups",
            Schema,
            table =>
                table.HasCheckConstraint(
                    "ck_follow_ups_reason",
                    "(reason IS NOT NULL) = (intention IS NOT DISTINCT FROM 'does_not_renew')"
                )
        );
        followUp.HasIndex(f => f.CertificateId).Keeps(RenewalFollowUp.Rules.ACertificateIsFollowedOnce);
        followUp.HasOne<Certificate>().WithMany().HasForeignKey(f => f.CertificateId).OnDelete(DeleteBehavior.Restrict);
        followUp.HasOne<Producer>().WithMany().HasForeignKey(f => f.ProducerId).OnDelete(DeleteBehavior.Restrict);
        followUp.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(f => f.UnitId).OnDelete(DeleteBehavior.Restrict);
        followUp.OwnsMany(f => f.Reminders, Reminders);
        followUp.OwnsMany(f => f.Contacts, Contacts);
        followUp.OwnsMany(f => f.Answers, Answers);
    }

    /// <summary>The key is the promise: one reminder for each certificate and threshold.</summary>
    private static void Reminders(OwnedNavigationBuilder<RenewalFollowUp, RenewalReminder> reminder)
    {
        reminder.ToTable(
            "reminders",
            Schema,
            table => table.HasCheckConstraint("ck_reminders_days", "days > 0 AND reached >= 0")
        );
        reminder.WithOwner().HasForeignKey(FollowUpId);
        reminder.HasKey(FollowUpId, nameof(RenewalReminder.Days));
        reminder.Property(r => r.Days).ValueGeneratedNever();
    }

    private static void Contacts(OwnedNavigationBuilder<RenewalFollowUp, RenewalContact> contact)
    {
        contact.ToTable("contacts", Schema);
        contact.WithOwner().HasForeignKey(FollowUpId);
        contact.HasKey(FollowUpId, nameof(RenewalContact.Number));
        contact.Property(c => c.Number).ValueGeneratedNever();
        contact.HasOne<User>().WithMany().HasForeignKey(c => c.RecordedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Answers(OwnedNavigationBuilder<RenewalFollowUp, RenewalAnswer> answer)
    {
        answer.ToTable(
            "answers",
            Schema,
            table =>
                table.HasCheckConstraint("ck_answers_reason", "(reason IS NOT NULL) = (intention = 'does_not_renew')")
        );
        answer.WithOwner().HasForeignKey(FollowUpId);
        answer.HasKey(FollowUpId, nameof(RenewalAnswer.Number));
        answer.Property(a => a.Number).ValueGeneratedNever();
        answer.Property(a => a.Note).HasMaxLength(RenewalFollowUp.LongestNote);
        answer.HasOne<User>().WithMany().HasForeignKey(a => a.RecordedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
