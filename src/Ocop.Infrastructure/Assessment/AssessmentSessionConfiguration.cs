using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Infrastructure.Assessment;

internal sealed class AssessmentSessionConfiguration : IEntityTypeConfiguration<AssessmentSession>
{
    private const string Schema = "assessment";
    private const string SessionId = "SessionId";

    public void Configure(EntityTypeBuilder<AssessmentSession> session)
    {
        session.ToTable(
            "sessions",
            Schema,
            table =>
            {
                table.HasCheckConstraint("ck_sessions_closed", "closed_at >= scoring_opened_at");
                table.HasCheckConstraint("ck_sessions_sheets_in", "sheets_in IS NULL OR closed_at IS NOT NULL");
                table.HasCheckConstraint(
                    "ck_sessions_opinions_due",
                    "(kind = 'written') = (opinions_due_on IS NOT NULL) AND held_on <= opinions_due_on"
                );
            }
        );
        session.Property(s => s.Kind).HasDefaultValue(SessionKind.Meeting);
        session.ComplexProperty(s => s.Settings, settings => settings.Property(s => s.Quorum).HasPrecision(5, 4));
        session.HasIndex(s => s.HeldOn);
        session.HasOne<Council>().WithMany().HasForeignKey(s => s.CouncilId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne<AssessmentRound>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);

        session.OwnsMany(s => s.Panel, Panel);
        session.OwnsMany(s => s.Table, Table);
        session.OwnsMany(s => s.Attendance, Attendance);
        session.OwnsMany(s => s.Recusals, Recusals);
        session.OwnsMany(s => s.Findings, Findings);
        session.OwnsMany(s => s.Discussions, Discussions);
        session.OwnsMany(s => s.Agreements, Agreements);
        session.OwnsMany(s => s.Remarks, Remarks);
    }

    private static void Panel(OwnedNavigationBuilder<AssessmentSession, Seat> seat)
    {
        seat.ToTable(
            "seats",
            Schema,
            table => table.HasCheckConstraint("ck_seats_substitute", "(in_place_of IS NULL) = (decision IS NULL)")
        );
        seat.WithOwner().HasForeignKey(SessionId);
        seat.HasKey(SessionId, nameof(Seat.UserId));
        seat.Property(s => s.Agency).HasMaxLength(Council.LongestName);
        seat.Property(s => s.Decision).HasMaxLength(Council.LongestDecisionNumber);
        seat.HasIndex(s => s.UserId);
        seat.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Restrict);
        seat.HasOne<User>().WithMany().HasForeignKey(s => s.InPlaceOf).OnDelete(DeleteBehavior.Restrict);
        seat.HasIndex(SessionId).IsUnique().HasFilter("role = 'chair'").HasDatabaseName("IX_seats_one_chair");
    }

    private static void Table(OwnedNavigationBuilder<AssessmentSession, TableItem> item)
    {
        item.ToTable("table_items", Schema, table => table.HasCheckConstraint("ck_table_items_pass", "pass > 0"));
        item.WithOwner().HasForeignKey(SessionId);
        item.HasKey(SessionId, nameof(TableItem.DossierId));
        item.Property(i => i.CriteriaSetCode).HasMaxLength(20);
        item.HasIndex(i => i.DossierId);
        item.HasOne<Dossier>().WithMany().HasForeignKey(i => i.DossierId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Attendance(OwnedNavigationBuilder<AssessmentSession, Attendance> one)
    {
        one.ToTable("attendance", Schema);
        one.WithOwner().HasForeignKey(SessionId);
        one.HasKey(SessionId, "MemberId");
        one.HasOne<User>().WithMany().HasForeignKey(a => a.MemberId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Recusals(OwnedNavigationBuilder<AssessmentSession, Recusal> recusal)
    {
        recusal.ToTable("recusals", Schema);
        recusal.WithOwner().HasForeignKey(SessionId);
        recusal.HasKey(SessionId, nameof(Recusal.MemberId), nameof(Recusal.DossierId));
        recusal.Property(r => r.Reason).HasMaxLength(AssessmentSession.LongestReason);
        recusal.HasOne<User>().WithMany().HasForeignKey(r => r.MemberId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Findings(OwnedNavigationBuilder<AssessmentSession, SessionFinding> finding)
    {
        finding.ToTable("findings", Schema);
        finding.WithOwner().HasForeignKey(SessionId);
        finding.HasKey(SessionId, nameof(SessionFinding.DossierId));
        finding.Property(f => f.Ground).HasMaxLength(100);
        finding.Property(f => f.Reason).HasMaxLength(AssessmentSession.LongestReason);
        finding.Property(f => f.Paper).HasMaxLength(AssessmentSession.LongestPaper);
        finding.HasOne<Evidence>().WithMany().HasForeignKey(f => f.EvidenceId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Discussions(OwnedNavigationBuilder<AssessmentSession, Discussion> discussion)
    {
        discussion.ToTable(
            "discussions",
            Schema,
            table => table.HasCheckConstraint("ck_discussions_pass", "pass > 1 AND spread BETWEEN 0 AND 100")
        );
        discussion.WithOwner().HasForeignKey(SessionId);
        discussion.HasKey(SessionId, nameof(Discussion.DossierId), nameof(Discussion.Pass));
        discussion.Property(d => d.Reason).HasMaxLength(AssessmentSession.LongestReason);
        discussion.HasOne<User>().WithMany().HasForeignKey(d => d.RecordedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Agreements(OwnedNavigationBuilder<AssessmentSession, Agreement> agreement)
    {
        agreement.ToTable(
            "agreements",
            Schema,
            table => table.HasCheckConstraint("ck_agreements_option", "pass > 0 AND option >= 0 AND points >= 0")
        );
        agreement.WithOwner().HasForeignKey(SessionId);
        agreement.HasKey(SessionId, nameof(Agreement.DossierId), nameof(Agreement.Pass), nameof(Agreement.Criterion));
        agreement.Property(a => a.Criterion).HasMaxLength(20);
        agreement.HasOne<User>().WithMany().HasForeignKey(a => a.RecordedBy).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Remarks(OwnedNavigationBuilder<AssessmentSession, CriterionRemark> remark)
    {
        remark.ToTable("criterion_remarks", Schema);
        remark.WithOwner().HasForeignKey(SessionId);
        remark.HasKey(SessionId, nameof(CriterionRemark.DossierId), nameof(CriterionRemark.Criterion));
        remark.Property(r => r.Criterion).HasMaxLength(20);
        remark.Property(r => r.Words).HasMaxLength(AssessmentSession.LongestRemark);
        remark.HasOne<User>().WithMany().HasForeignKey(r => r.RecordedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
