using System.Text.Json;
using Ocop.Domain.Certification;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>
/// What happens to a certificate is written down for webhooks with it. Of products the database writes it by itself,
/// because the register is also changed where no certificate is.
/// </summary>
internal sealed class WhenACertificateIsToldOf(IOcopDb db, Clock clock)
    : IWhen<CertificateIssued>,
        IWhen<CertificateReplaced>,
        IWhen<CertificateChanged>
{
    public Task Handle(CertificateIssued happened, CancellationToken cancellationToken) =>
        Tell(
            PublicEvent.OfCertificate(EventType.CertificateIssued, happened.ProductId, happened.Number, null, clock.Now)
        );

    public Task Handle(CertificateReplaced happened, CancellationToken cancellationToken) =>
        Tell(
            PublicEvent.OfCertificate(
                EventType.CertificateIssued,
                happened.ProductId,
                happened.Number,
                "replacement",
                clock.Now
            )
        );

    public Task Handle(CertificateChanged happened, CancellationToken cancellationToken)
    {
        var reason = JsonNamingPolicy.SnakeCaseLower.ConvertName(happened.Kind.ToString());

        return EventType.Of(happened.Kind) is { } type
            ? Tell(PublicEvent.OfCertificate(type, happened.ProductId, happened.Number, reason, clock.Now))
            : Task.CompletedTask;
    }

    private Task Tell(PublicEvent happened)
    {
        db.Set<PublicEvent>().Add(happened);
        return Task.CompletedTask;
    }
}
