using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Inspections;

/// <summary>
/// What somebody of the public saw: a mark on a product that does not have it, an expired or false star. It is a case of the
/// province it lies in. Who reports need not say who they are; what they say of themselves is for that case only.
/// </summary>
public sealed partial class MisuseReport : Aggregate<MisuseReport>, IPlaced
{
    public const int LongestName = 200;
    public const int LongestText = 2000;

    private MisuseReport() { }

    public MisuseKind Kind { get; private init; }

    /// <summary>What the product calls itself.</summary>
    public string ProductName { get; private init; } = "";

    /// <summary>What was seen, in the words of whoever saw it.</summary>
    public string Description { get; private init; } = "";

    /// <summary>Where it was seen, as far as said: a shop, a market, an address of the net.</summary>
    public string? SeenAt { get; private init; }

    /// <summary>The place whose province looks into it: that of the product where one is named, else where it was seen.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    /// <summary>The certificate that was named, where it exists.</summary>
    public Id<Certificate>? CertificateId { get; private init; }

    /// <inheritdoc cref="CertificateId"/>
    public Id<Product>? ProductId { get; private init; }

    public MisuseReporter? Reporter { get; private init; }

    public StoredFile? Photo { get; private init; }

    public DateTimeOffset ReceivedAt { get; private init; }

    public MisuseState State { get; private set; }

    /// <summary>The officer who looks into it.</summary>
    public Id<User>? AssignedTo { get; private set; }

    public MisuseClosing? Closing { get; private set; }

    /// <param name="named">The certificate that the report names; none where it names none that exists.</param>
    /// <param name="seenIn">Where it was seen; with a certificate the place of its product counts.</param>
    public static MisuseReport Receive(
        StatedMisuse stated,
        Certificate? named,
        Id<AdministrativeUnit>? seenIn,
        StoredFile? photo,
        DateTimeOffset now
    )
    {
        var place = named?.UnitId ?? seenIn;
        Rules.AReportHasAPlace.Require(place is not null);
        Rules.APhotoIsAPicture.Require(photo?.ContentType.StartsWith("image/", StringComparison.Ordinal) ?? true);

        var report = new MisuseReport
        {
            Kind = stated.Kind,
            ProductName = stated.ProductName,
            Description = stated.Description,
            SeenAt = stated.SeenAt,
            Reporter = stated.Reporter,
            UnitId = place.Value,
            CertificateId = named?.Id,
            ProductId = named?.ProductId,
            Photo = photo,
            ReceivedAt = now,
        };
        report.Raise(new MisuseReported(report.Id, report.UnitId, report.ProductName));
        return report;
    }

    /// <summary>To an officer who looks into it, or to another one.</summary>
    public void Assign(Id<User> officer)
    {
        RequireOpen();

        (State, AssignedTo) = (MisuseState.Assigned, officer);
    }

    /// <param name="led">What has happened to the certificate that the report names.</param>
    public void Close(MisuseOutcome outcome, string findings, Consequences led, Id<User> by, DateTimeOffset now)
    {
        RequireOpen();
        Rules.SomebodyLookedIntoIt.Require(State is MisuseState.Assigned);
        Rules.ARevocationIsNamedWhereOneFollows.Require(
            outcome is MisuseOutcome.RevocationOpened == led.Revocation is not null
        );
        Rules.ItsRevocationIsOfItsCertificate.Require(led.AreOf(CertificateId));
        Rules.ItsCertificateIsSuspended.Require(outcome is not MisuseOutcome.Suspended || led.IsSuspended);

        State = MisuseState.Closed;
        Closing = new(outcome, findings, led.Revocation?.Id, by, now);
    }

    private void RequireOpen() => Rules.WhatIsClosedStaysClosed.Require(State is not MisuseState.Closed);

    public static class Rules
    {
        public static readonly Rule AReportHasAPlace = new(
            "misuse.place",
            new(
                "Cần nêu số giấy chứng nhận có trong hệ thống hoặc nơi nhìn thấy sản phẩm để chuyển đúng tỉnh.",
                "Name a certificate that exists or the place where it was seen, so that the right province gets the report."
            )
        );

        public static readonly Rule APhotoIsAPicture = new(
            "misuse.photo-type",
            new("Chỉ nhận ảnh JPEG, PNG, WebP hoặc HEIC.", "Only JPEG, PNG, WebP and HEIC pictures are taken.")
        );

        public static readonly Rule SomebodyLookedIntoIt = new(
            "misuse.not-assigned",
            new(
                "Phải phân công cán bộ xem xét trước khi kết thúc phản ánh.",
                "A report is assigned to an officer before it is closed."
            )
        );

        public static readonly Rule OnlyOfficersOfThePlaceAreAssigned = new(
            "misuse.assignee",
            new(
                "Chỉ phân công cho cán bộ cấp tỉnh phụ trách địa bàn của phản ánh.",
                "Only an officer of the province that the report lies in is assigned."
            )
        );

        public static readonly Rule ARevocationIsNamedWhereOneFollows = new(
            "misuse.revocation",
            new(
                "Chỉ nêu, và phải nêu, việc thu hồi khi kết quả xử lý là mở thủ tục thu hồi.",
                "A revocation is named when, and only when, the outcome is that one was opened."
            )
        );

        public static readonly Rule ItsRevocationIsOfItsCertificate = new(
            "misuse.other-certificate",
            new(
                "Việc thu hồi này không thuộc giấy chứng nhận bị phản ánh.",
                "That revocation is not of the certificate that was reported."
            )
        );

        public static readonly Rule ItsCertificateIsSuspended = new(
            "misuse.not-suspended",
            new(
                "Giấy chứng nhận bị phản ánh chưa bị tạm đình chỉ.",
                "The certificate that was reported is not suspended."
            )
        );

        public static readonly Rule WhatIsClosedStaysClosed = new(
            "misuse.closed",
            new("Phản ánh này đã kết thúc.", "This report is closed.")
        );
    }
}

/// <summary>What somebody of the public says.</summary>
public sealed record StatedMisuse(
    MisuseKind Kind,
    string ProductName,
    string Description,
    string? SeenAt,
    MisuseReporter? Reporter
);

/// <summary>Who reports, as far as they say; only officers of the case see it.</summary>
public sealed record MisuseReporter
{
    public const int LongestContact = 254;

    [Personal]
    public string? Name { get; init; }

    /// <summary>A telephone number or an e-mail address.</summary>
    [Personal]
    public string? Contact { get; init; }
}

/// <summary>How it ended.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Findings">What the officer found, in words.</param>
/// <param name="RevocationId">The revocation that was opened because of it; absent where none was.</param>
/// <param name="ClosedBy">The officer.</param>
/// <param name="ClosedAt">When it was closed.</param>
public sealed record MisuseClosing(
    MisuseOutcome Outcome,
    string Findings,
    Id<Revocation>? RevocationId,
    Id<User> ClosedBy,
    DateTimeOffset ClosedAt
);

/// <summary>What was seen.</summary>
public enum MisuseKind
{
    /// <summary>The mark on a product that was never certified.</summary>
    NeverCertified,

    /// <summary>The mark on a product whose certificate has ended.</summary>
    Ended,

    /// <summary>More stars than were recognised.</summary>
    WrongStar,

    /// <summary>Somebody else's product or certificate.</summary>
    Counterfeit,
    Other,
}

/// <summary>How far a report has come.</summary>
public enum MisuseState
{
    Received,

    /// <summary>An officer looks into it.</summary>
    Assigned,
    Closed,
}

/// <summary>What came of a report.</summary>
public enum MisuseOutcome
{
    /// <summary>The mark was used rightly, or nothing could be found.</summary>
    Unfounded,

    /// <summary>The user of the mark was told, and stopped.</summary>
    Remedied,
    Suspended,
    RevocationOpened,

    /// <summary>It is another authority's matter.</summary>
    PassedOn,
}

public sealed record MisuseReported(Id<MisuseReport> ReportId, Id<AdministrativeUnit> UnitId, string ProductName)
    : IDomainEvent;
