using Ocop.Application.Common.Paging;
using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>The columns that a page of the register reads, and those it is sorted by.</summary>
internal sealed record ListedEntry(RegisterEntry Entry, RecognitionStatus Status, int Relevance)
{
    public static IQueryable<ListedEntry> From(IQueryable<StatedEntry> entries) =>
        entries.Select(stated => new ListedEntry(
            new RegisterEntry
            {
                ProductId = stated.Entry.ProductId,
                Name = stated.Entry.Name,
                ProductCode = stated.Entry.ProductCode,
                ProducerId = stated.Entry.ProducerId,
                ProducerName = stated.Entry.ProducerName,
                ProducerKind = stated.Entry.ProducerKind,
                ProvinceId = stated.Entry.ProvinceId,
                ProvinceName = stated.Entry.ProvinceName,
                CommuneId = stated.Entry.CommuneId,
                CommuneName = stated.Entry.CommuneName,
                Sector = stated.Entry.Sector,
                Group = stated.Entry.Group,
                Subgroup = stated.Entry.Subgroup,
                Star = stated.Entry.Star,
                CertificateNumber = stated.Entry.CertificateNumber,
                DecidedOn = stated.Entry.DecidedOn,
                DecidedPrecision = stated.Entry.DecidedPrecision,
                EffectiveFrom = stated.Entry.EffectiveFrom,
                IssuePrecision = stated.Entry.IssuePrecision,
                LastDay = stated.Entry.LastDay,
            },
            stated.Status,
            stated.Relevance
        ));

    /// <summary>A search begins with what has the marks as typed; other lists begin with A.</summary>
    public static Sorting<StatedEntry, ListedEntry> Order(bool searching)
    {
        var order = Sorting<StatedEntry, ListedEntry>
            .ById(stated => stated.Entry.ProductId, one => one.Entry.ProductId, searching ? "relevance,name" : "name")
            .By("name", stated => stated.Entry.Name, one => one.Entry.Name)
            .By("star", stated => stated.Entry.Star, one => one.Entry.Star)
            .By("issuedOn", stated => stated.Entry.EffectiveFrom, one => one.Entry.EffectiveFrom)
            .By("expiresOn", stated => stated.Entry.LastDay, one => one.Entry.LastDay);

        return searching ? order.By("relevance", stated => stated.Relevance, one => one.Relevance) : order;
    }

    public CertifiedProductItemView View(Taxons taxons) =>
        new(
            Entry.ProductId,
            Entry.ProductCode,
            Entry.Name,
            Entry.Star,
            Status,
            Entry.Producer(),
            Entry.Place(),
            taxons.Of(Entry.Sector),
            taxons.Of(Entry.Group),
            taxons.Of(Entry.Subgroup),
            Entry.Certificate(),
            Entry.DecidedPrecision is DatePrecision.Day ? Entry.DecidedOn : null,
            Entry.IssuePrecision is DatePrecision.Day ? Entry.LastDay : null
        );
}

internal static class PublicParts
{
    public static RegisterProducerView? Producer(this RegisterEntry entry) =>
        entry.ProducerName is { } name ? new(entry.ProducerId, name, entry.ProducerKind) : null;

    public static RegisterPlaceView Place(this RegisterEntry entry) =>
        new(
            new(entry.ProvinceId, entry.ProvinceName),
            entry.CommuneId is { } commune ? new(commune, entry.CommuneName!) : null
        );

    public static RegisterCertificateView? Certificate(this RegisterEntry entry) =>
        entry.CertificateNumber is { } number ? new(number, entry.EffectiveFrom, entry.LastDay) : null;
}
