using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>The province learns of an appeal, the producer of a refusal; that it is upheld shows in the dossier.</summary>
internal sealed class WhenAResultIsContested(NoticeBoard board) : IWhen<AppealLodged>, IWhen<AppealAnswered>
{
    public Task Handle(AppealLodged happened, CancellationToken cancellationToken) =>
        board.ToOfficersAsync(
            Role.ProvinceOfficer,
            happened.DossierId,
            NoticeKind.AppealLodged,
            details: null,
            cancellationToken
        );

    public Task Handle(AppealAnswered happened, CancellationToken cancellationToken) =>
        happened.IsUpheld
            ? Task.CompletedTask
            : board.ToProducerAsync(happened.DossierId, NoticeKind.AppealRejected, details: null, cancellationToken);
}
