using Ocop.Domain.ApiClients;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Imports.Records;

/// <summary>
/// A product under the id that a system of an agency knows it by. At most one system keeps a product: its versions are
/// followed; the ids of others lead to it all the same.
/// </summary>
public sealed class SourceRecord : Aggregate<SourceRecord>
{
    private SourceRecord() { }

    public Id<ApiClient> ClientId { get; private init; }

    /// <summary>The system's own id.</summary>
    public string SourceId { get; private init; } = "";

    public Id<Product> ProductId { get; private init; }

    /// <summary>The last version that was taken.</summary>
    public long SourceVersion { get; private set; }

    /// <summary>SHA-256 of what that version said.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>The product, while it is kept in that system.</summary>
    public Id<Product>? KeptId { get; private set; }

    /// <summary>Whether the product is kept in that system.</summary>
    public bool IsKeptThere => KeptId is not null;

    /// <summary>Whether the system has taken the product back.</summary>
    public bool IsRemoved { get; private set; }

    /// <summary>The number printed on the certificate there.</summary>
    public string? CertificateNumber { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <param name="isKeptThere">False for what is kept here: the id is known, and nothing more follows.</param>
    public static SourceRecord Know(
        Id<ApiClient> client,
        SentRecord sent,
        byte[] content,
        Id<Product> product,
        bool isKeptThere,
        DateTimeOffset now
    )
    {
        var record = new SourceRecord
        {
            ClientId = client,
            SourceId = sent.SourceId,
            ProductId = product,
        };
        record.Take(sent, content, isKeptThere, now);
        return record;
    }

    /// <summary>This is what the system says now.</summary>
    public void Take(SentRecord sent, byte[] content, bool isKeptThere, DateTimeOffset now)
    {
        SourceVersion = sent.SourceVersion;
        Content = content;
        KeptId = isKeptThere ? ProductId : null;
        IsRemoved = isKeptThere && sent.Removed;
        CertificateNumber = sent.CertificateNumber;
        ChangedAt = now;
    }

    /// <summary>Another system keeps the product from now on.</summary>
    public void LetGo() => (KeptId, IsRemoved) = (null, false);

    public VersionOrder Compare(long version) =>
        version.CompareTo(SourceVersion) switch
        {
            < 0 => VersionOrder.Lower,
            0 => VersionOrder.Equal,
            > 0 => VersionOrder.Higher,
        };

    public static class Rules
    {
        public static readonly Rule AnIdNamesOneProduct = new(
            "source-record.id-taken",
            new("Mã này của hệ thống đã thuộc về một sản phẩm.", "This id of the system names a product already.")
        );

        public static readonly Rule OneSystemKeepsAProduct = new(
            "source-record.kept-elsewhere",
            new("Sản phẩm này do hệ thống khác quản lý.", "Another system keeps this product.")
        );
    }
}
