using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>Where the parts of the sitemap begin: each holds the products from one on, as many as a file may list.</summary>
public sealed record ListSitemap : IQuery<IReadOnlyList<Id<Product>>>
{
    /// <summary>A file lists at most 50,000 addresses, and a product may have two: its own and its certificate's.</summary>
    public const int ProductsInPart = 20_000;

    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<ListSitemap, IReadOnlyList<Id<Product>>>
    {
        public async Task<IReadOnlyList<Id<Product>>> Handle(ListSitemap query, CancellationToken cancellationToken)
        {
            var products = db.Set<RegisterEntry>().InSitemap(clock.Today).Select(entry => entry.ProductId);
            var starts = await products.Take(1).ToListAsync(cancellationToken);

            while (starts.Count > 0)
            {
                var last = starts[^1];
                var next = await products
                    .Where(product => product >= last)
                    .Skip(ProductsInPart)
                    .Take(1)
                    .ToListAsync(cancellationToken);

                if (next is not [var start])
                    break;
                starts.Add(start);
            }

            return starts;
        }
    }
}

/// <summary>One part of the sitemap.</summary>
/// <param name="From">The product it begins with.</param>
public sealed record GetSitemapPart(Id<Product> From) : IQuery<IReadOnlyList<SitemapEntry>>
{
    internal sealed class Handler(IOcopDb db, Clock clock)
        : IRequestHandler<GetSitemapPart, IReadOnlyList<SitemapEntry>>
    {
        public async Task<IReadOnlyList<SitemapEntry>> Handle(
            GetSitemapPart query,
            CancellationToken cancellationToken
        ) =>
            await db.Set<RegisterEntry>()
                .InSitemap(clock.Today)
                .Where(entry => entry.ProductId >= query.From)
                .Take(ListSitemap.ProductsInPart)
                .Select(entry => new SitemapEntry(entry.ProductId, entry.CertificateNumber))
                .ToListAsync(cancellationToken);
    }
}

/// <summary>A product that has pages of its own, and the certificate that speaks for it, if it has a number.</summary>
public sealed record SitemapEntry(Id<Product> ProductId, string? CertificateNumber);

internal static class SitemapEntries
{
    /// <summary>Each product once, by the recognition that speaks for it, if that has begun.</summary>
    public static IQueryable<RegisterEntry> InSitemap(this IQueryable<RegisterEntry> entries, DateOnly today) =>
        entries
            .Where(entry => entry.StandsFrom < entry.ReplacedFrom && entry.ReplacedFrom == DateOnly.MaxValue)
            .Where(entry => entry.EffectiveFrom <= today)
            .OrderBy(entry => entry.ProductId);
}
