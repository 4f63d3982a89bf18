using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Infrastructure.Common;

/// <summary>PostgreSQL folds unquoted names to lower case; snake_case names need no quotes in anybody's SQL.</summary>
internal static class SnakeCase
{
    public static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    /// <summary>The value of an enum that has this word on the wire, in the database and in files.</summary>
    public static TEnum Enum<TEnum>(string word)
        where TEnum : struct, Enum => SnakeCaseEnum<TEnum>.Values[word];

    /// <summary>Names every column, key, foreign key and index; tables are named by their configuration.</summary>
    public static void NameInSnakeCase(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()))
        {
            NameColumns(entity, StoreObjectIdentifier.Create(entity, StoreObjectType.Table));

            foreach (var key in entity.GetKeys())
                key.SetName(Fit(Of(key.GetName()!)));
            foreach (var key in entity.GetForeignKeys().Where(key => key.GetConstraintName() is not null))
                key.SetConstraintName(Fit(Of(key.GetConstraintName()!)));
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName(Fit(Of(index.GetDatabaseName()!)));
        }
    }

    /// <summary>Every enum is stored as the word it has on the wire, so that the database reads like the API.</summary>
    public static void StoreEnumsAsSnakeCase(this ModelConfigurationBuilder conventions)
    {
        var enums = typeof(IAggregate).Assembly.GetTypes().Where(type => type.IsEnum);

        foreach (var type in enums)
            conventions.Properties(type).HaveConversion(typeof(SnakeCaseEnum<>).MakeGenericType(type));
    }

    /// <param name="table">Tells the parts of a row apart: <c>representative_name</c>, not a second <c>name</c>.</param>
    private static void NameColumns(IMutableTypeBase type, StoreObjectIdentifier? table)
    {
        foreach (var property in type.GetProperties())
            property.SetColumnName(Of((table is { } t ? property.GetColumnName(t) : null) ?? property.GetColumnName()));
        foreach (var part in type.GetComplexProperties().Where(part => !part.ComplexType.IsMappedToJson()))
            NameColumns(part.ComplexType, table);
    }

    /// <summary>PostgreSQL silently cuts names at 63 bytes, and two cut names may collide.</summary>
    private static string Fit(string name) =>
        name.Length <= 63
            ? name
            : $"{name[..54]}_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8]}";
}

internal sealed class SnakeCaseEnum<TEnum>()
    : ValueConverter<TEnum, string>(value => Names[value], name => Values[name])
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> Names = Enum.GetValues<TEnum>()
        .ToDictionary(value => value, value => SnakeCase.Of(value.ToString()));

    internal static readonly Dictionary<string, TEnum> Values = Names.ToDictionary(
        pair => pair.Value,
        pair => pair.Key
    );
}
