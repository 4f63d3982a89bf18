using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Revocations;

/// <summary>The body that revokes asks the producer to answer first (not in the act).</summary>
public sealed record InviteAnswer(Id<Revocation> RevocationId, RevocationInvitation Invitation, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<InviteAnswer>
    {
        public Validator() =>
            RuleFor(command => command.Invitation.Paper)
                .NotEmpty()
                .MaximumLength(FactPaper.LongestNumber)
                .OverridePropertyName(nameof(RevocationInvitation.Paper));
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock) : IRequestHandler<InviteAnswer, Unit>
    {
        public async Task<Unit> Handle(InviteAnswer command, CancellationToken cancellationToken)
        {
            var revocation = await db.Set<Revocation>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(revocation => revocation.Id == command.RevocationId, cancellationToken);
            revocation.Expect(command.Version);

            revocation.Invite(command.Invitation, clock.Today);
            return Unit.Value;
        }
    }
}
