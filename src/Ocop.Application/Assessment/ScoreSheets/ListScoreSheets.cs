using AutoMapper;
using AutoMapper.QueryableExtensions;
using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.ScoreSheets;

/// <summary>The sheets of a session that the caller may see.</summary>
public sealed record ListScoreSheets(PageRequest Page, Id<AssessmentSession>? SessionId, Id<Dossier>? DossierId)
    : IQuery<Page<ScoreSheetView>>
{
    private static readonly Sorting<ScoreSheet, ScoreSheetView> Order = Sorting<ScoreSheet, ScoreSheetView>
        .ById(sheet => sheet.Id, view => view.Id, byDefault: "-pass")
        .By("pass", sheet => sheet.Pass, view => view.Pass);

    internal sealed class Handler(
        IOcopDb db,
        ICurrentUser user,
        Territory territory,
        IConfigurationProvider views,
        ICursors cursors
    ) : IRequestHandler<ListScoreSheets, Page<ScoreSheetView>>
    {
        public Task<Page<ScoreSheetView>> Handle(ListScoreSheets query, CancellationToken cancellationToken) =>
            db.Set<ScoreSheet>()
                .VisibleTo(db, user.Id, territory)
                .Where(sheet => query.SessionId == null || sheet.SessionId == query.SessionId)
                .Where(sheet => query.DossierId == null || sheet.DossierId == query.DossierId)
                .ToPageAsync(
                    Order,
                    query.Page,
                    cursors,
                    sheets => sheets.ProjectTo<ScoreSheetView>(views),
                    cancellationToken
                );
    }
}
