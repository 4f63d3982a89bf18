using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>The province learns of its duty and by when, the producer of what is about to happen.</summary>
internal sealed class WhenAWithdrawalIsOrdered(NoticeBoard board) : IWhen<WithdrawalOrdered>
{
    public async Task Handle(WithdrawalOrdered happened, CancellationToken cancellationToken)
    {
        var (kind, facts) = (NoticeKind.WithdrawalOrdered, FactsOf(happened));

        await board.ToOfficersAsync(Role.ProvinceOfficer, happened.UnitId, kind, facts, cancellationToken);
        if (happened.ProducerId is { } producer)
            await board.ToProducerAsync(producer, kind, facts, cancellationToken);
    }

    private static NoticeFacts FactsOf(WithdrawalOrdered happened) =>
        new(
            DossierId: null,
            happened.ProductName,
            DueOn: happened.DueOn,
            CertificateNumber: happened.Number.ToString()
        );
}
