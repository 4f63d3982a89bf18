using System.Text.Json;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Audit;

/// <summary>What was done to a record.</summary>
public enum AuditedChange
{
    Created,
    Changed,
    Removed,
}

/// <summary>
/// What one use case did to one aggregate: who, what, when, and keyed hashes of the state before and after. It holds
/// neither names nor contents, and it never changes.
/// </summary>
public sealed class AuditEntry
{
    public const int LongestWord = 100;

    private AuditEntry() { }

    public AuditEntry(Audited act, AuditedChange change)
    {
        At = act.At;
        ActorId = act.ActorId;
        Roles = act.Roles;
        UseCase = act.UseCase;
        TraceId = act.TraceId;
        Change = change;
    }

    /// <summary>Given by the database in the order of writing, which is not the order of commits.</summary>
    public long Number { get; private init; }

    /// <summary>The database transaction that wrote it; all entries of one transaction stand or fall together.</summary>
    public ulong TransactionId { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>None for what the system does by itself and for people who are not signed in.</summary>
    public Id<User>? ActorId { get; private init; }

    /// <summary>The roles the actor had on that day.</summary>
    public IReadOnlyList<Role> Roles { get; private init; } = [];

    /// <summary>The name of the use case: <c>SubmitScoreSheet</c>.</summary>
    public string UseCase { get; private init; } = null!;

    public AuditedChange Change { get; private init; }

    /// <summary>The kind of aggregate: <c>score_sheet</c>.</summary>
    public required string AggregateType { get; init; }

    public required Guid AggregateId { get; init; }

    /// <summary>The version of the aggregate after the change.</summary>
    public required int Version { get; init; }

    /// <summary>Keyed hash of all rows of the aggregate before the change; none when it was created.</summary>
    public byte[]? Before { get; init; }

    /// <summary>Keyed hash of all rows of the aggregate after the change; none when it was removed.</summary>
    public byte[]? After { get; init; }

    /// <summary>Finds the request in the logs.</summary>
    public string? TraceId { get; private init; }

    /// <summary>The same bytes for the same entry on every machine and in every version of this software.</summary>
    public byte[] ToCanonicalBytes()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            json.WriteNumberValue(Number);
            json.WriteNumberValue(TransactionId);
            json.WriteStringValue(AuditTime.Of(At));
            json.WriteStringValue(ActorId?.ToString());
            json.WriteStringValue(string.Join(',', Roles.Select(Word)));
            json.WriteStringValue(UseCase);
            json.WriteStringValue(Word(Change));
            json.WriteStringValue(AggregateType);
            json.WriteStringValue(AggregateId.ToString());
            json.WriteNumberValue(Version);
            json.WriteStringValue(Before is null ? null : Convert.ToHexStringLower(Before));
            json.WriteStringValue(After is null ? null : Convert.ToHexStringLower(After));
            json.WriteStringValue(TraceId);
            json.WriteEndArray();
        }

        return bytes.ToArray();
    }

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}

/// <summary>What all entries of one save have in common.</summary>
public sealed record Audited(
    DateTimeOffset At,
    Id<User>? ActorId,
    IReadOnlyList<Role> Roles,
    string UseCase,
    string? TraceId
);
