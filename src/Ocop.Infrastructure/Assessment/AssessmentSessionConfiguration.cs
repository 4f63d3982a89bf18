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
            table => table.HasCheckConstraint("ck_sessions_closed", "closed_at >= scoring_opened_at")
        );
        session.HasIndex(s => s.HeldOn);
        session.HasOne<Council>().WithMany().HasForeignKey(s => s.CouncilId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne<AssessmentRound>().WithMany().HasForeignKey(s => s.RoundId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);

        session.OwnsMany(s => s.Table, Table);
        session.OwnsMany(s => s.Attendance, Attendance);
        session.OwnsMany(s => s.Recusals, Recusals);
        session.OwnsMany(s => s.Findings, Findings);
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
    }
}
