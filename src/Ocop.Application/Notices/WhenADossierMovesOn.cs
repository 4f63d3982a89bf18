using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>Whoever's turn it is learns of it, and the producer learns where its dossier stands.</summary>
internal sealed class WhenADossierMovesOn(NoticeBoard board)
    : IWhen<DossierSubmitted>,
        IWhen<DossierReceived>,
        IWhen<DossierReturned>,
        IWhen<DossierResubmitted>,
        IWhen<DossierReturnClosed>,
        IWhen<DossierProposed>,
        IWhen<DossierGoesToAMeeting>,
        IWhen<DossierToBeAssessedAgain>,
        IWhen<DossierEndedWithoutStar>
{
    public Task Handle(DossierSubmitted happened, CancellationToken cancellationToken) =>
        board.ToOfficersAsync(
            Role.CommuneOfficer,
            happened.DossierId,
            NoticeKind.DossierSubmitted,
            details: null,
            cancellationToken
        );

    public Task Handle(DossierReceived happened, CancellationToken cancellationToken) =>
        board.ToProducerAsync(
            happened.DossierId,
            NoticeKind.DossierReceived,
            facts => facts with { DueOn = happened.ReportDueOn },
            cancellationToken
        );

    public Task Handle(DossierReturned happened, CancellationToken cancellationToken) =>
        board.ToProducerAsync(
            happened.DossierId,
            NoticeKind.DossierReturned,
            facts => facts with { DueOn = happened.DueOn },
            cancellationToken
        );

    public Task Handle(DossierResubmitted happened, CancellationToken cancellationToken) =>
        board.ToOfficersAsync(
            happened.To is Level.Commune ? Role.CommuneOfficer : Role.ProvinceOfficer,
            happened.DossierId,
            NoticeKind.DossierResubmitted,
            facts => facts with { DueOn = happened.DueOn },
            cancellationToken
        );

    public Task Handle(DossierReturnClosed happened, CancellationToken cancellationToken) =>
        board.ToProducerAsync(happened.DossierId, NoticeKind.ReturnClosed, details: null, cancellationToken);

    public Task Handle(DossierProposed happened, CancellationToken cancellationToken) =>
        board.ToProducerAndProvinceAsync(happened.DossierId, NoticeKind.DossierProposed, cancellationToken);

    public Task Handle(DossierGoesToAMeeting happened, CancellationToken cancellationToken) =>
        board.ToProducerAndProvinceAsync(happened.DossierId, NoticeKind.MeetingNeeded, cancellationToken);

    public Task Handle(DossierToBeAssessedAgain happened, CancellationToken cancellationToken) =>
        board.ToProducerAndProvinceAsync(happened.DossierId, NoticeKind.ToBeAssessedAgain, cancellationToken);

    public Task Handle(DossierEndedWithoutStar happened, CancellationToken cancellationToken) =>
        board.ToProducerAsync(happened.DossierId, NoticeKind.NotRecognised, details: null, cancellationToken);
}
