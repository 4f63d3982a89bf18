using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>The answer about one certificate, whichever way it was asked for.</summary>
internal static class CertificateReading
{
    /// <exception cref="NotFoundException">There is none, or it is not yet issued on that day.</exception>
    public static async Task<CertificateView> CertificateOn(
        this IQueryable<RegisterEntry> entries,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var found = await entries.IssuedBy(day).SingleOrNotFoundAsync(cancellationToken);

        return View(found.Entry, found.Status, day);
    }

    /// <summary>All of them that are issued by that day.</summary>
    public static async Task<IReadOnlyList<CertificateView>> CertificatesOn(
        this IQueryable<RegisterEntry> entries,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var found = await entries.IssuedBy(day).ToListAsync(cancellationToken);

        return [.. found.Select(one => View(one.Entry, one.Status, day))];
    }

    private static IQueryable<StatedEntry> IssuedBy(this IQueryable<RegisterEntry> entries, DateOnly day) =>
        entries.AsNoTracking().Where(entry => entry.Turn == 0 && entry.EffectiveFrom <= day).StatedOn(day);

    private static CertificateView View(RegisterEntry entry, RecognitionStatus status, DateOnly day) =>
        new(
            entry.CertificateNumber!,
            entry.VerificationCode,
            status,
            day,
            entry.Star,
            new(entry.ProductId, entry.ProductCode, entry.Name),
            entry.Producer(),
            entry.Place(),
            entry.EffectiveFrom,
            entry.LastDay,
            status is RecognitionStatus.Extended ? entry.ExtendedUntil : null,
            new(entry.DecisionNumber!, entry.DecidedOn!.Value, entry.IssuingBody!),
            status is RecognitionStatus.Revoked ? EndedBy(entry, entry.RevokedFrom) : null,
            status is RecognitionStatus.Withdrawn ? EndedBy(entry, entry.WithdrawnFrom) : null,
            status is RecognitionStatus.Superseded ? new(entry.EndPaper!, entry.SupersededFrom!.Value) : null,
            status is RecognitionStatus.Suspended ? SuspensionOn(day, entry.SuspensionTurns) : null
        );

    private static CertificateRevocationView EndedBy(RegisterEntry entry, DateOnly? from) =>
        new(entry.EndPaper!, entry.EndPaperOn ?? from!.Value, entry.EndReason!, from!.Value);

    private static CertificateSuspensionView SuspensionOn(DateOnly day, DateOnly[] turns)
    {
        var began = Array.FindLastIndex(turns, turn => turn <= day);

        return new(
            turns[began],
            began + 1 < turns.Length ? turns[began + 1].AddDays(-1) : null,
            CertificateSuspensionView.NotInTheAct
        );
    }
}
