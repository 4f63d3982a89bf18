using Ocop.Application.Catalogue;
using Ocop.Application.Certification.Certificates;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Revocations;

/// <summary>The body that recognised begins the revocation of a certificate, or enters one that has been decided.</summary>
public sealed record OpenRevocation(NewRevocation Stated) : ICommand<Id<Revocation>>
{
    internal sealed class Validator : AbstractValidator<OpenRevocation>
    {
        public Validator() =>
            RuleFor(command => command.Stated).SetValidator(new NewRevocationRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock, LawBook law)
        : IRequestHandler<OpenRevocation, Id<Revocation>>
    {
        public async Task<Id<Revocation>> Handle(OpenRevocation command, CancellationToken cancellationToken)
        {
            var stated = command.Stated;
            var certificate = await db.Set<Certificate>()
                .RecognisedBy(territory)
                .NumberedAsync(stated.CertificateNumber, cancellationToken);
            var terms = await law.RevocationTermsAsync(db, stated.Ground.On, clock.Today, cancellationToken);

            var revocation = Revocation.Open(certificate, stated.Reason, stated.Ground, terms, clock.Today);
            if (stated.Hearing is { } hearing)
                revocation.Hear(hearing);
            if (stated.Order is { } order)
            {
                var body = await db.BodyOfTodayAsync(revocation, cancellationToken);
                var mustHear = await db.ProducerMustBeHeardAsync(revocation, clock.Today, cancellationToken);
                revocation.Decide(order.By(body), mustHear, user.Id, clock.Now);
            }

            db.Set<Revocation>().Add(revocation);
            return revocation.Id;
        }
    }
}
