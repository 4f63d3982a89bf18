using Ocop.Application.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Producers;

/// <summary>A producer, or a commune officer on its behalf, says who represents it and how it is reached.</summary>
public sealed record RepresentProducer(
    Id<Producer> ProducerId,
    Representative Representative,
    Contacts Contacts,
    int? ExpectedVersion
) : ICommand
{
    internal sealed class Validator : AbstractValidator<RepresentProducer>
    {
        public Validator()
        {
            RuleFor(command => command.Representative).SetValidator(new RepresentativeRules());
            RuleFor(command => command.Contacts).SetValidator(new ContactsRules());
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<RepresentProducer, Unit>
    {
        public async Task<Unit> Handle(RepresentProducer command, CancellationToken cancellationToken)
        {
            var producer = await db.Set<Producer>()
                .EnteredBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.ProducerId, cancellationToken);
            producer.Expect(command.ExpectedVersion);

            producer.Represent(command.Representative, command.Contacts);
            return Unit.Value;
        }
    }
}
