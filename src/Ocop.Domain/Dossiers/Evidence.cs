using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Dossiers;

/// <summary>
/// A paper stored once and cited by many criteria, products and years. A new file is a new version beside the old ones,
/// so that what assessors saw can always be shown again.
/// </summary>
public sealed class Evidence : Aggregate<Evidence>, IOfProducer
{
    private readonly List<EvidenceVersion> _versions = [];

    private Evidence() { }

    public Id<Producer> ProducerId { get; private init; }

    public EvidenceKind Kind { get; private init; }

    public EvidencePaper Paper { get; private set; } = null!;

    /// <summary>For assessors only: never shown to other producers or the public.</summary>
    public bool IsConfidential { get; private set; }

    /// <summary>Oldest first; there is always one.</summary>
    public IReadOnlyList<EvidenceVersion> Versions => _versions;

    public EvidenceVersion Latest => _versions.MaxBy(version => version.Number)!;

    public static Evidence Store(
        Id<Producer> producer,
        EvidenceKind kind,
        EvidencePaper paper,
        bool isConfidential,
        StoredFile file,
        Id<User> uploadedBy,
        DateTimeOffset now
    )
    {
        var evidence = new Evidence { ProducerId = producer, Kind = kind };

        evidence.Describe(paper, isConfidential);
        evidence.AddVersion(file, uploadedBy, now);
        return evidence;
    }

    public void Describe(EvidencePaper paper, bool isConfidential)
    {
        Rules.APaperExpiresAfterItsIssue.Require(!(paper.ExpiresOn < paper.IssuedOn));

        Paper = paper;
        IsConfidential = isConfidential;
    }

    public void AddVersion(StoredFile file, Id<User> uploadedBy, DateTimeOffset now)
    {
        Rules.AFileHasContent.Require(file.Size > 0);
        Rules.ANewVersionDiffers.Require(_versions.Count == 0 || Latest.File.Sha256 != file.Sha256);

        _versions.Add(new(_versions.Count + 1, file, uploadedBy, now));
        Raise(new EvidenceStored(Id, ProducerId, Latest.Number));
    }

    public EvidenceVersion? VersionNumbered(int number) =>
        _versions.SingleOrDefault(version => version.Number == number);

    public static class Rules
    {
        public static readonly Rule APaperExpiresAfterItsIssue = new(
            "evidence.expires-before-issue",
            new("Ngày hết hạn không được trước ngày cấp.", "The expiry date cannot lie before the issue date.")
        );

        public static readonly Rule AFileHasContent = new(
            "evidence.empty-file",
            new("Tệp minh chứng không được rỗng.", "An evidence file cannot be empty.")
        );

        public static readonly Rule ANewVersionDiffers = new(
            "evidence.same-content",
            new("Nội dung tệp trùng với phiên bản hiện tại.", "The file is the same as the present version.")
        );
    }
}

/// <summary>What the paper says of itself; what it does not say is unknown.</summary>
public sealed record EvidencePaper
{
    public const int LongestTitle = 300;
    public const int LongestLine = 250;

    public required string Title { get; init; }

    public string? Number { get; init; }

    public string? Issuer { get; init; }

    public DateOnly? IssuedOn { get; init; }

    /// <summary>The last valid day; none for papers that do not expire.</summary>
    public DateOnly? ExpiresOn { get; init; }

    public bool HasExpiredOn(DateOnly date) => ExpiresOn < date;
}

/// <summary>A file as it lies in the store.</summary>
/// <param name="ContentType">As found in the content, not as the sender named it.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="StorageKey">Where the store keeps it; never shown.</param>
public sealed record StoredFile(string FileName, string ContentType, long Size, string Sha256, string StorageKey)
{
    public const int LongestName = 150;
}

/// <summary>One upload, never changed afterwards.</summary>
public sealed class EvidenceVersion
{
    private EvidenceVersion() { }

    internal EvidenceVersion(int number, StoredFile file, Id<User> uploadedBy, DateTimeOffset uploadedAt)
    {
        (Number, File, UploadedBy, UploadedAt) = (number, file, uploadedBy, uploadedAt);
    }

    /// <summary>Counts the versions of the paper from 1.</summary>
    public int Number { get; private init; }

    public StoredFile File { get; private init; } = null!;

    public Id<User> UploadedBy { get; private init; }

    public DateTimeOffset UploadedAt { get; private init; }
}

public sealed record EvidenceStored(Id<Evidence> EvidenceId, Id<Producer> ProducerId, int Version) : IDomainEvent;
