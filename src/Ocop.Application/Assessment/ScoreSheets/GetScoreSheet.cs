using AutoMapper;
using AutoMapper.QueryableExtensions;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.ScoreSheets;

/// <summary>A member reads an own sheet, or another one that has become visible.</summary>
public sealed record GetScoreSheet(Id<ScoreSheet> SheetId) : IQuery<ScoreSheetView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, IConfigurationProvider views)
        : IRequestHandler<GetScoreSheet, ScoreSheetView>
    {
        public Task<ScoreSheetView> Handle(GetScoreSheet query, CancellationToken cancellationToken) =>
            db.Set<ScoreSheet>()
                .VisibleTo(db, user.Id, territory)
                .Where(sheet => sheet.Id == query.SheetId)
                .ProjectTo<ScoreSheetView>(views)
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
