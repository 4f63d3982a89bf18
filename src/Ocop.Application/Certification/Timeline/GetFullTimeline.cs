using Ocop.Application.Certification.Revocations;
using Ocop.Application.Identity;
using Ocop.Application.Producers;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification.Timeline;

/// <summary>
/// The producer, and officers of the place, read the whole life of a product's recognition: what the public reads, and
/// what led to it.
/// </summary>
public sealed record GetFullTimeline(Id<Product> ProductId) : IQuery<FullTimelineView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<GetFullTimeline, FullTimelineView>
    {
        public async Task<FullTimelineView> Handle(GetFullTimeline query, CancellationToken cancellationToken)
        {
            var id = await db.Set<Product>()
                .VisibleTo(territory)
                .Where(product => product.Id == query.ProductId)
                .Select(product => new { product.Id })
                .SingleOrNotFoundAsync(cancellationToken);
            var today = clock.Today;

            return new(
                id.Id,
                today,
                [
                    .. (await PublicEvents(id.Id, today, cancellationToken))
                        .Concat(await Steps(id.Id, today, cancellationToken))
                        .OrderBy(one => one.On ?? DateOnly.MinValue)
                        .ThenBy(one => one.Step is null && one.Kind is TimelineEventKind.Recognised),
                ]
            );
        }

        private async Task<IEnumerable<FullTimelineEventView>> PublicEvents(
            Id<Product> product,
            DateOnly today,
            CancellationToken cancellationToken
        )
        {
            var entries = await db.Set<RegisterEntry>()
                .AsNoTracking()
                .Where(entry => entry.ProductId == product && entry.Turn == 0)
                .ToListAsync(cancellationToken);

            return entries.SelectMany(entry => entry.Events(today)).InOrder().Select(FullTimelineEventView.Of);
        }

        private async Task<IEnumerable<FullTimelineEventView>> Steps(
            Id<Product> product,
            DateOnly today,
            CancellationToken cancellationToken
        )
        {
            var certificates = await db.Set<Certificate>()
                .AsNoTracking()
                .Where(certificate => certificate.ProductId == product)
                .ToListAsync(cancellationToken);
            var scopes = await db.Set<CertificateScope>()
                .AsNoTracking()
                .Where(scope => scope.ProductId == product)
                .ToListAsync(cancellationToken);
            var revocations = await db.Set<Revocation>()
                .AsNoTracking()
                .VisibleTo(territory)
                .Where(revocation => revocation.ProductId == product)
                .ToListAsync(cancellationToken);
            var numbers = certificates.ToDictionary(one => one.Id, one => one.Number.ToString());

            return certificates
                .SelectMany(TimelineSteps.Of)
                .Concat(scopes.SelectMany(scope => TimelineSteps.Of(scope, numbers[scope.CertificateId])))
                .Concat(revocations.SelectMany(one => TimelineSteps.Of(one, numbers[one.CertificateId])))
                .Select(step => step with { IsAhead = step.On > today });
        }
    }
}

/// <summary>The whole life of a product's recognition.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="AsOf">Today: what lies after it happens if nothing else does.</param>
/// <param name="Items">Oldest first.</param>
public sealed record FullTimelineView(Id<Product> ProductId, DateOnly AsOf, IReadOnlyList<FullTimelineEventView> Items);

/// <summary>Something that changes what a recognition is worth, or a step on the way there.</summary>
/// <param name="On">Its day, or the first day of its effect; absent where not even the year is known.</param>
/// <param name="Kind">What changes for the public; absent of a step that the public does not see.</param>
/// <param name="Step">What was done that the public does not see; absent of what the public reads.</param>
/// <param name="IsAhead">Whether it lies after today.</param>
/// <param name="CertificateNumber">The certificate that it is about; absent where there is none.</param>
/// <param name="Star">The star of the recognition, where it changes for the public.</param>
/// <param name="Paper">The number of the paper behind it.</param>
/// <param name="Reason">A code.</param>
/// <param name="Detail">What was written about it.</param>
/// <param name="RecordedAt">When a step was recorded, where that is known.</param>
public sealed record FullTimelineEventView(
    DateOnly? On,
    TimelineEventKind? Kind,
    TimelineStep? Step,
    bool IsAhead,
    string? CertificateNumber,
    int? Star = null,
    string? Paper = null,
    string? Reason = null,
    string? Detail = null,
    DateTimeOffset? RecordedAt = null
)
{
    internal static FullTimelineEventView Of(TimelineEventView seen) =>
        new(seen.On, seen.Kind, Step: null, seen.IsAhead, seen.CertificateNumber, seen.Star, seen.Paper, seen.Reason);
}

/// <summary>One step of a procedure.</summary>
public enum TimelineStep
{
    /// <summary>The ground of a revocation: an authority's conclusion or a commune's confirmation.</summary>
    RevocationOpened,

    /// <summary>The producer was heard.</summary>
    Heard,

    /// <summary>The last day to decide on a revocation that is open.</summary>
    RevocationDue,

    /// <summary>The decision to revoke was signed.</summary>
    RevocationDecided,

    /// <summary>Put out of effect for a time, by a paper.</summary>
    SuspensionOrdered,
    SuspensionLifted,

    /// <summary>Kept in effect while a renewal is being decided.</summary>
    ExtensionGranted,
    ExtensionEnded,

    /// <summary>The central level ordered the recognition to be taken back.</summary>
    WithdrawalOrdered,

    /// <summary>What the certificate covers was stated or corrected.</summary>
    ScopeStated,
}
