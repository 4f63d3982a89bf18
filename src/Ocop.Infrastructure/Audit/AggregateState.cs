using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Audit;

/// <summary>
/// All rows of an aggregate as one canonical text: tables, rows and columns in order, values as the database keeps them.
/// Only its keyed hash leaves this class.
/// </summary>
internal sealed class AggregateState(TrackedAggregate aggregate, byte[] key)
{
    /// <returns>Null when there was nothing before.</returns>
    public byte[]? HashBefore() =>
        aggregate.Root.State is EntityState.Added
            ? null
            : Hash(aggregate.Rows.Where(row => row.State is not EntityState.Added), row => row.OriginalValues);

    /// <returns>Null when there is nothing after.</returns>
    public byte[]? HashAfter() =>
        aggregate.Root.State is EntityState.Deleted
            ? null
            : Hash(aggregate.Rows.Where(row => row.State is not EntityState.Deleted), row => row.CurrentValues);

    private byte[] Hash(IEnumerable<EntityEntry> rows, Func<EntityEntry, PropertyValues> valuesOf)
    {
        var text = rows.Select(row => $"{TableOf(row)}{{{ColumnsOf(valuesOf(row))}}}").Order(StringComparer.Ordinal);

        return HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Join('\n', text)));
    }

    private static string TableOf(EntityEntry row) => row.Metadata.GetSchemaQualifiedTableName()!;

    private static string ColumnsOf(PropertyValues values) =>
        string.Join(
            ',',
            values
                .Properties.Where(IsStoredAsGiven)
                .Select(property => (Column: property.GetColumnName(), Value: Provided(property, values[property])))
                .Where(column => column.Value is not null)
                .OrderBy(column => column.Column, StringComparer.Ordinal)
                .Select(column => $"\"{column.Column}\":{CanonicalValue.Of(column.Value!)}")
        );

    /// <summary>What the database computes is known only afterwards, and follows from the rest.</summary>
    private static bool IsStoredAsGiven(IProperty property) =>
        property.GetComputedColumnSql() is null && property.FindAnnotation(KeptBeside.Annotation) is null;

    private static object? Provided(IProperty property, object? value) =>
        value is not null && property.GetTypeMapping().Converter is { } converter
            ? converter.ConvertToProvider(value)
            : value;
}

internal static class KeptBeside
{
    public const string Annotation = "Ocop:KeptBeside";

    /// <summary>
    /// Written beside the aggregate's own transactions, such as how far something has come: it is no part of the state that the
    /// audit log tells of.
    /// </summary>
    public static void IsKeptBeside<TProperty>(this PropertyBuilder<TProperty> property) =>
        property.HasAnnotation(Annotation, true);
}
