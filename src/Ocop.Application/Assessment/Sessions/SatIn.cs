using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>A session as one of those who sit in it acts on it.</summary>
internal static class SatIn
{
    /// <exception cref="NotFoundException">There is no such session, or the user has no seat in it.</exception>
    public static Task<AssessmentSession> SessionOfAsync(
        this IOcopDb db,
        Id<AssessmentSession> id,
        Id<User> member,
        CancellationToken cancellationToken
    ) =>
        db.Set<AssessmentSession>()
            .SatInBy(member)
            .SingleOrNotFoundAsync(session => session.Id == id, cancellationToken);

    /// <summary>The same, to be looked at only: a session has many rows, which a save need not go through again.</summary>
    /// <inheritdoc cref="SessionOfAsync"/>
    public static Task<AssessmentSession> SessionSeenByAsync(
        this IOcopDb db,
        Id<AssessmentSession> id,
        Id<User> member,
        CancellationToken cancellationToken
    ) =>
        db.Set<AssessmentSession>()
            .AsNoTracking()
            .SatInBy(member)
            .SingleOrNotFoundAsync(session => session.Id == id, cancellationToken);

    /// <summary>All sheets of the session, of every pass.</summary>
    public static Task<List<ScoreSheet>> SheetsOfAsync(
        this IOcopDb db,
        AssessmentSession session,
        CancellationToken cancellationToken
    ) => db.Set<ScoreSheet>().Where(sheet => sheet.SessionId == session.Id).ToListAsync(cancellationToken);

    /// <summary>All opinions of the session.</summary>
    public static Task<List<WrittenOpinion>> OpinionsOfAsync(
        this IOcopDb db,
        AssessmentSession session,
        CancellationToken cancellationToken
    ) => db.Set<WrittenOpinion>().Where(opinion => opinion.SessionId == session.Id).ToListAsync(cancellationToken);

    /// <summary>What a member declared about ties to the producer of a dossier; none where nothing was declared.</summary>
    public static Task<TieDeclaration?> DeclaredAsync(
        this IOcopDb db,
        AssessmentSession session,
        Id<Dossier> dossier,
        Id<User> member,
        CancellationToken cancellationToken
    ) =>
        db.Set<TieDeclaration>()
            .Where(one => one.SessionId == session.Id && one.DossierId == dossier)
            .SingleOrDefaultAsync(one => one.MemberId == member, cancellationToken);
}
