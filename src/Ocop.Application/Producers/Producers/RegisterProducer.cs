using Ocop.Application.Identity;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Producers;

/// <summary>Somebody registers the producer they act for, or a commune officer enters one of the commune on its behalf.</summary>
public sealed record RegisterProducer(NewProducer Statement) : ICommand<Id<Producer>>
{
    internal sealed class Validator : AbstractValidator<RegisterProducer>
    {
        public Validator()
        {
            RuleFor(command => command.Statement).SetValidator(new StatedProducerRules()).OverridePropertyName("");
            RuleFor(command => command.Statement.Representative)
                .SetValidator(new RepresentativeRules())
                .OverridePropertyName(nameof(NewProducer.Representative));
            RuleFor(command => command.Statement.Contacts)
                .SetValidator(new ContactsRules())
                .OverridePropertyName(nameof(NewProducer.Contacts));
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, Clock clock)
        : IRequestHandler<RegisterProducer, Id<Producer>>
    {
        public async Task<Id<Producer>> Handle(RegisterProducer command, CancellationToken cancellationToken)
        {
            var stated = command.Statement;
            var commune = await db.UnitOrRefusedAsync(stated.UnitId, cancellationToken);
            var isAssisted = user.Is(Role.CommuneOfficer);
            if (isAssisted)
                await territory.RequireInOwnCommuneAsync(commune.Id, cancellationToken);

            var producer = Producer.Register(
                stated.Kind,
                commune,
                stated.With(stated.Representative, stated.Contacts),
                clock.Today,
                registrant: isAssisted ? null : user.Id
            );
            db.Set<Producer>().Add(producer);
            return producer.Id;
        }
    }
}
