using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>One product of the register with the history of its recognition, as it stood on a day.</summary>
public sealed record GetCertifiedProduct(Id<Product> ProductId, DateOnly? AsOf) : IQuery<CertifiedProductView>
{
    internal sealed class Handler(IOcopDb db, Clock clock, TaxonNames names)
        : IRequestHandler<GetCertifiedProduct, CertifiedProductView>
    {
        public async Task<CertifiedProductView> Handle(GetCertifiedProduct query, CancellationToken cancellationToken)
        {
            var day = RegisterFilter.DayOf(query.AsOf, clock.Today);
            var taxons = await names.ReadAsync(db, cancellationToken);
            var history = await db.Set<RegisterEntry>()
                .AsNoTracking()
                .Where(entry => entry.ProductId == query.ProductId && entry.EffectiveFrom <= day)
                .OrderByDescending(entry => entry.EffectiveFrom)
                .StatedOn(day)
                .ToListAsync(cancellationToken);

            var standing =
                history.SingleOrDefault(one => one.Entry.StandsFrom <= day && day < one.Entry.ReplacedFrom)
                ?? throw new NotFoundException(typeof(RegisterEntry));

            return View(
                new ListedEntry(standing.Entry, standing.Status, Relevance: 0).View(taxons),
                history.Where(one => one.Entry.Turn == 0)
            );
        }

        private static CertifiedProductView View(CertifiedProductItemView item, IEnumerable<StatedEntry> history) =>
            new(
                item.Id,
                item.ProductCode,
                item.Name,
                item.Star,
                item.Status,
                item.Producer,
                item.Place,
                item.Sector,
                item.Group,
                item.Subgroup,
                item.Certificate,
                item.RecognisedOn,
                item.ExpiresOn,
                [.. history.Select(one => Recognition(one.Entry, one.Status))]
            );

        private static RecognitionView Recognition(RegisterEntry entry, RecognitionStatus status) =>
            new(
                entry.Star,
                entry.DecisionNumber,
                entry.DecidedOn,
                entry.DecidedPrecision,
                entry.IssuingBody,
                status,
                entry.CertificateNumber,
                entry.IssuePrecision is DatePrecision.Day ? entry.LastDay : null,
                entry.SourceUrl
            );
    }
}
