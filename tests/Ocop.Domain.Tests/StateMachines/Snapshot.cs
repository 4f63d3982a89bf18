using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace Ocop.Domain.Tests.StateMachines;

/// <summary>Everything an aggregate holds, as text to compare: what is refused must have changed nothing.</summary>
internal static class Snapshot
{
    public static string Of(IAggregate aggregate) =>
        string.Join(
            '\n',
            from type in Lineage(aggregate.GetType())
            from field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
            )
            select $"{field.Name}: {Text(field.GetValue(aggregate))}"
        );

    private static IEnumerable<Type> Lineage(Type type) =>
        type.BaseType is { } parent ? Lineage(parent).Append(type) : [];

    private static string Text(object? value) =>
        value is IEnumerable many and not string
            ? string.Join(", ", many.Cast<object>().Select(Text))
            : JsonSerializer.Serialize(value);
}
