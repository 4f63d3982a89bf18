using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>The producer learns what came of its dossier; the reasons are with the result.</summary>
internal sealed class WhenAResultIsReached(NoticeBoard board) : IWhen<ResultReached>
{
    public Task Handle(ResultReached happened, CancellationToken cancellationToken) =>
        board.ToProducerAsync(
            happened.DossierId,
            happened.Outcome switch
            {
                Outcome.Recognised => NoticeKind.StarReached,
                Outcome.PendingCentral => NoticeKind.SentToTheCentre,
                _ => NoticeKind.NotRecognised,
            },
            facts => facts with { Star = happened.Outcome is Outcome.Recognised ? happened.Star : null },
            cancellationToken
        );
}
