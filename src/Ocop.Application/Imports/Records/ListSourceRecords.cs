using Ocop.Application.Common.Paging;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports.Records;

/// <summary>The ids by which a system knows products, with what has become of them here.</summary>
/// <param name="ClientId">Only of this system.</param>
/// <param name="SourceIds">Only these; all when none is named.</param>
public sealed record ListSourceRecords(Id<ApiClient>? ClientId, IReadOnlyList<string> SourceIds, PageRequest Page)
    : IQuery<Page<SourceRecordView>>
{
    private static readonly Sorting<SourceRecord, SourceRecordView> Order = Sorting<SourceRecord, SourceRecordView>
        .ById(record => record.Id, view => view.Id, byDefault: "sourceId")
        .By("sourceId", record => record.SourceId, view => view.SourceId);

    internal sealed class Handler(IOcopDb db, RecordSender sender, ICursors cursors)
        : IRequestHandler<ListSourceRecords, Page<SourceRecordView>>
    {
        public Task<Page<SourceRecordView>> Handle(ListSourceRecords query, CancellationToken cancellationToken)
        {
            var clients = sender.VisibleClients();
            var records = db.Set<SourceRecord>().Where(record => clients.Any(client => client.Id == record.ClientId));

            if (query.ClientId is { } client)
                records = records.Where(record => record.ClientId == client);
            if (query.SourceIds.Count > 0)
                records = records.Where(record => query.SourceIds.Contains(record.SourceId));

            return records.ToPageAsync(Order, query.Page, cursors, page => page.ToViews(), cancellationToken);
        }
    }
}

/// <summary>A product under the id that a system knows it by.</summary>
/// <param name="Id">Identifies the pair of both.</param>
/// <param name="ClientId">The system.</param>
/// <param name="SourceId">Its own id of the product.</param>
/// <param name="ProductId">The product in the register.</param>
/// <param name="SourceVersion">The last version that was taken.</param>
/// <param name="IsKeptThere">Whether the system keeps the product: only then its versions are followed.</param>
/// <param name="IsRemoved">Whether the system has taken the product back.</param>
/// <param name="CertificateNumber">The number printed on the certificate there; absent where none was sent.</param>
/// <param name="ChangedAt">When a version was last taken.</param>
public sealed record SourceRecordView(
    Id<SourceRecord> Id,
    Id<ApiClient> ClientId,
    string SourceId,
    Id<Product> ProductId,
    long SourceVersion,
    bool IsKeptThere,
    bool IsRemoved,
    string? CertificateNumber,
    DateTimeOffset ChangedAt
);

internal static class SourceRecordViews
{
    public static IQueryable<SourceRecordView> ToViews(this IQueryable<SourceRecord> records) =>
        records.Select(record => new SourceRecordView(
            record.Id,
            record.ClientId,
            record.SourceId,
            record.ProductId,
            record.SourceVersion,
            record.KeptId != null,
            record.IsRemoved,
            record.CertificateNumber,
            record.ChangedAt
        ));
}
