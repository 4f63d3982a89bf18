using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Revocations;

/// <summary>The body that revokes records that it has heard the producer (not in the act: configured).</summary>
public sealed record HearProducer(Id<Revocation> RevocationId, RevocationHearing Hearing, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<HearProducer>
    {
        public Validator() => RuleFor(command => command.Hearing).SetValidator(new HearingRules());
    }

    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<HearProducer, Unit>
    {
        public async Task<Unit> Handle(HearProducer command, CancellationToken cancellationToken)
        {
            var revocation = await db.Set<Revocation>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(revocation => revocation.Id == command.RevocationId, cancellationToken);
            revocation.Expect(command.Version);

            revocation.Hear(command.Hearing);
            return Unit.Value;
        }
    }
}
