using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Certificates;

/// <summary>A producer gives the recognition of its product up.</summary>
/// <param name="From">The first day it no longer holds: today or later.</param>
public sealed record GiveUpCertificate(string Number, DateOnly From, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<GiveUpCertificate, Unit>
    {
        public async Task<Unit> Handle(GiveUpCertificate command, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .HeldBy(territory)
                .NumberedAsync(command.Number, cancellationToken);
            certificate.Expect(command.Version);

            certificate.GiveUp(command.From, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
