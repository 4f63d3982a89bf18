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
            .Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached))
            .ToList();
        var owners = new Owners(tracker);
        var roots = touched
            .Select(owners.RootOf)
            .Where(root => root.Entity is IAggregate)
            .DistinctBy(root => root.Entity);

        foreach (var root in roots.Where(root => root.State is not EntityState.Deleted).ToList())
            Raise(root.Property(nameof(IAggregate.Version)));
    }

    private static void Raise(PropertyEntry version) => version.CurrentValue = (int)version.CurrentValue! + 1;

    /// <summary>Finds owners by key: walking through all that is tracked, for each owned row, would square the time.</summary>
    private sealed class Owners(ChangeTracker tracker)
    {
        private readonly Dictionary<IReadOnlyEntityType, Dictionary<Key, EntityEntry>> _byType = [];

        public EntityEntry RootOf(EntityEntry entry)
        {
            while (entry.Metadata.FindOwnership() is { } ownership)
                entry = OwnerOf(entry, ownership);

            return entry;
        }

        private EntityEntry OwnerOf(EntityEntry owned, IForeignKey ownership)
        {
            var type = ownership.PrincipalEntityType;

            if (!_byType.TryGetValue(type, out var owners))
            {
                owners = tracker
                    .Entries()
                    .Where(entry => entry.Metadata == type)
                    .ToDictionary(entry => Key.Of(entry, ownership.PrincipalKey.Properties));
                _byType.Add(type, owners);
            }

            return owners[Key.Of(owned, ownership.Properties)];
        }
    }

    private sealed record Key(object?[] Values)
    {
        public static Key Of(EntityEntry entry, IReadOnlyList<IProperty> properties) =>
            new([.. properties.Select(property => entry.Property(property.Name).CurrentValue)]);

        public bool Equals(Key? other) => other is not null && Values.SequenceEqual(other.Values);

        public override int GetHashCode() => Values.Aggregate(0, HashCode.Combine);
    }
}
