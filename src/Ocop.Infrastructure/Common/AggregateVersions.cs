using Microsoft.EntityFrameworkCore.ChangeTracking;

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
    public static void RaiseVersions(this IEnumerable<TrackedAggregate> touched)
    {
        foreach (var aggregate in touched.Where(one => one.Root.State is not EntityState.Deleted))
            Raise(aggregate.Root.Property(nameof(IAggregate.Version)));
    }

    private static void Raise(PropertyEntry version) => version.CurrentValue = (int)version.CurrentValue! + 1;
}
