using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>A session and its council, as one of the council's own members acts on them.</summary>
internal static class Meeting
{
    /// <exception cref="NotFoundException">There is no such session, or the user has no seat in its council.</exception>
    public static async Task<(AssessmentSession Session, Council Council)> MeetingOfAsync(
        this IOcopDb db,
        Id<AssessmentSession> id,
        Id<User> member,
        CancellationToken cancellationToken
    )
    {
        var session = await db.Set<AssessmentSession>()
            .SatInBy(db, member)
            .SingleOrNotFoundAsync(session => session.Id == id, cancellationToken);
        var council = await db.Set<Council>()
            .SingleAsync(council => council.Id == session.CouncilId, cancellationToken);

        return (session, council);
    }
}
