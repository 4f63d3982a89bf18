using Ocop.Application.Catalogue;
using Ocop.Application.Certification;
using Ocop.Application.Identity;
using Ocop.Application.Producers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>
/// A producer, or the commune on its behalf, opens a dossier on a product under the act in force. An upgrade or a renewal
/// begins with what was recognised before and still holds.
/// </summary>
public sealed record OpenDossier(Id<Product> ProductId, DossierKind Kind) : ICommand<Id<Dossier>>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<OpenDossier, Id<Dossier>>
    {
        public async Task<Id<Dossier>> Handle(OpenDossier command, CancellationToken cancellationToken)
        {
            var product = await db.Set<Product>()
                .EnteredBy(territory)
                .Where(one => one.ProducerId != null)
                .SingleOrNotFoundAsync(one => one.Id == command.ProductId, cancellationToken);
            Dossier.Rules.TheSetIsThatOfTheSubgroup.Require(product.Classification is not null);
            await RequireSetGoesOn(product.Classification, cancellationToken);
            var set = await law.CriteriaSetAsync(db, product.Classification.Subgroup, cancellationToken);

            var dossier = Dossier.Open(
                command.Kind,
                product,
                await db.Set<Producer>().SingleAsync(one => one.Id == product.ProducerId, cancellationToken),
                await db.Set<AdministrativeUnit>().SingleAsync(unit => unit.Id == product.UnitId, cancellationToken),
                await db.HeldCertificateAsync(product.Id, clock.Today, cancellationToken),
                set,
                await law.RegulationInForceAsync(db, clock.Today, cancellationToken),
                user.Id,
                clock.Now
            );
            await FillIn(dossier, set, cancellationToken);
            db.Set<Dossier>().Add(dossier);
            return dossier.Id;
        }

        /// <summary>A product of a former act's set is classified anew by a person, to whom the sets that follow are named.</summary>
        private async Task RequireSetGoesOn(Classification classification, CancellationToken cancellationToken)
        {
            var successions = await db.Set<CriteriaSetSuccession>()
                .Where(one => one.From == classification.Subgroup && (one.On == null || one.On <= clock.Today))
                .ToListAsync(cancellationToken);

            CriteriaSetSuccession.SuggestedBy(successions)?.Require(kept: false);
        }

        private async Task FillIn(Dossier dossier, CriteriaSet set, CancellationToken cancellationToken)
        {
            if (await db.DossierBeforeAsync(dossier, cancellationToken) is not { } before)
                return;

            var attached = before.Attachments.Select(attachment => attachment.EvidenceId).ToList();
            var papers = await db.Set<Evidence>()
                .AsNoTracking()
                .Where(paper => attached.Contains(paper.Id))
                .ToListAsync(cancellationToken);
            dossier.TakeOver(before, papers, set, clock.Today);
        }
    }
}
