using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Imports.Records;

/// <summary>A product with its present recognition, as the system of a province keeps it.</summary>
/// <param name="SourceId" example="SP-2026-00417">The system's own id of the product; it never changes.</param>
/// <param name="SourceVersion" example="20260805101500">A number that rises with every change of the record there.</param>
public sealed record SentRecord(string SourceId, long SourceVersion)
{
    public const int LongestSourceId = 100;
    public const int LongestText = 200;

    /// <summary>The system has taken the product back as entered in error. Everything else is left out then.</summary>
    public bool Removed { get; init; }

    /// <summary>Whether this system keeps the product from now on, should another source have told of it before.</summary>
    public bool TakeOver { get; init; }

    /// <summary>The product's name.</summary>
    /// <example>Chè Shan tuyết</example>
    public string? Name { get; init; }

    /// <summary>Who makes it; left out where it is not known.</summary>
    public SentProducer? Producer { get; init; }

    /// <summary>Where it is made.</summary>
    public SentPlace? Commune { get; init; }

    /// <summary>The code of its criteria set, which says group and subgroup.</summary>
    /// <example>01</example>
    public string? CriteriaSet { get; init; }

    /// <summary>3, 4 or 5.</summary>
    /// <example>4</example>
    public int? Star { get; init; }

    /// <summary>The decision that recognised it.</summary>
    public SentDecision? Decision { get; init; }

    /// <summary>The number of the certificate as printed there; kept beside the number it has in the register.</summary>
    /// <example>15/2026/OCOP</example>
    public string? CertificateNumber { get; init; }

    /// <summary>When the certificate was issued, where that is not the day of the decision.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Its last valid day as printed; compared with what the act gives, which stands.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>How it ended, where it was revoked or withdrawn.</summary>
    public SentEnd? Ended { get; init; }
}

/// <summary>A producer as sent.</summary>
/// <param name="Name" example="HTX Bản Liền">The registered name.</param>
public sealed record SentProducer(string Name)
{
    /// <summary>What kind it is; left out where that is not known.</summary>
    public ProducerKind? Kind { get; init; }
}

/// <summary>A commune by its code, or by its name as a unit of its time.</summary>
public sealed record SentPlace
{
    /// <summary>The code of a commune.</summary>
    /// <example>02647</example>
    public string? Code { get; init; }

    /// <summary>The day on which the code is that of the commune; the day of the decision when left out.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The commune's name, where there is no code.</summary>
    public string? Name { get; init; }

    /// <summary>The district of its time, with a name.</summary>
    public string? District { get; init; }

    /// <summary>The province of its time, with a name; that of the agency when left out.</summary>
    public string? Province { get; init; }
}

/// <summary>A decision as sent.</summary>
/// <param name="Number" example="418/QĐ-UBND">As printed.</param>
/// <param name="SignedOn" example="2026-08-05">Its date.</param>
/// <param name="Level">Whose decision it is.</param>
public sealed record SentDecision(string Number, DateOnly SignedOn, Level Level);

/// <summary>How a recognition ended.</summary>
/// <param name="Kind">Whether it was revoked, or withdrawn.</param>
/// <param name="From" example="2026-10-01">The first day it no longer holds.</param>
/// <param name="Reason" example="mark_misuse">
/// Of a revocation one of the act's: untruthful_dossier, criteria_no_longer_met, law_breach, mark_misuse,
/// production_stopped, authority_conclusion. Of a withdrawal producer_request or central_order.
/// </param>
/// <param name="Paper" example="512/QĐ-UBND">The number of the decision or letter.</param>
/// <param name="PaperOn" example="2026-09-28">Its date.</param>
public sealed record SentEnd(SentEndKind Kind, DateOnly From, string Reason, string Paper, DateOnly PaperOn)
{
    private static readonly string[] Revocations =
    [
        "untruthful_dossier",
        "criteria_no_longer_met",
        "law_breach",
        "mark_misuse",
        "production_stopped",
        "authority_conclusion",
    ];

    private static readonly string[] Withdrawals = ["producer_request", "central_order"];

    /// <summary>As a fact of the certificate; none where the reason is not one of the act's for this kind.</summary>
    public RecordedEnd? ToRecord() =>
        (Kind is SentEndKind.Revoked ? Revocations : Withdrawals).Contains(Reason)
        && Paper.Length is > 0 and <= FactPaper.LongestNumber
            ? new(
                Kind is SentEndKind.Revoked ? CertificateFactKind.Revoked : CertificateFactKind.Withdrawn,
                From,
                Reason,
                new(Paper, PaperOn)
            )
            : null;
}

/// <summary>How a recognition ended, by what a province sends.</summary>
public enum SentEndKind
{
    Revoked,
    Withdrawn,
}

/// <summary>A row kept with its import, so that what is committed is what was looked through.</summary>
public sealed class ReceivedRecord
{
    private ReceivedRecord() { }

    public ReceivedRecord(Id<RecordImport> importId, int row, SentRecord record) =>
        (ImportId, Row, Record) = (importId, row, record);

    public Id<RecordImport> ImportId { get; private init; }

    /// <summary>Counts the rows of the import from 1, over all its batches.</summary>
    public int Row { get; private init; }

    public SentRecord Record { get; private init; } = null!;
}
