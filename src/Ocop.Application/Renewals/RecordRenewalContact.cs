using Ocop.Application.Certification.Certificates;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Renewals;

namespace Ocop.Application.Renewals;

/// <summary>An officer of the commune or the province has spoken with the producer.</summary>
public sealed record RecordRenewalContact(string Number, RenewalChannel Channel, DateOnly On, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<RecordRenewalContact, Unit>
    {
        public async Task<Unit> Handle(RecordRenewalContact command, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .FollowedUpBy(territory)
                .NumberedAsync(command.Number, cancellationToken);
            var followUp = await db.FollowUpAsync(certificate, cancellationToken);
            followUp.Expect(command.Version);

            followUp.Contact(command.Channel, command.On, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
