using Ocop.Domain.Certification;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections;

internal static class CaseConsequences
{
    /// <summary>What has happened to the certificate by the day on which a case is closed.</summary>
    /// <exception cref="NotFoundException">There is no such revocation.</exception>
    public static async Task<Consequences> ConsequencesAsync(
        this IOcopDb db,
        Id<Certificate>? certificate,
        Id<Revocation>? revocation,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var named = await db.Set<Certificate>().SingleOrDefaultAsync(one => one.Id == certificate, cancellationToken);
        var opened = revocation is null
            ? null
            : await db.Set<Revocation>().SingleOrNotFoundAsync(one => one.Id == revocation, cancellationToken);

        return new(named?.StatusOn(today) is RecognitionStatus.Suspended, opened);
    }
}
