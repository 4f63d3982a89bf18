using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Inspections;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>The province learns of what the public reports, the producer of what it is to put right.</summary>
internal sealed class WhenSomethingIsWrong(IOcopDb db, NoticeBoard board)
    : IWhen<MisuseReported>,
        IWhen<CorrectionAsked>
{
    public Task Handle(MisuseReported happened, CancellationToken cancellationToken) =>
        board.ToOfficersAsync(
            Role.ProvinceOfficer,
            happened.UnitId,
            NoticeKind.MisuseReported,
            new(DossierId: null, happened.ProductName),
            cancellationToken
        );

    public async Task Handle(CorrectionAsked happened, CancellationToken cancellationToken)
    {
        if (happened.ProducerId is not { } producer)
            return;

        var certificate = (await db.Set<Certificate>().FindAsync([happened.CertificateId], cancellationToken))!;
        await board.ToProducerAsync(
            producer,
            NoticeKind.CorrectionAsked,
            new(
                DossierId: null,
                certificate.ProductName,
                DueOn: happened.DueOn,
                CertificateNumber: certificate.Number.ToString()
            ),
            cancellationToken
        );
    }
}
