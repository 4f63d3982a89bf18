using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification.Decisions;

/// <summary>A decision that recognises products.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Level">The level that decides.</param>
/// <param name="UnitId">The unit of the issuing body.</param>
/// <param name="Number">Its number as printed.</param>
/// <param name="SignedOn">Its date.</param>
/// <param name="IssuingBody">Who issues it, as printed.</param>
/// <param name="Signatory">Who signed it.</param>
/// <param name="CertificatesFrom">The issue date of its certificates.</param>
/// <param name="IssuedAt">When it became final; absent while it can still be corrected.</param>
/// <param name="Items">The products it recognises, in the order of their certificates.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record DecisionView(
    Id<RecognitionDecision> Id,
    Level Level,
    Id<AdministrativeUnit> UnitId,
    string Number,
    DateOnly SignedOn,
    string IssuingBody,
    Signatory Signatory,
    DateOnly CertificatesFrom,
    DateTimeOffset? IssuedAt,
    IReadOnlyList<DecisionItemView> Items,
    int Version
) : IVersioned;

/// <summary>One product of a decision.</summary>
/// <param name="Position">Counts from 1 without gaps.</param>
/// <param name="ResultId">The result that it rests on.</param>
/// <param name="DossierId">The dossier that was assessed.</param>
/// <param name="ProductId">The product.</param>
/// <param name="ProductName">Its name today.</param>
/// <param name="Star">The star it is recognised with.</param>
/// <param name="CertificateNumber">The number of its certificate; absent before the issue.</param>
public sealed record DecisionItemView(
    int Position,
    Id<AssessmentResult> ResultId,
    Id<Dossier> DossierId,
    Id<Product> ProductId,
    string ProductName,
    int Star,
    string? CertificateNumber
);

internal static class Decisions
{
    /// <summary>Decisions are seen where they are made, by the centre, and by auditors of the place.</summary>
    public static IQueryable<RecognitionDecision> VisibleTo(
        this IQueryable<RecognitionDecision> decisions,
        Territory territory
    ) => decisions.Within(territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor));
}
