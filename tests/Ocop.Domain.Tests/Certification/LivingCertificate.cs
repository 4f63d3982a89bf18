using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Certification;

/// <summary>A certificate issued on 5 August 2026, and what may happen to it.</summary>
public abstract class LivingCertificate
{
    private protected static readonly CertificateExtension Transition = new(
        IssuedBefore: new(2026, 5, 22),
        ExpiringUntil: new(2026, 9, 19),
        MaxDaysAfterExpiry: 180
    );

    private protected static readonly DateTimeOffset September = new(2026, 9, 10, 9, 0, 0, TimeSpan.FromHours(7));

    private protected readonly Ranked _ranked = Ranked.FourStars();
    private protected readonly Certificate _certificate;

    private protected LivingCertificate() => _certificate = Ranked.Certificate(_ranked);

    private protected Certificate Historic(string issued) => Historic(DateOnly.Parse(issued, null));

    private protected Certificate Historic(DateOnly issued, int star = 3) =>
        Certificate.EnterFromRecords(
            CertificateNumber.Parse("10-2023-377-01", null),
            _ranked.Certified.Product,
            new("Miến dong", ProducerName: null, ProducerKind: null, Some.Province.Id),
            new(
                DecisionNumber.Parse("377/QĐ-UBND", null),
                issued,
                star,
                Level.Province,
                Some.Province.Id,
                "UBND tỉnh Lào Cai",
                RegulationId: null
            )
        );

    private protected void Revoke() =>
        _certificate.Revoke(
            new(2027, 1, 10),
            "mark_misuse",
            new("12/QĐ-UBND", Ranked.Signed),
            Ranked.Officer,
            Ranked.Now
        );

    private protected void Withdraw() =>
        _certificate.Withdraw(
            new(2027, 1, 10),
            WithdrawalGround.ProducerRequest,
            new("15/QĐ-BNNMT"),
            Ranked.Officer,
            Ranked.Now
        );

    private protected void Suspend(string from, string? until) =>
        _certificate.Suspend(
            DateOnly.Parse(from, null),
            until is null ? null : DateOnly.Parse(until, null),
            "inspection",
            new("Biên bản 02"),
            Ranked.Officer,
            Ranked.Now
        );

    private protected void Lift(string from) =>
        _certificate.Lift(DateOnly.Parse(from, null), "lifted", new("Biên bản 03"), Ranked.Officer, Ranked.Now);

    private protected void AssertStatus(RecognitionStatus? status, string date) =>
        Assert.Equal(status, _certificate.StatusOn(DateOnly.Parse(date, null)));
}
