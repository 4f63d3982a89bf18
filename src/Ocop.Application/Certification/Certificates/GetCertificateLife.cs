using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Certificates;

/// <summary>What has happened to a certificate since its issue, for those it concerns.</summary>
public sealed record GetCertificateLife(string Number) : IQuery<CertificateLifeView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<GetCertificateLife, CertificateLifeView>
    {
        public async Task<CertificateLifeView> Handle(GetCertificateLife query, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .VisibleTo(territory)
                .AsNoTracking()
                .NumberedAsync(query.Number, cancellationToken);

            return new(
                certificate.Number.ToString(),
                certificate.StatusOn(clock.Today),
                certificate.Period.IssuedOn,
                certificate.Period.ExpiresOn,
                OrderOn(certificate, clock.Today),
                [.. certificate.Facts.OrderBy(fact => fact.Number).Select(Show)],
                certificate.Version
            );
        }

        private static WithdrawalOrderView? OrderOn(Certificate certificate, DateOnly today) =>
            certificate.WithdrawalOrder is { } order
                ? new(order.Paper, order.From, order.Until!.Value, certificate.IsWithdrawalOverdueOn(today))
                : null;

        private static CertificateFactView Show(CertificateFact fact) =>
            new(
                fact.Number,
                fact.Kind,
                fact.From,
                fact.Until,
                fact.Reason,
                fact.Paper,
                fact.PaperOn,
                fact.RecordedAt,
                fact.Kind is CertificateFactKind.Suspended or CertificateFactKind.Lifted
                    ? Register.CertificateSuspensionView.NotInTheAct
                    : null
            );
    }
}

/// <summary>A certificate and what has happened to it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Status">What it is worth today; absent while its issue date lies ahead.</param>
/// <param name="IssuedOn">The issue date.</param>
/// <param name="ExpiresOn">The last valid day.</param>
/// <param name="WithdrawalOrder">The order of the central level to take the recognition back; absent where there is none.</param>
/// <param name="Facts">In the order they were recorded.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record CertificateLifeView(
    string Number,
    RecognitionStatus? Status,
    DateOnly IssuedOn,
    DateOnly ExpiresOn,
    WithdrawalOrderView? WithdrawalOrder,
    IReadOnlyList<CertificateFactView> Facts,
    int Version
) : IVersioned;

/// <summary>What the central level has ordered the body that recognised to do.</summary>
/// <param name="Paper">The number of the order.</param>
/// <param name="OrderedOn">The day of the order.</param>
/// <param name="DueOn">By when the recognition is to be taken back.</param>
/// <param name="IsOverdue">Whether that day has passed and nothing has ended the certificate.</param>
public sealed record WithdrawalOrderView(string Paper, DateOnly OrderedOn, DateOnly DueOn, bool IsOverdue);

/// <summary>Something that happened to a certificate.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Kind">What happened.</param>
/// <param name="From">The first day of its effect.</param>
/// <param name="Until">The last day of its effect; absent when it has no end of its own.</param>
/// <param name="Reason">A code.</param>
/// <param name="Paper">The number of the paper behind it.</param>
/// <param name="PaperOn">The date of that paper; absent where another record holds it.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Basis">Said of what is not fixed by law.</param>
public sealed record CertificateFactView(
    int Number,
    CertificateFactKind Kind,
    DateOnly From,
    DateOnly? Until,
    string Reason,
    string Paper,
    DateOnly? PaperOn,
    DateTimeOffset RecordedAt,
    Text? Basis
);
