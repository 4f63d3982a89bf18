using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>A sealed package from a province to the central level.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="DossierId">The dossier in it.</param>
/// <param name="DossierState">Where that dossier stands.</param>
/// <param name="ProductId">The product.</param>
/// <param name="ProductName">The name of the product today; the manifest keeps that of the day of the seal.</param>
/// <param name="ResultId">The result of the province; absent of a renewal, which goes up without one.</param>
/// <param name="UnitId">The province that sends it.</param>
/// <param name="UnitName">The name of that province.</param>
/// <param name="Letter">The letter it goes with.</param>
/// <param name="Approval">The decision by which the province approves the result; it grants no star. Absent of a renewal.</param>
/// <param name="AgencyReport">The report of the province's agency on a renewal; absent of others.</param>
/// <param name="Sha256">The hash of the manifest, in hexadecimal: of exactly what `GET /transfers/{id}/manifest` answers.</param>
/// <param name="SealedAt">When it was sealed.</param>
/// <param name="ReceivedAt">When the centre found it whole and received it; absent before.</param>
/// <param name="OrderReason">Why the centre ordered a re-assessment; absent where it did not.</param>
/// <param name="OrderedAt">When it did; absent where it did not.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record TransferView(
    Id<Transfer> Id,
    Id<Dossier> DossierId,
    DossierState DossierState,
    Id<Product> ProductId,
    string ProductName,
    Id<AssessmentResult>? ResultId,
    Id<AdministrativeUnit> UnitId,
    string UnitName,
    SignedPaper Letter,
    SignedPaper? Approval,
    SignedPaper? AgencyReport,
    string Sha256,
    DateTimeOffset SealedAt,
    DateTimeOffset? ReceivedAt,
    string? OrderReason,
    DateTimeOffset? OrderedAt,
    int Version
) : IVersioned;

internal static class Transfers
{
    /// <summary>Packages are seen by the province that sends them, by the centre, and by auditors of the place.</summary>
    public static IQueryable<Transfer> VisibleTo(this IQueryable<Transfer> transfers, Territory territory) =>
        transfers.Within(territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor));

    public static IQueryable<TransferView> ToViews(this IQueryable<Transfer> transfers, IOcopDb db) =>
        from transfer in transfers
        from dossier in db.Set<Dossier>().Where(one => one.Id == transfer.DossierId)
        from product in db.Set<Product>().Where(one => one.Id == dossier.ProductId)
        from unit in db.Set<AdministrativeUnit>().Where(one => one.Id == transfer.UnitId)
        select new TransferView(
            transfer.Id,
            transfer.DossierId,
            dossier.State,
            product.Id,
            product.Name,
            transfer.ResultId,
            transfer.UnitId,
            unit.Name,
            transfer.Letter,
            transfer.Approval,
            transfer.AgencyReport,
            transfer.Sha256,
            transfer.SealedAt,
            transfer.ReceivedAt,
            transfer.OrderReason,
            transfer.OrderedAt,
            transfer.Version
        );
}
