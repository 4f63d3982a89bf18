using Ocop.Application.Catalogue;
using Ocop.Application.Certification.Revocations;
using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.Certification;
using Ocop.Domain.Settings;

namespace Ocop.Application.Certification.Certificates;

/// <summary>
/// The body that recognised puts a certificate out of effect for a time (not in the act: practice of some provinces), for
/// what it may later be revoked for.
/// </summary>
public sealed record SuspendCertificate(
    string Number,
    DateOnly From,
    DateOnly? Until,
    string Reason,
    OfficialPaper Paper,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<SuspendCertificate>
    {
        public Validator() => RuleFor(command => command.Paper).SetValidator(new PaperRules());
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock, LawBook law)
        : IRequestHandler<SuspendCertificate, Unit>
    {
        public async Task<Unit> Handle(SuspendCertificate command, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .RecognisedBy(territory)
                .NumberedAsync(command.Number, cancellationToken);
            certificate.Expect(command.Version);
            var settings = await db.SettingsAsync(certificate.IssuingUnitId, clock.Today, cancellationToken);
            Certificate.Rules.SuspensionIsPossible.Require(settings.Of(CertificateMatters.SuspensionIsPossible));
            var terms = await law.RevocationTermsAsync(db, command.From, clock.Today, cancellationToken);
            terms.Require(command.Reason);

            certificate.Suspend(
                command.From,
                command.Until,
                command.Reason,
                command.Paper.ToPaper(),
                user.Id,
                clock.Now
            );
            return Unit.Value;
        }
    }
}
