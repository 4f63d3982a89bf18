using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Revocations;

/// <summary>The body that recognised gives up a revocation whose ground did not hold.</summary>
public sealed record DiscontinueRevocation(Id<Revocation> RevocationId, string Reason, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<DiscontinueRevocation>
    {
        public Validator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(Revocation.LongestText);
    }

    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<DiscontinueRevocation, Unit>
    {
        public async Task<Unit> Handle(DiscontinueRevocation command, CancellationToken cancellationToken)
        {
            var revocation = await db.Set<Revocation>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(revocation => revocation.Id == command.RevocationId, cancellationToken);
            revocation.Expect(command.Version);

            revocation.Discontinue(command.Reason);
            return Unit.Value;
        }
    }
}
