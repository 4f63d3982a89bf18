using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Dossiers;

internal static class SupplementRequestConfiguration
{
    private const string Schema = "dossiers";
    private const string DossierId = "DossierId";
    private const string ReturnNumber = "ReturnNumber";

    public static void Configure(OwnedNavigationBuilder<Dossier, SupplementRequest> request)
    {
        request.ToTable(
            "returns",
            Schema,
            table =>
            {
                table.HasCheckConstraint("ck_returns_number", "number > 0");
                table.HasCheckConstraint("ck_returns_level", "level IN ('commune', 'province')");
                table.HasCheckConstraint(
                    "ck_returns_returned_from",
                    "returned_from IN ('received', 'reported') AND level = 'commune' "
                        + "OR returned_from = 'proposed' AND level = 'province'"
                );
                table.HasCheckConstraint("ck_returns_ended_after", "ending_at >= requested_at");
            }
        );
        request.WithOwner().HasForeignKey(DossierId);
        request.HasKey(DossierId, nameof(SupplementRequest.Number));
        request.Property(r => r.Number).ValueGeneratedNever();
        request
            .HasIndex(DossierId)
            .HasFilter("ending_outcome IS NULL")
            .Keeps(SupplementRequest.Rules.ADossierIsReturnedOnceAtATime);
        request.HasOne<User>().WithMany().HasForeignKey(r => r.RequestedBy).OnDelete(DeleteBehavior.Restrict);
        request.OwnsOne(
            r => r.Ending,
            ending => ending.HasOne<User>().WithMany().HasForeignKey(e => e.By).OnDelete(DeleteBehavior.Restrict)
        );
        request.OwnsMany(r => r.Items, ConfigureItems);
    }

    private static void ConfigureItems(OwnedNavigationBuilder<SupplementRequest, SupplementItem> item)
    {
        item.ToTable(
            "return_items",
            Schema,
            table =>
            {
                table.HasCheckConstraint("ck_return_items_number", "number > 0");
                table.HasCheckConstraint(
                    "ck_return_items_place",
                    "part = 'form' AND criterion IS NULL AND evidence_kind IS NULL "
                        + "OR part = 'criterion' AND criterion IS NOT NULL AND evidence_kind IS NULL "
                        + "OR part = 'evidence' AND evidence_kind IS NOT NULL"
                );
            }
        );
        item.WithOwner().HasForeignKey(DossierId, ReturnNumber);
        item.HasKey(DossierId, ReturnNumber, nameof(SupplementItem.Number));
        item.Property(i => i.Number).ValueGeneratedNever();
        item.Property(i => i.Criterion).HasMaxLength(20);
        item.Property(i => i.Words).HasMaxLength(SupplementRequest.LongestWords);
        item.Property(i => i.Answer).HasMaxLength(SupplementRequest.LongestWords);
    }
}
