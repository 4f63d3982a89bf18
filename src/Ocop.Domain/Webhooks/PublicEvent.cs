using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Webhooks;

/// <summary>
/// Something public that happened, written in the transaction in which it happened, and spread to webhooks afterwards. The
/// database writes those of products by itself, so that nobody can change the register and forget to tell.
/// </summary>
public sealed class PublicEvent
{
    private PublicEvent() { }

    /// <summary>Names it to receivers, however often and to whomever it is sent.</summary>
    public Id<PublicEvent> Id { get; private init; } = Id<PublicEvent>.New();

    /// <summary>A code of <see cref="EventType"/>.</summary>
    public string Type { get; private init; } = "";

    /// <summary>None of a test.</summary>
    public Id<Product>? ProductId { get; private init; }

    public string? CertificateNumber { get; private init; }

    /// <summary>
    /// The version of the product in the change feed when the transaction ended, which the database fills in; none where the
    /// register does not list the product.
    /// </summary>
    public long? Version { get; private init; }

    /// <summary>Why, as one word.</summary>
    public string? Reason { get; private init; }

    public DateTimeOffset HappenedAt { get; private init; }

    /// <summary>When deliveries were made of it; none while that is still to be done.</summary>
    public DateTimeOffset? SpreadAt { get; private init; }

    public static PublicEvent OfCertificate(
        EventType type,
        Id<Product> product,
        CertificateNumber number,
        string? reason,
        DateTimeOffset now
    ) =>
        new()
        {
            Type = type.Code,
            ProductId = product,
            CertificateNumber = number.ToString(),
            Reason = reason,
            HappenedAt = now,
        };

    /// <summary>A test goes to one webhook only, so it is never spread.</summary>
    public static PublicEvent Test(DateTimeOffset now) =>
        new()
        {
            Type = EventType.Test.Code,
            HappenedAt = now,
            SpreadAt = now,
        };
}
