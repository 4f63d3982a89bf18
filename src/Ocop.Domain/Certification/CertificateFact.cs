using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Certification;

/// <summary>Something that happened to a certificate. It is never changed; what ends it is a fact of its own.</summary>
/// <param name="Number">Counts the facts of the certificate from 1.</param>
/// <param name="From">The first day of its legal effect.</param>
/// <param name="Until">The last day of its legal effect; none when it has no end.</param>
/// <param name="Reason">A code.</param>
/// <param name="Paper">The number of the decision, the certificate or the letter behind it.</param>
/// <param name="PaperOn">The date of that paper; none where another record holds it.</param>
public sealed record CertificateFact(
    int Number,
    CertificateFactKind Kind,
    DateOnly From,
    DateOnly? Until,
    string Reason,
    string Paper,
    DateOnly? PaperOn,
    Id<User> RecordedBy,
    DateTimeOffset RecordedAt
);

/// <summary>What can happen to a certificate after its issue.</summary>
public enum CertificateFactKind
{
    Revoked,
    Withdrawn,
    Superseded,
    Suspended,

    /// <summary>In effect again from its first day on, before the suspension would have ended by itself.</summary>
    Lifted,
    Extended,

    /// <summary>The renewal it was extended for was refused: from its first day on it is out of effect.</summary>
    ExtensionEnded,

    /// <summary>
    /// The central level ordered it to be taken back, by its last day. What it is worth stays as it is until then.
    /// </summary>
    WithdrawalOrdered,
}

/// <summary>The paper that a fact rests on.</summary>
/// <param name="Number">As printed.</param>
/// <param name="DatedOn">Its date; none where another record holds it.</param>
public sealed record FactPaper(string Number, DateOnly? DatedOn = null)
{
    public const int LongestNumber = 200;

    /// <summary>What a producer sends through the system has no number of its own.</summary>
    public static FactPaper ElectronicLetter(DateOnly sentOn) => new("Đề nghị điện tử của chủ thể", sentOn);
}

/// <summary>Why a recognition is taken back without being revoked.</summary>
public enum WithdrawalGround
{
    /// <summary>The producer gives it up, by letter.</summary>
    ProducerRequest,

    /// <summary>The central level orders a wrong recognition to be taken back (QĐ 26/2026/QĐ-TTg).</summary>
    CentralOrder,
}

/// <summary>The body that recognised has a duty now.</summary>
/// <param name="UnitId">Where the product is made.</param>
public sealed record WithdrawalOrdered(
    Id<Certificate> CertificateId,
    CertificateNumber Number,
    string ProductName,
    Id<AdministrativeUnit> UnitId,
    Id<Producer>? ProducerId,
    DateOnly DueOn
) : IDomainEvent;

/// <param name="Paper">The number of the paper behind it.</param>
public sealed record CertificateChanged(
    Id<Certificate> CertificateId,
    CertificateNumber Number,
    Id<Product> ProductId,
    CertificateFactKind Kind,
    DateOnly From,
    DateOnly? Until,
    string Paper
) : IDomainEvent;
