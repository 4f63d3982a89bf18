using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Settings;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Settings;

internal sealed class SettingHistoryConfiguration : IEntityTypeConfiguration<SettingHistory>
{
    private const string Schema = "settings";
    private const string HistoryId = "HistoryId";

    public void Configure(EntityTypeBuilder<SettingHistory> history)
    {
        history.ToTable(
            "histories",
            Schema,
            table => table.HasCheckConstraint("ck_histories_level", "level IN ('central', 'province')")
        );
        history.Property(h => h.Key).HasMaxLength(SettingHistory.LongestKey);
        history.HasOne<AdministrativeUnit>().WithMany().HasForeignKey(h => h.UnitId).OnDelete(DeleteBehavior.Restrict);
        history.HasIndex(h => new { h.UnitId, h.Key }).Keeps(SettingHistory.Rules.AValueIsSetAfterReading);
        history.OwnsMany(h => h.Entries, ConfigureEntries);
    }

    private static void ConfigureEntries(OwnedNavigationBuilder<SettingHistory, SettingEntry> entry)
    {
        entry.ToTable("entries", Schema, table => table.HasCheckConstraint("ck_entries_number", "number > 0"));
        entry.WithOwner().HasForeignKey(HistoryId);
        entry.HasKey(HistoryId, nameof(SettingEntry.Number));
        entry.Property(e => e.Number).ValueGeneratedNever();
        entry.Property(e => e.Value).HasMaxLength(SettingHistory.LongestValue);
        entry.Property(e => e.Basis).HasMaxLength(SettingHistory.LongestBasis);
        entry.HasOne<User>().WithMany().HasForeignKey(e => e.SetBy).OnDelete(DeleteBehavior.Restrict);
    }
}
