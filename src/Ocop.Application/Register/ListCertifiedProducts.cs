using Ocop.Application.Common.Paging;

namespace Ocop.Application.Register;

/// <summary>The public register, as it stood on a day.</summary>
public sealed record ListCertifiedProducts(RegisterFilter Filter, PageRequest Page)
    : IQuery<Page<CertifiedProductItemView>>
{
    internal sealed class Handler(IOcopDb db, Clock clock, ICursors cursors, TaxonNames names, KnownProvinces provinces)
        : IRequestHandler<ListCertifiedProducts, Page<CertifiedProductItemView>>
    {
        public async Task<Page<CertifiedProductItemView>> Handle(
            ListCertifiedProducts query,
            CancellationToken cancellationToken
        )
        {
            var day = RegisterFilter.DayOf(query.Filter.AsOf, clock.Today);
            var taxons = await names.ReadAsync(db, cancellationToken);
            var known = await provinces.ReadAsync(db, cancellationToken);
            var question = new RegisterQuestion(query.Filter, day, known, db);
            var page = query is { Filter.IsSearch: true, Page.Sort: null }
                ? await new RegisterSearch(db, cursors, question).ReadAsync(query.Page, cancellationToken)
                : await db.Register(query.Filter, day, known)
                    .ToPageAsync(
                        ListedEntry.Order(query.Filter.IsSearch),
                        query.Page,
                        cursors,
                        ListedEntry.From,
                        cancellationToken
                    );

            return new([.. page.Items.Select(item => item.View(taxons))], page.NextCursor, page.Total)
            {
                EstimatedTotal = page.EstimatedTotal,
            };
        }
    }
}
