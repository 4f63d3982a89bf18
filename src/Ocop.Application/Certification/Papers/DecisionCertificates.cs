using Ocop.Application.Catalogue;
using Ocop.Application.Certification.Decisions;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Papers;

/// <summary>
/// The certificates that a decision made; before its issue as the issue would make them. Those that replaced one since are
/// printed by their own numbers.
/// </summary>
internal sealed record DecisionCertificates(RecognitionDecision Decision, IReadOnlyList<Certificate> Certificates)
{
    /// <summary>How they are printed.</summary>
    public PaperUse Use => Decision.IssuedAt is null ? PaperUse.Draft : PaperUse.Complete;

    /// <exception cref="NotFoundException">There is no such decision, or it is not the caller's to see.</exception>
    public static async Task<DecisionCertificates> ReadAsync(
        IOcopDb db,
        LawBook law,
        Territory territory,
        Id<RecognitionDecision> id,
        CancellationToken cancellationToken
    )
    {
        var decision = await db.Set<RecognitionDecision>()
            .AsNoTracking()
            .VisibleTo(territory)
            .SingleOrNotFoundAsync(decision => decision.Id == id, cancellationToken);

        return new(
            decision,
            decision.IssuedAt is null
                ? await ForeseenAsync(db, law, decision, cancellationToken)
                : await IssuedAsync(db, id, cancellationToken)
        );
    }

    private static async Task<IReadOnlyList<Certificate>> IssuedAsync(
        IOcopDb db,
        Id<RecognitionDecision> id,
        CancellationToken cancellationToken
    )
    {
        var certificates = await db.Set<Certificate>()
            .AsNoTracking()
            .Where(certificate => certificate.DecisionId == id && certificate.ReplacesId == null)
            .ToListAsync(cancellationToken);

        return [.. certificates.OrderBy(certificate => certificate.Number.Position)];
    }

    private static async Task<IReadOnlyList<Certificate>> ForeseenAsync(
        IOcopDb db,
        LawBook law,
        RecognitionDecision decision,
        CancellationToken cancellationToken
    )
    {
        var place = await db.Set<AdministrativeUnit>()
            .AsNoTracking()
            .SingleAsync(unit => unit.Id == decision.UnitId, cancellationToken);
        var act = await law.RegulationAsync(db, decision.RegulationId, cancellationToken);

        return decision.Foreseen(place, await db.CertifiedByAsync(decision, cancellationToken), act);
    }
}
