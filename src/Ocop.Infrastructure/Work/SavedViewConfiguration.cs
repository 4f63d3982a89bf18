using Ocop.Domain.Identity;
using Ocop.Domain.Work;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Work;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.ToTable("saved_views", schema: "work");
        view.Property(v => v.Page).HasMaxLength(SavedView.LongestPage);
        view.Property(v => v.Query).HasMaxLength(SavedView.LongestQuery);
        view.Property(v => v.Name).HasMaxLength(SavedView.LongestName);
        view.HasOne<User>().WithMany().HasForeignKey(v => v.OwnerId).OnDelete(DeleteBehavior.Restrict);
        view.HasIndex(v => new
            {
                v.OwnerId,
                v.Page,
                v.Name,
            })
            .Keeps(SavedView.Rules.ANameIsUsedOnce);
    }
}
