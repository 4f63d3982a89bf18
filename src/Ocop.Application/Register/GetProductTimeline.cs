using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>Anyone reads what has become, and will become, of a product's recognition, day by day.</summary>
public sealed record GetProductTimeline(Id<Product> ProductId) : IQuery<ProductTimelineView>
{
    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<GetProductTimeline, ProductTimelineView>
    {
        public async Task<ProductTimelineView> Handle(GetProductTimeline query, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var entries = await db.Set<RegisterEntry>()
                .AsNoTracking()
                .Where(entry => entry.ProductId == query.ProductId && entry.Turn == 0)
                .ToListAsync(cancellationToken);

            // Not before the first recognition takes effect: until then the register does not know the product.
            if (entries.All(entry => entry.EffectiveFrom > today))
                throw new NotFoundException(typeof(RegisterEntry));

            return new(query.ProductId, today, [.. entries.SelectMany(entry => entry.Events(today)).InOrder()]);
        }
    }
}

/// <summary>The life of a product's recognition.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="AsOf">Today: what lies after it happens if nothing else does.</param>
/// <param name="Items">Oldest first; what is not known by any date comes first.</param>
public sealed record ProductTimelineView(Id<Product> ProductId, DateOnly AsOf, IReadOnlyList<TimelineEventView> Items);

/// <summary>Something that changes what a recognition is worth.</summary>
/// <param name="On">The first day of its effect; absent where not even the year is known.</param>
/// <param name="DatePrecision">How much of `on` is known.</param>
/// <param name="Kind">What happens.</param>
/// <param name="IsAhead">Whether it lies after today.</param>
/// <param name="Star">The star of the recognition that it is about.</param>
/// <param name="CertificateNumber">Its certificate; absent where there is none.</param>
/// <param name="Paper">The number of the paper behind it; absent where time alone brings it about.</param>
/// <param name="Reason">Why it was taken away or replaced, as a code.</param>
public sealed record TimelineEventView(
    DateOnly? On,
    Domain.Certification.DatePrecision DatePrecision,
    TimelineEventKind Kind,
    bool IsAhead,
    int Star,
    string? CertificateNumber,
    string? Paper = null,
    string? Reason = null
);

/// <summary>What happened to a certificate.</summary>
public enum TimelineEventKind
{
    Recognised,

    /// <summary>The last 180 days begin.</summary>
    Expiring,

    /// <summary>In effect beyond its last day, while its renewal is being decided.</summary>
    Extended,
    Expired,
    Suspended,

    /// <summary>In effect again after a suspension.</summary>
    Resumed,
    Revoked,
    Withdrawn,
    Superseded,
}
