using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Dossiers;

public sealed class EvidenceTests
{
    private static readonly DateTimeOffset Noon = new(2026, 8, 3, 12, 0, 0, TimeSpan.FromHours(7));
    private static readonly Id<User> Uploader = Id<User>.New();
    private static readonly Id<Producer> Producer = Id<Producer>.New();
    private static readonly StoredFile Scan = new("phieu-kiem-nghiem.pdf", "application/pdf", 1024, "aa", "2026/aa");
    private static readonly StoredFile BetterScan = Scan with { Sha256 = "bb", StorageKey = "2026/bb" };
    private static readonly EvidencePaper Report = new() { Title = "Phiếu kiểm nghiệm", ExpiresOn = new(2027, 8, 3) };

    private readonly Evidence _evidence = Store(Report, Scan);

    [Fact]
    public void The_first_file_is_version_1()
    {
        var version = Assert.Single(_evidence.Versions);

        Assert.Equal((1, Scan, Uploader, Noon), (version.Number, version.File, version.UploadedBy, version.UploadedAt));
    }

    [Fact]
    public void A_new_file_is_a_new_version_beside_the_old()
    {
        _evidence.AddVersion(BetterScan, Uploader, Noon);

        Assert.Equal([Scan, BetterScan], _evidence.Versions.Select(version => version.File));
        Assert.Equal(2, _evidence.Latest.Number);
    }

    [Fact]
    public void An_older_version_is_still_found()
    {
        _evidence.AddVersion(BetterScan, Uploader, Noon);

        Assert.Equal(Scan, _evidence.VersionNumbered(1)?.File);
    }

    [Fact]
    public void Storing_announces_the_version() =>
        Assert.Equal([new EvidenceStored(_evidence.Id, Producer, 1)], ((IAggregate)_evidence).Events);

    [Fact]
    public void The_same_content_is_no_new_version() =>
        Broken.By(
            () => _evidence.AddVersion(Scan with { FileName = "khac.pdf" }, Uploader, Noon),
            Evidence.Rules.ANewVersionDiffers
        );

    [Fact]
    public void An_empty_file_is_refused() =>
        Broken.By(() => Store(Report, Scan with { Size = 0 }), Evidence.Rules.AFileHasContent);

    [Fact]
    public void A_paper_does_not_expire_before_its_issue() =>
        Broken.By(
            () => Store(Report with { IssuedOn = new(2027, 8, 4) }, Scan),
            Evidence.Rules.APaperExpiresAfterItsIssue
        );

    [Theory]
    [InlineData("2027-08-03", false)]
    [InlineData("2027-08-04", true)]
    public void The_expiry_date_is_the_last_valid_day(string date, bool expired) =>
        Assert.Equal(expired, Report.HasExpiredOn(DateOnly.Parse(date, null)));

    [Fact]
    public void A_paper_without_expiry_never_expires() =>
        Assert.False((Report with { ExpiresOn = null }).HasExpiredOn(DateOnly.MaxValue));

    private static Evidence Store(EvidencePaper paper, StoredFile file) =>
        Evidence.Store(Producer, EvidenceKind.TestReports, paper, isConfidential: false, file, Uploader, Noon);
}
