using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Certificates;

/// <summary>The body that recognised puts a suspended certificate into effect again.</summary>
/// <param name="From">The first day it is in effect again.</param>
public sealed record LiftSuspension(string Number, DateOnly From, OfficialPaper Paper, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<LiftSuspension>
    {
        public Validator() => RuleFor(command => command.Paper).SetValidator(new PaperRules());
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<LiftSuspension, Unit>
    {
        public async Task<Unit> Handle(LiftSuspension command, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .RecognisedBy(territory)
                .NumberedAsync(command.Number, cancellationToken);
            certificate.Expect(command.Version);

            certificate.Lift(command.From, "lifted", command.Paper.ToPaper(), user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
