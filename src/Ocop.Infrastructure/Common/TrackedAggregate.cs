using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ocop.Infrastructure.Common;

/// <summary>An aggregate that is to be saved: its root and every row of it, changed or not.</summary>
internal sealed record TrackedAggregate(EntityEntry Root, IReadOnlyList<EntityEntry> Rows);

internal static class TrackedAggregates
{
    /// <summary>The aggregates of which anything was added, changed or removed.</summary>
    public static List<TrackedAggregate> TouchedAggregates(this ChangeTracker tracker)
    {
        var entries = tracker.Entries().ToList();
        var owners = new Owners(entries);

        return
        [
            .. entries
                .Where(entry => entry.State is not EntityState.Detached)
                .Select(entry => (Row: entry, Root: owners.RootOf(entry)))
                .Where(pair => pair.Root.Entity is IAggregate)
                .GroupBy(pair => pair.Root.Entity, pair => pair, ReferenceEqualityComparer.Instance)
                .Where(rows => rows.Any(pair => pair.Row.State is not EntityState.Unchanged))
                .Select(rows => new TrackedAggregate(rows.First().Root, [.. rows.Select(pair => pair.Row)])),
        ];
    }

    /// <summary>Finds owners by key: walking through all that is tracked, for each owned row, would square the time.</summary>
    private sealed class Owners(IReadOnlyList<EntityEntry> entries)
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
                owners = entries
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
