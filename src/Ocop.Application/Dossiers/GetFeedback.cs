using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers;

/// <summary>
/// What the council came to, criterion by criterion, for the producer and the officers of the place: what was reached,
/// what the level above asks, why. It names nobody.
/// </summary>
public sealed record GetFeedback(Id<Dossier> DossierId) : IQuery<FeedbackView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, LawBook law)
        : IRequestHandler<GetFeedback, FeedbackView>
    {
        public async Task<FeedbackView> Handle(GetFeedback query, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .AsNoTracking()
                .VisibleTo(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == query.DossierId, cancellationToken);
            var resultId = dossier.ResultId ?? dossier.Reassessments.MaxBy(one => one.Number)?.FormerResultId;
            var result = await db.Set<AssessmentResult>()
                .AsNoTracking()
                .SingleOrNotFoundAsync(one => one.Id == resultId, cancellationToken);
            var session = await db.Set<AssessmentSession>()
                .AsNoTracking()
                .SingleAsync(one => one.Id == result.SessionId, cancellationToken);
            var set = await law.CriteriaSetAsync(db, result.CriteriaSetId, cancellationToken);
            var act = await law.RegulationAsync(db, result.RegulationId, cancellationToken);

            var reached = result.ReachedAt.VietnamDate();
            var settings = await db.SettingsAsync(dossier.UnitId, reached, cancellationToken);

            return FeedbackView.Of(dossier, result, session, set, act, settings);
        }
    }
}
