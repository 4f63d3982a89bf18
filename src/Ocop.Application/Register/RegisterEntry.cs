using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>
/// One recognition of one product in the public register: everything the public asks for in one row, so that a page of
/// the register is one walk along one index. Dates are kept instead of a status, so that any day can be asked about.
/// Nothing about a person is in this table, so nothing can leave by it.
/// </summary>
public sealed class RegisterEntry
{
    /// <summary>Replaced as a whole with its product's other rows, hence a key of its own.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Id<Product> ProductId { get; init; }
    public string Name { get; init; } = "";
    public string? ProductCode { get; init; }

    /// <summary>The producer of the recognition; none where a published list did not name it.</summary>
    public Id<Producer>? ProducerId { get; init; }
    public string? ProducerName { get; init; }
    public ProducerKind? ProducerKind { get; init; }

    /// <summary>The province of its time.</summary>
    public Id<AdministrativeUnit> ProvinceId { get; init; }
    public string ProvinceName { get; init; } = "";

    /// <summary>The commune of its time, where one was published.</summary>
    public Id<AdministrativeUnit>? CommuneId { get; init; }
    public string? CommuneName { get; init; }

    /// <summary>The province of today that it lies in.</summary>
    public Id<AdministrativeUnit> ProvinceTodayId { get; init; }

    public string? Sector { get; init; }
    public string? Group { get; init; }
    public string? Subgroup { get; init; }

    public int Star { get; init; }
    public string? CertificateNumber { get; init; }

    /// <summary>What the QR code of the certificate carries.</summary>
    public string? VerificationCode { get; init; }
    public string? DecisionNumber { get; init; }

    /// <summary>With <see cref="DecidedPrecision"/>; its first possible day.</summary>
    public DateOnly? DecidedOn { get; init; }
    public DatePrecision DecidedPrecision { get; init; }
    public string? IssuingBody { get; init; }
    public Level? IssuingLevel { get; init; }
    public string? SourceUrl { get; init; }

    /// <summary>The day of issue, or the first it can have been.</summary>
    public DateOnly EffectiveFrom { get; init; }
    public DatePrecision IssuePrecision { get; init; }

    /// <summary>The last valid day, or the last it can have been.</summary>
    public DateOnly LastDay { get; init; }
    public DateOnly? ExtendedUntil { get; init; }
    public DateOnly? RevokedFrom { get; init; }
    public DateOnly? WithdrawnFrom { get; init; }
    public DateOnly? SupersededFrom { get; init; }

    /// <summary>Days on which suspension began, ended, began …: an odd number of them behind means suspended.</summary>
    public DateOnly[] SuspensionTurns { get; init; } = [];

    /// <summary>The day from which it speaks for its product; never is 31/12/9999.</summary>
    public DateOnly StandsFrom { get; init; } = DateOnly.MaxValue;

    /// <summary>The day another recognition of the product takes its place; never is 31/12/9999.</summary>
    public DateOnly ReplacedFrom { get; init; } = DateOnly.MaxValue;

    /// <summary>
    /// 0 in the row that speaks for the recognition itself. It has further rows where it speaks for its product again
    /// after another one did for a while.
    /// </summary>
    public int Turn { get; init; }

    /// <summary>The last day on which it can count as certified: what the usual question compares with.</summary>
    public DateOnly CertifiedUntil { get; init; }

    /// <summary>The paper that revoked, withdrew or superseded it.</summary>
    public string? EndPaper { get; init; }
    public string? EndReason { get; init; }

    /// <summary>The date of that paper, where it is a decision known by its date.</summary>
    public DateOnly? EndPaperOn { get; init; }

    /// <summary>Names, code and producer in lower case with their marks: what a search finds first.</summary>
    public string SpokenText { get; init; } = "";
}
