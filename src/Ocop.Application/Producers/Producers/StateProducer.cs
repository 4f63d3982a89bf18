using Ocop.Application.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Producers;

/// <summary>A producer, or a commune officer on its behalf, replaces what it states about itself.</summary>
public sealed record StateProducer(Id<Producer> ProducerId, StatedProducer Statement, int? ExpectedVersion) : ICommand
{
    internal sealed class Validator : AbstractValidator<StateProducer>
    {
        public Validator() =>
            RuleFor(command => command.Statement).SetValidator(new StatedProducerRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock) : IRequestHandler<StateProducer, Unit>
    {
        public async Task<Unit> Handle(StateProducer command, CancellationToken cancellationToken)
        {
            var producer = await db.Set<Producer>()
                .EnteredBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.ProducerId, cancellationToken);
            producer.Expect(command.ExpectedVersion);

            var commune = await db.UnitOrRefusedAsync(command.Statement.UnitId, cancellationToken);
            var statement = command.Statement.With(producer.Representative, producer.Contacts);
            producer.State(command.Statement.Kind, commune, statement, clock.Today);
            return Unit.Value;
        }
    }
}
