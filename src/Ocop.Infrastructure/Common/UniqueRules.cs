using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using static Npgsql.PostgresErrorCodes;

namespace Ocop.Infrastructure.Common;

/// <summary>
/// A unique index keeps a rule that no aggregate can see from inside, and wins the race that a query before the insert
/// would lose; so does a trigger, which raises a check violation with the rule's code as the constraint, and an exclusion
/// constraint that is named by it. The violation is that rule broken.
/// </summary>
internal static class UniqueRules
{
    private const string Annotation = "Ocop:Rule";

    /// <summary>What a trigger names when not a rule is broken but what the writer had read is out of date.</summary>
    private const string ChangedMeanwhile = "changed-meanwhile";

    private static readonly Rule AlreadyThere = new("already-exists", new("Mục này đã có.", "This exists already."));

    private static readonly Lazy<Dictionary<string, Rule>> ByCode = new(() =>
        typeof(Rule)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .ToDictionary(rule => rule.Code)
    );

    /// <summary>Makes the index unique and says which rule it keeps.</summary>
    public static IndexBuilder<TEntity> Keeps<TEntity>(this IndexBuilder<TEntity> index, Rule rule) =>
        index.IsUnique().HasAnnotation(Annotation, rule.Code);

    /// <summary>
    /// Two writers of one aggregate may both insert a row it owns before either has touched its version; the later one
    /// then fails at the key of the owned row, which is the version check in another guise.
    /// </summary>
    public static bool IsLostRace(DbUpdateException refused, IModel model) =>
        refused.InnerException is PostgresException { SqlState: CheckViolation, ConstraintName: ChangedMeanwhile }
        || IsTakenOwnedKey(refused, model);

    private static bool IsTakenOwnedKey(DbUpdateException refused, IModel model) =>
        refused.InnerException is PostgresException { SqlState: UniqueViolation } violation
        && model
            .GetEntityTypes()
            .Where(entity => entity.IsOwned())
            .Any(owned => owned.FindPrimaryKey()?.GetName() == violation.ConstraintName);

    /// <summary>The rule that a refused save broke, or null when it was refused for something else.</summary>
    public static Rule? BrokenBy(DbUpdateException refused, IModel model)
    {
        if (refused.InnerException is PostgresException { SqlState: CheckViolation or ExclusionViolation } named)
            return ByCode.Value.GetValueOrDefault(named.ConstraintName ?? "");
        if (refused.InnerException is not PostgresException { SqlState: UniqueViolation } violation)
            return null;

        var code = model
            .GetEntityTypes()
            .SelectMany(entity => entity.GetIndexes())
            .Where(index => index.GetDatabaseName() == violation.ConstraintName)
            .Select(index => index.FindAnnotation(Annotation)?.Value as string)
            .FirstOrDefault();

        return code is null ? AlreadyThere : ByCode.Value[code];
    }
}
