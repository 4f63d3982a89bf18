using System.Text.Json.Serialization;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers;

/// <summary>A dossier.</summary>
/// <param name="Id">The dossier's id.</param>
/// <param name="Kind">Whether it is the first of its product, an upgrade or a renewal.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ProductId">The product it is about.</param>
/// <param name="ProductName">The present name of the product.</param>
/// <param name="ProductCode">The code of the product, given with its first submission.</param>
/// <param name="ProducerId">The producer that files it.</param>
/// <param name="ProducerName">The present name of the producer.</param>
/// <param name="UnitId">The commune it is filed in, as of its time.</param>
/// <param name="UnitName">The name of that commune.</param>
/// <param name="Regulation">The code of the act that judges it.</param>
/// <param name="CriteriaSet">The code of the criteria set.</param>
/// <param name="BusinessResults">What came of the last business plan (Mẫu 02, part II).</param>
/// <param name="Plan">What comes next (Mẫu 02, part IV).</param>
/// <param name="Samples">How many samples of the product go with it.</param>
/// <param name="IsPledged">Whether somebody has vouched for its truth.</param>
/// <param name="SelfTotal">The points that the producer gives itself.</param>
/// <param name="SubmittedOn">When it was first submitted, which decides the act.</param>
/// <param name="ReceivedOn">When the commune took it in.</param>
/// <param name="ReportDueOn">The last of the commune's working days.</param>
/// <param name="IsOverdue">Whether `dueOn` has passed.</param>
/// <param name="ProposedOn">When the commune proposed it to the province.</param>
/// <param name="DueOn">
/// The last day for whoever's turn it is: the commune until it proposes, the producer while it supplements, the province
/// from the proposal to the end of the round, of a renewal to the day of its decision. Absent when no term runs.
/// </param>
/// <param name="DaysLeft">The calendar days from today to `dueOn`; negative when it has passed.</param>
/// <param name="WhatChanged">What has changed since the certificate was issued, in the producer's words.</param>
/// <param name="Held">The certificate that an upgrade or a renewal builds on; absent for first dossiers.</param>
/// <param name="Renewal">When a renewal is filed and decided; absent for other kinds.</param>
public sealed record DossierView(
    Id<Dossier> Id,
    DossierKind Kind,
    DossierState State,
    Id<Product> ProductId,
    string ProductName,
    ProductCode? ProductCode,
    Id<Producer> ProducerId,
    string ProducerName,
    Id<AdministrativeUnit> UnitId,
    string UnitName,
    string Regulation,
    string CriteriaSet,
    string? BusinessResults,
    string? Plan,
    int Samples,
    bool IsPledged,
    int SelfTotal,
    DateOnly? SubmittedOn,
    DateOnly? ReceivedOn,
    DateOnly? ReportDueOn,
    bool IsOverdue,
    DateOnly? ProposedOn,
    DateOnly? DueOn,
    int? DaysLeft,
    string? WhatChanged,
    HeldCertificateView? Held,
    RenewalView? Renewal,
    [property: JsonIgnore] int Version
) : IVersioned;

/// <summary>The certificate that an upgrade or a renewal builds on.</summary>
/// <param name="Number">Its number; `GET /certificates/{number}` tells more.</param>
/// <param name="Star">The star it was issued with.</param>
/// <param name="IssuedOn">The issue date.</param>
/// <param name="ExpiresOn">The last valid day.</param>
public sealed record HeldCertificateView(string Number, int Star, DateOnly IssuedOn, DateOnly ExpiresOn);

/// <summary>When a renewal is filed and decided, by the act that judges it.</summary>
/// <param name="OpensOn">The first day on which it may be filed.</param>
/// <param name="ClosesOn">The last day on which it is in time.</param>
/// <param name="IsLate">
/// Whether it was filed later, or would be today. It is taken, but nobody promises a decision before the certificate
/// expires (not fixed by law).
/// </param>
/// <param name="DecisionDueOn">The last day on which it is decided; absent before it is filed.</param>
public sealed record RenewalView(DateOnly OpensOn, DateOnly ClosesOn, bool IsLate, DateOnly? DecisionDueOn);

internal static class DossierViews
{
    public static IQueryable<DossierView> ToViews(this IQueryable<Dossier> dossiers, IOcopDb db, DateOnly today) =>
        from dossier in dossiers
        from product in db.Set<Product>().Where(one => one.Id == dossier.ProductId)
        from producer in db.Set<Producer>().Where(one => one.Id == dossier.ProducerId)
        from unit in db.Set<AdministrativeUnit>().Where(one => one.Id == dossier.UnitId)
        from act in db.Set<Regulation>().Where(one => one.Id == dossier.RegulationId)
        from held in db.Set<Certificate>().Where(one => one.Id == dossier.CertificateId).DefaultIfEmpty()
        select new DossierView(
            dossier.Id,
            dossier.Kind,
            dossier.State,
            dossier.ProductId,
            product.Name,
            product.Code,
            dossier.ProducerId,
            producer.Name,
            dossier.UnitId,
            unit.Name,
            act.Code,
            dossier.CriteriaSetCode,
            dossier.BusinessResults,
            dossier.Plan,
            dossier.Samples,
            dossier.PledgedBy != null,
            dossier.SelfAssessments.Sum(one => one.Points),
            dossier.SubmittedOn,
            dossier.ReceivedOn,
            dossier.ReportDueOn,
            dossier.DueOn < today,
            dossier.ProposedOn,
            dossier.DueOn,
            dossier.DueOn == null ? null : dossier.DueOn!.Value.DayNumber - today.DayNumber,
            dossier.WhatChanged,
            held == null
                ? null
                : new HeldCertificateView(
                    held.Number.ToString(),
                    held.Star,
                    held.Period.IssuedOn,
                    held.Period.ExpiresOn
                ),
            dossier.Renewal == null
                ? null
                : new RenewalView(
                    dossier.Renewal!.OpensOn,
                    dossier.Renewal!.ClosesOn,
                    (dossier.SubmittedOn ?? today) > dossier.Renewal!.ClosesOn,
                    dossier.DecisionDueOn
                ),
            dossier.Version
        );
}
