namespace Ocop.Domain.Tests.StateMachines;

/// <summary>Writes the machines down for people: a drawing of what leads on, and a table of everything that was tried.</summary>
internal static class MachineDocument
{
    private const string Head = """
        # State machines

        Drawn from the code: a test builds each aggregate in every state that it can reach, tries every event in it and
        writes down what happens. The same test fails when this page says something else, when a public method of an aggregate is
        tried nowhere, or when something is neither done nor refused. To write the page anew:

            OCOP_STATE_MACHINES=$PWD/docs/state-machines.md dotnet test tests/Ocop.Domain.Tests

        A drawing shows what leads to another state. The table below it shows everything: **the state that follows**, · where
        the event is taken and the state stays, the code of the problem where it is refused, and nothing where the event has
        no meaning. What is refused changes nothing.
        """;

    private const string Mark = "\n## ";

    public static string Of(IEnumerable<IMachine> machines) =>
        Head.ReplaceLineEndings("\n") + "\n" + string.Concat(machines.Select(machine => Mark + Chapter(machine)));

    /// <summary>By their titles, in the order of the page.</summary>
    public static OrderedDictionary<string, string> ChaptersIn(string page) =>
        new(page.Split(Mark)[1..].Select(chapter => KeyValuePair.Create(chapter.Split('\n')[0], chapter)));

    public static string Chapter(IMachine machine)
    {
        var matrix = machine.Table.Events.Count > 0 ? Matrix(machine.Table) : "";

        return $"{machine.Title}\n\n{machine.About}\n\n{Drawing(machine.Table)}{matrix}";
    }

    private static string Drawing(Table table)
    {
        var states = table
            .States.Where(state => state.Detail is not null)
            .Select(state => $"    state \"{state}\" as {Name(state)}\n");
        var births = table
            .Births.GroupBy(birth => birth.To)
            .Select(to => $"    [*] --> {Name(to.Key)} : {string.Join(" / ", to.Select(birth => birth.Name))}\n");
        var arrows = table.States.SelectMany(state =>
            Arrows(table, state).DefaultIfEmpty($"    {Name(state)} --> [*]\n")
        );

        return $"```mermaid\nstateDiagram-v2\n{string.Concat([.. states, .. births, .. arrows])}```\n";
    }

    /// <summary>One for each state that follows.</summary>
    private static IEnumerable<string> Arrows(Table table, State state) =>
        from act in table.Events
        let to = table[state, act].To
        where to is not null && to != state
        group act by to into onward
        let acts = onward.GroupBy(act => act.Name).Select(variants => Label(table, [.. variants]))
        select $"    {Name(state)} --> {Name(onward.Key)} : {string.Join(" / ", acts)}\n";

    /// <summary>Names variants only where others of the method lead elsewhere.</summary>
    private static string Label(Table table, IReadOnlyCollection<Act> variants)
    {
        var name = variants.First().Name;
        var isWhole = table.Events.Where(act => act.Name == name).All(act => variants.Contains(act));

        return isWhole ? name : $"{name} ({string.Join(", ", variants.Select(act => act.Variant))})";
    }

    private static string Matrix(Table table)
    {
        var rows = table.Events.Select(one =>
            $"| {one} | {string.Join(" | ", table.States.Select(state => Cell(state, table[state, one])))} |\n"
        );

        return $"\n| event | {string.Join(" | ", table.States)} |\n"
            + $"|---|{string.Concat(table.States.Select(_ => "---|"))}\n"
            + string.Concat(rows);
    }

    private static string Cell(State state, Reaction reaction) =>
        reaction switch
        {
            { Code: { } code } => $"`{code}`",
            { To: { } to } when to == state => "·",
            { To: { } to } => $"**{to}**",
            _ => "",
        };

    private static string Name(State state) => string.Concat(state.ToString().Where(char.IsLetterOrDigit));
}
