namespace Ocop.Domain.Tests.StateMachines;

/// <summary>An aggregate seen as a state machine, which nobody wrote down: it is found by trying.</summary>
internal interface IMachine
{
    string Title { get; }

    /// <summary>What a reader of the drawing has to know.</summary>
    string About { get; }

    Type Aggregate { get; }

    /// <summary>Every member of the aggregate's enum of states; empty where it has none.</summary>
    IReadOnlyCollection<string> Statuses { get; }

    /// <summary>Members of <see cref="Statuses"/> that this aggregate never takes.</summary>
    IReadOnlyCollection<string> StatusesOfOthers { get; }

    /// <summary>The public methods that are tried, one entry for each way of trying.</summary>
    IEnumerable<string> Tried { get; }

    /// <summary>The public methods that only answer a question.</summary>
    IReadOnlyCollection<string> Asked { get; }

    /// <summary>What came of trying every event in every state that can be reached.</summary>
    Table Table { get; }

    /// <summary>Where a state does another thing on another way to it; nothing when the table tells the truth.</summary>
    IEnumerable<string> Ambiguities { get; }
}

/// <typeparam name="TWorld">The aggregate, and whatever people bring along when they do something to it.</typeparam>
internal abstract class Machine<TWorld> : IMachine
{
    /// <summary>The shortest way to each state.</summary>
    private readonly Dictionary<State, Way<TWorld>> _ways = [];

    public abstract string Title { get; }

    public abstract string About { get; }

    public abstract Type Aggregate { get; }

    public virtual IReadOnlyCollection<string> Statuses => [];

    public virtual IReadOnlyCollection<string> StatusesOfOthers => [];

    public virtual IReadOnlyCollection<string> Asked => [];

    public Table Table => field ??= Explore();

    public IEnumerable<string> Tried => Events.Where(one => one.IsOfTheAggregate).Select(one => one.Act.Name);

    protected abstract IReadOnlyList<Birth<TWorld>> Births { get; }

    protected abstract IReadOnlyList<Event<TWorld>> Events { get; }

    protected abstract State StateOf(TWorld world);

    protected abstract IAggregate In(TWorld world);

    private Table Explore()
    {
        var births = Births.Select(birth => (birth.Name, Way: new Way<TWorld>(birth, []))).ToList();
        var cells = new Dictionary<(State, Act), Reaction>();
        var waiting = new Queue<Way<TWorld>>(births.Select(birth => birth.Way));

        while (waiting.TryDequeue(out var way))
        {
            var state = StateAfter(way);
            if (!_ways.TryAdd(state, way))
                continue;
            foreach (var one in Events)
            {
                var reaction = cells[(state, one.Act)] = Try(way, one);
                if (reaction.To is not null)
                    waiting.Enqueue(way.Then(one));
            }
        }

        return new(
            [.. births.Select(birth => (birth.Name, StateAfter(birth.Way)))],
            [.. _ways.Keys],
            [.. Events.Select(one => one.Act)],
            cells
        );
    }

    public IEnumerable<string> Ambiguities =>
        from state in Table.States
        from step in Events
        let to = Table[state, step.Act].To
        where to is not null
        let way = _ways[state].Then(step)
        from next in Events
        let found = Try(way, next)
        where found != Table[to, next.Act]
        select $"{way}: {next.Act} gives {found}, but {Table[to, next.Act]} in {to} elsewhere";

    private State StateAfter(Way<TWorld> way) => StateOf(way.Go());

    private Reaction Try(Way<TWorld> way, Event<TWorld> one)
    {
        var world = way.Go();
        if (!one.Happens(world))
            return Reaction.Never;

        var before = Snapshot.Of(In(world));
        try
        {
            one.Attempt(world);
        }
        catch (RuleBrokenException broken)
        {
            Assert.Equal(before, Snapshot.Of(In(world)));
            return Reaction.Refused(broken.Rule.Code);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{way}: {one.Act} is neither done nor refused.", exception);
        }

        return Reaction.Goes(StateOf(world));
    }
}

/// <summary>A way in which the aggregate comes into being.</summary>
internal sealed record Birth<TWorld>(string Name, Func<TWorld> Make);

/// <summary>Something that is tried, with everything in order but perhaps the state.</summary>
/// <param name="IsOfTheAggregate">False for what happens around it; its name stands in brackets.</param>
internal sealed record Event<TWorld>(Act Act, bool IsOfTheAggregate, Action<TWorld> Attempt)
{
    /// <param name="method">The aggregate's own.</param>
    public Event(string method, Action<TWorld> attempt)
        : this(new Act(method), IsOfTheAggregate: true, attempt) { }

    public Event(string method, string? variant, Action<TWorld> attempt)
        : this(new Act(method, variant), IsOfTheAggregate: true, attempt) { }

    public static Event<TWorld> Around(string name, Action<TWorld> attempt, Func<TWorld, bool> happens) =>
        new(new Act($"({name})"), IsOfTheAggregate: false, attempt) { Happens = happens };

    /// <summary>False where it has no meaning, such as a day that lies in the past.</summary>
    public Func<TWorld, bool> Happens { get; private init; } = _ => true;
}

/// <param name="Name">The method.</param>
/// <param name="Variant">What tells it from other ways to call the method.</param>
internal sealed record Act(string Name, string? Variant = null)
{
    public override string ToString() => Variant is null ? Name : $"{Name}, {Variant}";
}

/// <summary>From the beginning to a state; each walk is a fresh aggregate.</summary>
internal sealed record Way<TWorld>(Birth<TWorld> Birth, IReadOnlyList<Event<TWorld>> Steps)
{
    public Way<TWorld> Then(Event<TWorld> step) => this with { Steps = [.. Steps, step] };

    public TWorld Go()
    {
        var world = Birth.Make();
        foreach (var step in Steps)
            step.Attempt(world);
        return world;
    }

    public override string ToString() =>
        string.Join(" → ", Steps.Select(step => step.Act.ToString()).Prepend(Birth.Name));
}

/// <param name="Status">As the code names it.</param>
/// <param name="Detail">What else decides about what may follow.</param>
internal sealed record State(string Status, string? Detail = null)
{
    public override string ToString() => Detail is null ? Status : $"{Status} ({Detail})";
}

/// <summary>Goes to a state, is refused with a problem code, or has no meaning.</summary>
internal sealed record Reaction(State? To, string? Code)
{
    public static readonly Reaction Never = new(null, null);

    public static Reaction Goes(State to) => new(to, null);

    public static Reaction Refused(string code) => new(null, code);
}

/// <summary>What every event does in every state.</summary>
internal sealed record Table(
    IReadOnlyList<(string Name, State To)> Births,
    IReadOnlyList<State> States,
    IReadOnlyList<Act> Events,
    IReadOnlyDictionary<(State, Act), Reaction> Cells
)
{
    public Reaction this[State state, Act act] => Cells[(state, act)];
}
