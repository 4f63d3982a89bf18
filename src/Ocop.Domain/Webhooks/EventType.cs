using Ocop.Domain.Certification;

namespace Ocop.Domain.Webhooks;

/// <summary>What a webhook may be told of. All of it is public: whoever is told reads the rest from the register.</summary>
/// <param name="Code">As it stands in events: <c>certificate.issued</c>.</param>
/// <param name="Meaning">When it is sent.</param>
public sealed record EventType(string Code, Text Meaning)
{
    public const int LongestCode = 40;

    public static readonly EventType ProductChanged = new(
        "certified_product.changed",
        new(
            "Sổ đăng ký ghi thêm hoặc thay đổi thông tin của sản phẩm",
            "The register lists a product, or says something else of it"
        )
    );

    public static readonly EventType ProductRemoved = new(
        "certified_product.removed",
        new("Sản phẩm rời khỏi sổ đăng ký", "A product left the register")
    );

    public static readonly EventType CertificateIssued = new(
        "certificate.issued",
        new("Giấy chứng nhận được cấp hoặc cấp lại", "A certificate was issued, or took the place of another one")
    );

    public static readonly EventType CertificateChanged = new(
        "certificate.changed",
        new(
            "Giấy chứng nhận bị tạm dừng, hết tạm dừng, được gia hạn hoặc được thay thế",
            "A certificate was suspended, took effect again, was extended or gave way to another one"
        )
    );

    public static readonly EventType CertificateRevoked = new(
        "certificate.revoked",
        new("Giấy chứng nhận bị thu hồi hoặc hủy bỏ", "A certificate was revoked or withdrawn")
    );

    /// <summary>Sent when the owner asks for it, to the one webhook.</summary>
    public static readonly EventType Test = new("webhook.test", new("Sự kiện thử", "A test"));

    /// <summary>Those that a webhook can ask for.</summary>
    public static readonly IReadOnlyList<EventType> All =
    [
        ProductChanged,
        ProductRemoved,
        CertificateIssued,
        CertificateChanged,
        CertificateRevoked,
    ];

    public static bool IsKnown(string code) => All.Any(type => type.Code == code);

    /// <returns>None for what the public does not learn: an order to withdraw changes nothing yet.</returns>
    public static EventType? Of(CertificateFactKind kind) =>
        kind switch
        {
            CertificateFactKind.Revoked or CertificateFactKind.Withdrawn => CertificateRevoked,
            CertificateFactKind.WithdrawalOrdered => null,
            _ => CertificateChanged,
        };
}
