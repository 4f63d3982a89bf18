namespace Ocop.Domain.Common;

/// <summary>A consistency boundary: loaded whole, changed through its own methods only, saved in one go.</summary>
public abstract class Aggregate<TSelf> : IAggregate
    where TSelf : Aggregate<TSelf>
{
    private readonly List<IDomainEvent> _events = [];

    public Id<TSelf> Id { get; protected init; } = Id<TSelf>.New();

    public int Version { get; private set; }

    IReadOnlyList<IDomainEvent> IAggregate.Events => _events;

    IReadOnlyList<IDomainEvent> IAggregate.TakeEvents()
    {
        IDomainEvent[] taken = [.. _events];
        _events.Clear();
        return taken;
    }

    protected void Raise(IDomainEvent happened) => _events.Add(happened);
}

/// <summary>What saving needs to know of any aggregate.</summary>
public interface IAggregate
{
    /// <summary>Rises by one with every save that changed the aggregate or anything it owns; the base of its ETag.</summary>
    int Version { get; }

    /// <summary>What happened since the last save.</summary>
    IReadOnlyList<IDomainEvent> Events { get; }

    /// <summary>Hands over what happened, once.</summary>
    IReadOnlyList<IDomainEvent> TakeEvents();
}

/// <summary>Something that happened, named in the past tense; it carries ids and facts, never entities.</summary>
public interface IDomainEvent;
