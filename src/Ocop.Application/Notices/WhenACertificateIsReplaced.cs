using Ocop.Domain.Certification;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>The producer learns that what it has printed and hung up is no longer its certificate.</summary>
internal sealed class WhenACertificateIsReplaced(NoticeBoard board) : IWhen<CertificateReplaced>
{
    public Task Handle(CertificateReplaced happened, CancellationToken cancellationToken) =>
        board.ToProducerAsync(
            happened.ProducerId,
            NoticeKind.CertificateReplaced,
            new(DossierId: null, happened.ProductName, CertificateNumber: happened.Number.ToString()),
            cancellationToken
        );
}
