using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>The centre learns that a package is on its way, producer and province that it has arrived.</summary>
internal sealed class WhenAPackageTravels(NoticeBoard board) : IWhen<TransferSealed>, IWhen<TransferReceived>
{
    public Task Handle(TransferSealed happened, CancellationToken cancellationToken) =>
        board.ToOfficersAsync(
            Role.CentralOfficer,
            happened.DossierId,
            NoticeKind.PackageSent,
            details: null,
            cancellationToken
        );

    public Task Handle(TransferReceived happened, CancellationToken cancellationToken) =>
        board.ToProducerAndProvinceAsync(happened.DossierId, NoticeKind.PackageReceived, cancellationToken);
}
