using System.Diagnostics;
using Ocop.Application.Audit;
using Ocop.Application.Common;
using Ocop.Domain.Audit;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Audit;

/// <summary>
/// Writes down what a save does to each aggregate, in the save itself: the effect and its entry are stored together or
/// not at all, and no use case can forget it.
/// </summary>
public sealed class AuditTrail(UseCaseUnderWay useCase, ICurrentUser caller, Clock clock, AuditKey key)
{
    internal async Task RecordAsync(
        OcopDbContext db,
        IReadOnlyCollection<TrackedAggregate> touched,
        CancellationToken cancellationToken
    )
    {
        if (touched.Count == 0)
            return;

        var secret = await key.ReadAsync(db, cancellationToken);
        var act = Act();
        db.AddRange(touched.Select(aggregate => EntryFor(aggregate, act, secret)).ToList());
    }

    private Audited Act() =>
        new(
            clock.Now,
            caller.IsSignedIn ? caller.Id : null,
            caller.IsSignedIn ? [.. Enum.GetValues<Role>().Where(caller.Is)] : [],
            useCase.Name,
            Activity.Current?.TraceId.ToString()
        );

    private static AuditEntry EntryFor(TrackedAggregate aggregate, Audited act, byte[] secret)
    {
        var root = aggregate.Root;
        var (type, id) = (SnakeCase.Of(root.Metadata.ClrType.Name), IdOf(root));
        var state = new AggregateState(aggregate, AuditKey.For(secret, type, id));

        return new(act, ChangeOf(root.State))
        {
            AggregateType = type,
            AggregateId = id,
            Version = ((IAggregate)root.Entity).Version,
            Before = state.HashBefore(),
            After = state.HashAfter(),
        };
    }

    private static Guid IdOf(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry root)
    {
        var id = root.Metadata.FindPrimaryKey()!.Properties.Single();
        return (Guid)id.GetTypeMapping().Converter!.ConvertToProvider(root.CurrentValues[id])!;
    }

    private static AuditedChange ChangeOf(EntityState state) =>
        state switch
        {
            EntityState.Added => AuditedChange.Created,
            EntityState.Deleted => AuditedChange.Removed,
            _ => AuditedChange.Changed,
        };
}
