using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Certificates;

/// <summary>
/// The body that recognised takes a recognition back: because its producer gives it up by letter, or because it was wrong
/// and the central level has ordered so.
/// </summary>
/// <param name="From">The first day it no longer holds.</param>
public sealed record WithdrawCertificate(
    string Number,
    WithdrawalGround Ground,
    DateOnly From,
    OfficialPaper Paper,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<WithdrawCertificate>
    {
        public Validator() => RuleFor(command => command.Paper).SetValidator(new PaperRules());
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<WithdrawCertificate, Unit>
    {
        public async Task<Unit> Handle(WithdrawCertificate command, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .RecognisedBy(territory)
                .NumberedAsync(command.Number, cancellationToken);
            certificate.Expect(command.Version);

            certificate.Withdraw(command.From, command.Ground, command.Paper.ToPaper(), user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
