using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ocop.Infrastructure.Common;

/// <summary>Optimistic concurrency for every aggregate: two people cannot both save what they read together.</summary>
internal static class AggregateVersions
{
    public static void GuardAggregates(this ModelBuilder model)
    {
        var roots = model.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IAggregate)));

        foreach (var root in roots.ToList())
        {
            model.Entity(root.ClrType).Ignore(nameof(IAggregate.Events));
            model.Entity(root.ClrType).Property(nameof(IAggregate.Version)).IsConcurrencyToken();
        }
    }

    /// <summary>The version also rises when only rows that the aggregate owns were added, changed or removed.</summary>
    public static void RaiseVersions(this ChangeTracker tracker)
    {
        tracker.DetectChanges();

        var touched = tracker
            .Entries()
            .Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached));
        var roots = touched.Select(RootOf).Where(root => root.Entity is IAggregate).DistinctBy(root => root.Entity);

        foreach (var root in roots.Where(root => root.State is not EntityState.Deleted).ToList())
            Raise(root.Property(nameof(IAggregate.Version)));
    }

    private static void Raise(PropertyEntry version) => version.CurrentValue = (int)version.CurrentValue! + 1;

    private static EntityEntry RootOf(EntityEntry entry)
    {
        while (entry.Metadata.FindOwnership() is { } ownership)
            entry = OwnerOf(entry, ownership);

        return entry;
    }

    private static EntityEntry OwnerOf(EntityEntry owned, IForeignKey ownership)
    {
        var key = ownership.Properties.Select(property => owned.Property(property.Name).CurrentValue).ToArray();
        var keys = ownership.PrincipalKey.Properties;

        return owned
            .Context.ChangeTracker.Entries()
            .Single(entry =>
                entry.Metadata == ownership.PrincipalEntityType
                && keys.Select(property => entry.Property(property.Name).CurrentValue).SequenceEqual(key)
            );
    }
}
