using Ocop.Application.Assessment.ScoreSheets;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>
/// Every pass of every dossier with the reason for it and, as far as the caller may see them, the totals and what the
/// council agreed on.
/// </summary>
public sealed record GetScoreHistory(Id<AssessmentSession> SessionId) : IQuery<IReadOnlyList<PassView>>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory)
        : IRequestHandler<GetScoreHistory, IReadOnlyList<PassView>>
    {
        public async Task<IReadOnlyList<PassView>> Handle(GetScoreHistory query, CancellationToken cancellationToken)
        {
            var session = await db.Set<AssessmentSession>()
                .AsNoTracking()
                .VisibleTo(user.Id, territory)
                .SingleOrNotFoundAsync(session => session.Id == query.SessionId, cancellationToken);
            var sheets = await db.Set<ScoreSheet>()
                .AsNoTracking()
                .VisibleTo(db, user.Id, territory)
                .Where(sheet => sheet.SessionId == session.Id && sheet.SubmittedAt != null)
                .OrderBy(sheet => sheet.SubmittedAt)
                .ToListAsync(cancellationToken);

            return
            [
                .. from item in session.Table
                from pass in Enumerable.Range(1, item.Pass)
                select View(session, item.DossierId, pass, sheets),
            ];
        }

        private PassView View(AssessmentSession session, Id<Dossier> dossier, int pass, List<ScoreSheet> visible)
        {
            var sheets = visible.Where(sheet => sheet.DossierId == dossier && sheet.Pass == pass).ToList();
            var discussion = session.Discussions.SingleOrDefault(one => one.DossierId == dossier && one.Pass == pass);
            var agreed = session.Agreements.Where(one =>
                one.DossierId == dossier && one.Pass == pass && (sheets.Count > 0 || one.RecordedBy == user.Id)
            );

            return new(
                dossier,
                pass,
                discussion?.Reason,
                discussion?.RecordedAt,
                [
                    .. sheets.Select(one => new SubmittedTotalView(
                        one.Id,
                        one.ScorerId,
                        one.Total,
                        one.SubmittedAt!.Value
                    )),
                ],
                [.. agreed.Select(one => new AgreedOption(one.Criterion, one.Option, one.Points))]
            );
        }
    }
}

/// <summary>One scoring pass of a dossier.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Pass">Counts from 1.</param>
/// <param name="Reason">What was discussed before it; absent for the first.</param>
/// <param name="OpenedAt">When that was recorded; absent for the first.</param>
/// <param name="Sheets">The sheets handed in that the caller may see.</param>
/// <param name="Agreed">What the council agreed on, once the caller may see the sheets.</param>
public sealed record PassView(
    Id<Dossier> DossierId,
    int Pass,
    string? Reason,
    DateTimeOffset? OpenedAt,
    IReadOnlyList<SubmittedTotalView> Sheets,
    IReadOnlyList<AgreedOption> Agreed
);

/// <summary>The total of a sheet handed in.</summary>
/// <param name="SheetId">The sheet.</param>
/// <param name="ScorerId">Whose it is.</param>
/// <param name="Total">Out of 100.</param>
/// <param name="SubmittedAt">When it was handed in.</param>
public sealed record SubmittedTotalView(
    Id<ScoreSheet> SheetId,
    Id<User> ScorerId,
    int Total,
    DateTimeOffset SubmittedAt
);
