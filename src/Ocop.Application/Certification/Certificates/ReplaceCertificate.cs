using Ocop.Application.Credentials;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Certification.Certificates;

/// <summary>
/// The body that recognised replaces a certificate on which the product or its producer is named wrongly. The names are
/// corrected in their records first; the new certificate takes them from there.
/// </summary>
/// <param name="Paper">The paper behind the correction.</param>
public sealed record ReplaceCertificate(string Number, OfficialPaper Paper, int? Version) : ICommand<string>
{
    internal sealed class Validator : AbstractValidator<ReplaceCertificate>
    {
        public Validator() => RuleFor(command => command.Paper).SetValidator(new PaperRules());
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock, SigningKeys keys)
        : IRequestHandler<ReplaceCertificate, string>
    {
        public async Task<string> Handle(ReplaceCertificate command, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .RecognisedBy(territory)
                .NumberedAsync(command.Number, cancellationToken);
            certificate.Expect(command.Version);
            Certificate.Rules.OnlyWhatIsIssuedHereIsReplaced.Require(certificate.DecisionId is not null);
            Certificate.Rules.WhatMayBeRevokedIsNotReplaced.Require(
                !await db.Set<Revocation>()
                    .AnyAsync(
                        one => one.CertificateId == certificate.Id && one.State == RevocationState.Open,
                        cancellationToken
                    )
            );
            _ = keys.Required; // what is issued can be signed

            var replacement = certificate.Replace(
                await CertifiedBy(certificate, cancellationToken),
                await NextPosition(certificate, cancellationToken),
                command.Paper.ToPaper(),
                user.Id,
                clock.Now
            );
            db.Set<Certificate>().Add(replacement);
            return replacement.Number.ToString();
        }

        private async Task<CertifiedProduct> CertifiedBy(Certificate certificate, CancellationToken cancellationToken)
        {
            var product = await db.Set<Product>()
                .SingleAsync(product => product.Id == certificate.ProductId, cancellationToken);
            var producer = await db.Set<Producer>()
                .SingleAsync(producer => producer.Id == certificate.ProducerId, cancellationToken);
            return new(product, producer);
        }

        /// <summary>Numbers of a decision have no gaps; of two that draw one, the index of numbers lets one through.</summary>
        private async Task<int> NextPosition(Certificate certificate, CancellationToken cancellationToken) =>
            1
            + await db.Set<Certificate>()
                .CountAsync(one => one.DecisionId == certificate.DecisionId, cancellationToken);
    }
}
