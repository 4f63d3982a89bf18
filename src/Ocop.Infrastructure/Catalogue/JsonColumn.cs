using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Ocop.Application.Catalogue.Loading;

namespace Ocop.Infrastructure.Catalogue;

internal static class JsonColumn
{
    /// <summary>Keeps an immutable value as one <c>jsonb</c> document: it is read whole and never searched.</summary>
    public static PropertyBuilder<TValue> IsJsonDocument<TValue>(this PropertyBuilder<TValue> property)
        where TValue : class =>
        property
            .HasColumnType("jsonb")
            .HasConversion(
                value => JsonSerializer.Serialize(value, CatalogueJson.InDatabase),
                json => JsonSerializer.Deserialize<TValue>(json, CatalogueJson.InDatabase)!,
                new ValueComparer<TValue>(
                    (one, other) => ReferenceEquals(one, other),
                    value => value.GetHashCode(),
                    value => value
                )
            );
}
