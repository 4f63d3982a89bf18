using Ocop.Application.AdministrativeUnits;
using Ocop.Application.Catalogue;
using Ocop.Application.Dossiers;
using Ocop.Application.Settings;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Settings;

namespace Ocop.Application.Certification.Revocations;

/// <summary>By what, and by whom, certificates are revoked.</summary>
internal static class RevocationLaw
{
    /// <summary>Those of the act in force on the day; where its reasons are not known, today's act names them.</summary>
    public static async Task<RevocationTerms> RevocationTermsAsync(
        this LawBook law,
        IOcopDb db,
        DateOnly day,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var then = await law.RegulationInForceAsync(db, day, cancellationToken);
        var now = await law.RegulationInForceAsync(db, today, cancellationToken);

        return then.Revocation.OrReasonsOf(now.Revocation);
    }

    /// <summary>Who signs today for the body that recognised, as printed.</summary>
    public static async Task<string> BodyOfTodayAsync(
        this IOcopDb db,
        Revocation revocation,
        CancellationToken cancellationToken
    ) =>
        RecognitionDecision
            .IssuingBodyOf(
                revocation.Level is Level.Central
                    ? await db.Set<AdministrativeUnit>()
                        .SingleAsync(unit => unit.Id == revocation.UnitId, cancellationToken)
                    : await db.ProvinceOfTodayAsync(revocation.UnitId, cancellationToken)
            )
            .Vi;

    /// <summary>Whether the place of the body that recognised asks for a hearing.</summary>
    public static async Task<bool> ProducerMustBeHeardAsync(
        this IOcopDb db,
        Revocation revocation,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var settings = await db.SettingsAsync(revocation.UnitId, today, cancellationToken);

        return settings.Of(CertificateMatters.ProducerMustBeHeard);
    }
}
