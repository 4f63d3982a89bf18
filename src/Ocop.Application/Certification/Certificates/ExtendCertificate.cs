using Ocop.Application.Catalogue;
using Ocop.Application.Dossiers;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Certification.Certificates;

/// <summary>
/// The body that recognised records that a certificate keeps effect while its renewal is being decided, as the transition
/// of the act in force allows. How long follows from the act.
/// </summary>
public sealed record ExtendCertificate(string Number, Id<Dossier> DossierId, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock, LawBook law)
        : IRequestHandler<ExtendCertificate, Unit>
    {
        public async Task<Unit> Handle(ExtendCertificate command, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .RecognisedBy(territory)
                .NumberedAsync(command.Number, cancellationToken);
            certificate.Expect(command.Version);
            var renewal = await db.Set<Dossier>()
                .Where(dossier => dossier.ProductId == certificate.ProductId)
                .SingleOrNotFoundAsync(dossier => dossier.Id == command.DossierId, cancellationToken);
            var act = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);

            certificate.AwaitRenewal(renewal, act.Transition?.Extension, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
