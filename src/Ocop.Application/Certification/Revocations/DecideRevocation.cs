using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Revocations;

/// <summary>The body that recognised revokes; the certificate, the register and the rewards follow in one step.</summary>
public sealed record DecideRevocation(Id<Revocation> RevocationId, StatedRevocationOrder Order, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<DecideRevocation>
    {
        public Validator() => RuleFor(command => command.Order).SetValidator(new OrderRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<DecideRevocation, Unit>
    {
        public async Task<Unit> Handle(DecideRevocation command, CancellationToken cancellationToken)
        {
            var revocation = await db.Set<Revocation>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(revocation => revocation.Id == command.RevocationId, cancellationToken);
            revocation.Expect(command.Version);

            var body = await db.BodyOfTodayAsync(revocation, cancellationToken);
            var mustHear = await db.ProducerMustBeHeardAsync(revocation, clock.Today, cancellationToken);
            revocation.Decide(command.Order.By(body), mustHear, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
