using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification.Certificates;

/// <summary>
/// Officers look through the certificates of their territory, also those that no longer speak for their product. Read
/// from the register, where the status on a day is a comparison of columns.
/// </summary>
/// <param name="AsOf">The day that statuses are stated for; today when left out.</param>
public sealed record ListCertificates(
    PageRequest Page,
    IReadOnlyList<RecognitionStatus> Statuses,
    IReadOnlyList<int> Stars,
    DateOnly? ExpiresBefore,
    DateOnly? AsOf
) : IQuery<Page<ListedCertificateView>>
{
    private static readonly Sorting<StatedEntry, ListedCertificateView> Order = Sorting<
        StatedEntry,
        ListedCertificateView
    >
        .ById(stated => stated.Entry.CertificateNumber!, view => view.Number, byDefault: "expiresOn")
        .By("expiresOn", stated => stated.Entry.LastDay, view => view.ExpiresOn)
        .By("issuedOn", stated => stated.Entry.EffectiveFrom, view => view.IssuedOn);

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock, ICursors cursors)
        : IRequestHandler<ListCertificates, Page<ListedCertificateView>>
    {
        public Task<Page<ListedCertificateView>> Handle(ListCertificates query, CancellationToken cancellationToken)
        {
            var day = RegisterFilter.DayOf(query.AsOf, clock.Today);
            var units = territory.OfAnyOfficer().Ids;

            return db.Set<RegisterEntry>()
                .Where(entry => entry.CertificateNumber != null && entry.Turn == 0 && entry.EffectiveFrom <= day)
                .Where(entry => units.Contains(entry.CommuneId ?? entry.ProvinceId))
                .Where(entry => query.Stars.Count == 0 || query.Stars.Contains(entry.Star))
                .Where(entry => query.ExpiresBefore == null || entry.LastDay < query.ExpiresBefore)
                .StatedOn(day)
                .Where(stated => query.Statuses.Count == 0 || query.Statuses.Contains(stated.Status))
                .ToPageAsync(Order, query.Page, cursors, Show, cancellationToken);
        }

        private static IQueryable<ListedCertificateView> Show(IQueryable<StatedEntry> stated) =>
            stated.Select(one => new ListedCertificateView(
                one.Entry.CertificateNumber!,
                one.Status,
                one.Entry.Star,
                one.Entry.ProductId,
                one.Entry.Name,
                one.Entry.ProducerName,
                one.Entry.DecisionNumber!,
                one.Entry.EffectiveFrom,
                one.Entry.LastDay
            ));
    }
}

/// <summary>A certificate as officers list it.</summary>
/// <param name="Number">Its number; `GET /certificates/{number}` tells more.</param>
/// <param name="Status">What it is worth on the day asked about.</param>
/// <param name="Star">The star.</param>
/// <param name="ProductId">The product.</param>
/// <param name="ProductName">The name of the product on the certificate.</param>
/// <param name="ProducerName">The name of the producer on the certificate; absent where it was not published.</param>
/// <param name="DecisionNumber">The decision behind it.</param>
/// <param name="IssuedOn">The issue date.</param>
/// <param name="ExpiresOn">The last valid day.</param>
public sealed record ListedCertificateView(
    string Number,
    RecognitionStatus Status,
    int Star,
    Id<Product> ProductId,
    string ProductName,
    string? ProducerName,
    string DecisionNumber,
    DateOnly IssuedOn,
    DateOnly ExpiresOn
);
