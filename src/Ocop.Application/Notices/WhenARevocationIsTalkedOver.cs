using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>The producer learns that it may answer and by when, the body that recognised that it has.</summary>
internal sealed class WhenARevocationIsTalkedOver(IOcopDb db, NoticeBoard board)
    : IWhen<RevocationAnswerAsked>,
        IWhen<RevocationAnswered>
{
    public async Task Handle(RevocationAnswerAsked happened, CancellationToken cancellationToken) =>
        await board.ToProducerAsync(
            happened.ProducerId,
            NoticeKind.RevocationAnswerAsked,
            await FactsOfAsync(happened.CertificateId, happened.AnswerBy, cancellationToken),
            cancellationToken
        );

    public async Task Handle(RevocationAnswered happened, CancellationToken cancellationToken) =>
        await board.ToOfficersAsync(
            happened.Level is Level.Central ? Role.CentralOfficer : Role.ProvinceOfficer,
            happened.UnitId,
            NoticeKind.RevocationAnswered,
            await FactsOfAsync(happened.CertificateId, dueOn: null, cancellationToken),
            cancellationToken
        );

    private async Task<NoticeFacts> FactsOfAsync(
        Id<Certificate> id,
        DateOnly? dueOn,
        CancellationToken cancellationToken
    )
    {
        var certificate = (await db.Set<Certificate>().FindAsync([id], cancellationToken))!;
        return new(
            DossierId: null,
            certificate.ProductName,
            DueOn: dueOn,
            CertificateNumber: certificate.Number.ToString()
        );
    }
}
