using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Certificates;

/// <summary>
/// A recognition is taken back: because its producer gives it up, recorded by the body that recognised; or because it was
/// wrong, by order of the central level.
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
            var certificates = db.Set<Certificate>();
            var within =
                command.Ground is WithdrawalGround.CentralOrder
                    ? certificates.UnderTheCentre(territory)
                    : certificates.RecognisedBy(territory);
            var certificate = await within.NumberedAsync(command.Number, cancellationToken);
            certificate.Expect(command.Version);

            certificate.Withdraw(command.From, command.Ground, command.Paper.ToPaper(), user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
