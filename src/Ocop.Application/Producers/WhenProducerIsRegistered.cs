using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers;

/// <summary>Whoever registers their own producer acts for it from then on.</summary>
internal sealed class WhenProducerIsRegistered(IOcopDb db, Clock clock) : IWhen<ProducerRegistered>
{
    public async Task Handle(ProducerRegistered happened, CancellationToken cancellationToken)
    {
        if (happened.RegistrantId is not { } id)
            return;

        var registrant = await db.Set<User>().SingleAsync(user => user.Id == id, cancellationToken);
        registrant.Grant(Role.Producer, Place.With(happened.ProducerId), from: clock.Today, to: null, by: null);
    }
}
