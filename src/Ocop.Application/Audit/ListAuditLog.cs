using Ocop.Application.Common.Paging;
using Ocop.Domain.Audit;
using Ocop.Domain.Identity;

namespace Ocop.Application.Audit;

/// <summary>An auditor looks into who did what, when.</summary>
public sealed record ListAuditLog(PageRequest Page, AuditLogFilter Filter) : IQuery<Page<AuditEntryView>>
{
    private static readonly Sorting<AuditEntry, AuditEntryView> Order = Sorting<AuditEntry, AuditEntryView>
        .ById(entry => entry.Number, view => view.Number, byDefault: "-at")
        .By("at", entry => entry.At, view => view.At);

    internal sealed class Handler(IOcopDb db, ICursors cursors) : IRequestHandler<ListAuditLog, Page<AuditEntryView>>
    {
        public Task<Page<AuditEntryView>> Handle(ListAuditLog query, CancellationToken cancellationToken) =>
            Matching(query.Filter).ToPageAsync(Order, query.Page, cursors, Show, cancellationToken);

        private IQueryable<AuditEntry> Matching(AuditLogFilter filter)
        {
            var entries = db.Set<AuditEntry>().AsNoTracking();

            if (filter.AggregateType is { } type)
                entries = entries.Where(entry => entry.AggregateType == type);
            if (filter.AggregateId is { } id)
                entries = entries.Where(entry => entry.AggregateId == id);
            if (filter.ActorId is { } actor)
                entries = entries.Where(entry => entry.ActorId == actor);
            if (filter.From?.VietnamMidnight() is { } from)
                entries = entries.Where(entry => entry.At >= from);
            if (filter.To?.AddDays(1).VietnamMidnight() is { } end)
                entries = entries.Where(entry => entry.At < end);

            return entries;
        }

        private IQueryable<AuditEntryView> Show(IQueryable<AuditEntry> entries) =>
            entries.Select(entry => new AuditEntryView(
                entry.Number,
                entry.At,
                entry.ActorId,
                entry.Roles,
                entry.UseCase,
                entry.AggregateType,
                entry.AggregateId,
                entry.Change,
                entry.Version,
                entry.Before == null ? null : Convert.ToHexStringLower(entry.Before),
                entry.After == null ? null : Convert.ToHexStringLower(entry.After),
                entry.TraceId,
                db.Set<AuditSeal>()
                    .Where(seal => seal.EntryNumber == entry.Number)
                    .Select(seal => new AuditSealView(seal.Position, Convert.ToHexStringLower(seal.Hash)))
                    .FirstOrDefault()
            ));
    }
}

/// <summary>Which entries of the log; what is null does not matter.</summary>
/// <param name="From">The first day in Vietnam.</param>
/// <param name="To">The last day in Vietnam.</param>
public sealed record AuditLogFilter(
    string? AggregateType,
    Guid? AggregateId,
    Id<User>? ActorId,
    DateOnly? From,
    DateOnly? To
);

/// <summary>What one use case did to one record. It holds neither names nor contents.</summary>
/// <param name="Number">Its identity.</param>
/// <param name="At">When.</param>
/// <param name="ActorId">Who; absent for the system itself and for visitors.</param>
/// <param name="Roles">The roles the actor had on that day.</param>
/// <param name="UseCase">What was carried out: `SubmitScoreSheet`; `System` for the loading of shipped data.</param>
/// <param name="AggregateType">The kind of record: `score_sheet`.</param>
/// <param name="AggregateId">The identity of the record.</param>
/// <param name="Change">What became of the record.</param>
/// <param name="Version">The version of the record after it.</param>
/// <param name="Before">Keyed hash of the record before, in hexadecimal; absent when it was created.</param>
/// <param name="After">Keyed hash of the record after, in hexadecimal; absent when it was removed.</param>
/// <param name="TraceId">Finds the request in the server's logs.</param>
/// <param name="Seal">Its place in the chain; absent for the first seconds.</param>
public sealed record AuditEntryView(
    long Number,
    DateTimeOffset At,
    Id<User>? ActorId,
    IReadOnlyList<Role> Roles,
    string UseCase,
    string AggregateType,
    Guid AggregateId,
    AuditedChange Change,
    int Version,
    string? Before,
    string? After,
    string? TraceId,
    AuditSealView? Seal
);

/// <summary>A place in the chain.</summary>
/// <param name="Position">Counts from 1 without gaps.</param>
/// <param name="Hash">SHA-256 over the hash before it and this entry, in hexadecimal.</param>
public sealed record AuditSealView(long Position, string Hash);
