using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>
/// The producer learns what came of its dossier; the reasons are with the result. What the centre sends back the province
/// has to go on with.
/// </summary>
internal sealed class WhenAResultIsReached(NoticeBoard board) : IWhen<ResultReached>
{
    public async Task Handle(ResultReached happened, CancellationToken cancellationToken)
    {
        var (dossier, kind) = (happened.DossierId, KindOf(happened));

        await board.ToProducerAsync(
            dossier,
            kind,
            facts => facts with { Star = happened.Outcome is Outcome.Recognised ? happened.Star : null },
            cancellationToken
        );
        if (kind is NoticeKind.ReturnedByCentre)
            await board.ToOfficersAsync(Role.ProvinceOfficer, dossier, kind, details: null, cancellationToken);
    }

    private static NoticeKind KindOf(ResultReached happened) =>
        happened.Outcome switch
        {
            Outcome.Recognised => NoticeKind.StarReached,
            Outcome.PendingCentral => NoticeKind.SentToTheCentre,
            _ when happened.Level is Level.Central => NoticeKind.ReturnedByCentre,
            _ => NoticeKind.NotRecognised,
        };
}
