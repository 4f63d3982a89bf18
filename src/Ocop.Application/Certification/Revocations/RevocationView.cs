using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Domain.Settings;

namespace Ocop.Application.Certification.Revocations;

/// <summary>The way to the revocation of a certificate.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="CertificateNumber">The certificate.</param>
/// <param name="ProductId">The product.</param>
/// <param name="ProductName">The name of the product on the certificate.</param>
/// <param name="Level">The level that recognised, and so revokes.</param>
/// <param name="Reason">A code of the act.</param>
/// <param name="Ground">What it rests on.</param>
/// <param name="DueOn">The last day of the act's term; absent where the act of the ground's day sets none.</param>
/// <param name="IsOverdue">Whether the term has passed without a decision, or had when it was signed. It refuses nothing.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Invitation">The letter that asks the producer to answer, where one was sent; not in the act.</param>
/// <param name="Answer">What the producer answered; absent before.</param>
/// <param name="Hearing">The hearing, where one was held; not in the act.</param>
/// <param name="Order">The decision; absent before.</param>
/// <param name="DiscontinuedBecause">Why it was given up.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record RevocationView(
    Id<Revocation> Id,
    string CertificateNumber,
    Id<Product> ProductId,
    string ProductName,
    Level Level,
    string Reason,
    RevocationGround Ground,
    DateOnly? DueOn,
    bool IsOverdue,
    RevocationState State,
    RevocationInvitation? Invitation,
    RevocationAnswer? Answer,
    RevocationHearing? Hearing,
    RevocationOrder? Order,
    string? DiscontinuedBecause,
    int Version
) : IVersioned
{
    /// <summary>What national law leaves open about it.</summary>
    public IReadOnlyList<OpenMatterView> NotFixedByLaw { get; } =
        OpenMatterView.Of(CertificateMatters.ProducerMustBeHeard);
}

internal static class Revocations
{
    /// <summary>A revocation concerns its producer, the body that recognised, the centre, and auditors.</summary>
    public static IQueryable<Revocation> VisibleTo(this IQueryable<Revocation> revocations, Territory territory)
    {
        var units = territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor).Ids;
        var own = territory.OwnProducers().Ids;

        return revocations.Where(revocation =>
            units.Contains(revocation.UnitId) || own.Contains(revocation.ProducerId!.Value)
        );
    }

    /// <summary>Each with whether its term has passed without a decision, or had when it was signed.</summary>
    public static IQueryable<TimedRevocation> TimedOn(this IQueryable<Revocation> revocations, DateOnly today) =>
        revocations.Select(revocation => new TimedRevocation
        {
            Revocation = revocation,
            IsOverdue =
                (revocation.State == RevocationState.Open && revocation.DueOn < today)
                || (revocation.State == RevocationState.Decided && revocation.DueOn < revocation.Order!.SignedOn),
        });

    public static IQueryable<RevocationView> ToViews(
        this IQueryable<Revocation> revocations,
        IOcopDb db,
        DateOnly today
    ) =>
        revocations
            .TimedOn(today)
            .Join(
                db.Set<Certificate>(),
                timed => timed.Revocation.CertificateId,
                certificate => certificate.Id,
                (timed, certificate) =>
                    new RevocationView(
                        timed.Revocation.Id,
                        certificate.Number.ToString(),
                        timed.Revocation.ProductId,
                        certificate.ProductName,
                        timed.Revocation.Level,
                        timed.Revocation.Reason,
                        timed.Revocation.Ground,
                        timed.Revocation.DueOn,
                        timed.IsOverdue,
                        timed.Revocation.State,
                        timed.Revocation.Invitation,
                        timed.Revocation.Answer,
                        timed.Revocation.Hearing,
                        timed.Revocation.Order,
                        timed.Revocation.DiscontinuedBecause,
                        timed.Revocation.Version
                    )
            );
}

/// <summary>A revocation as it stands on a day.</summary>
internal sealed class TimedRevocation
{
    public required Revocation Revocation { get; init; }

    public required bool IsOverdue { get; init; }
}
