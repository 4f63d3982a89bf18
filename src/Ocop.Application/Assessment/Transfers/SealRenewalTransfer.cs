using Ocop.Application.Catalogue;
using Ocop.Application.Dossiers;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>
/// A province sends a renewal of five stars to the central level as a sealed package, without a new scoring of its own
/// (QĐ 26/2026/QĐ-TTg, renewal): the letter, the report of its agency, the dossier, tests, samples.
/// </summary>
/// <param name="DossierId">A proposed renewal of a product with five stars.</param>
/// <param name="Letter">The letter to the central level.</param>
/// <param name="AgencyReport">The report of the province's agency.</param>
/// <param name="Samples">How many samples of the product go along.</param>
/// <param name="ExtraTests">Test reports beside those in the dossier: papers of the same producer, in their latest version.</param>
public sealed record SealRenewalTransfer(
    Id<Dossier> DossierId,
    SignedPaper Letter,
    SignedPaper AgencyReport,
    int Samples,
    IReadOnlyList<Id<Evidence>>? ExtraTests = null
) : ICommand<Id<Transfer>>
{
    internal sealed class Validator : AbstractValidator<SealRenewalTransfer>
    {
        public Validator()
        {
            RuleFor(command => command.Letter.Number).NotEmpty().MaximumLength(Transfer.LongestNumber);
            RuleFor(command => command.AgencyReport.Number).NotEmpty().MaximumLength(Transfer.LongestNumber);
            RuleFor(command => command.Samples).InclusiveBetween(0, 1000);
            RuleFor(command => command.ExtraTests).HasAtMost(Transfer.MostExtraTests);
        }
    }

    internal sealed class Handler(
        IOcopDb db,
        ICurrentUser user,
        Territory territory,
        Clock clock,
        LawBook law,
        Packing packing
    ) : IRequestHandler<SealRenewalTransfer, Id<Transfer>>
    {
        public async Task<Id<Transfer>> Handle(SealRenewalTransfer command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .Within(territory.Of(Role.ProvinceOfficer))
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            var inForce = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);
            dossier.GoToTheCentreUnscored(inForce, user.Id, clock.Now);

            var set = await law.CriteriaSetAsync(db, dossier.CriteriaSetId, cancellationToken);
            var tests = await db.TestsOrRefusedAsync(command.ExtraTests ?? [], dossier, cancellationToken);
            var papers = new TransferPapers(command.Letter, null, null, command.Samples, command.AgencyReport);
            var manifest = await packing.PackAsync(dossier, result: null, papers, tests, cancellationToken);
            var from = await ProvinceOf(dossier, cancellationToken);
            var transfer = Transfer.SealRenewal(
                manifest,
                dossier,
                from,
                set.SamplesRequired,
                Packing.Write,
                user.Id,
                clock.Now
            );
            db.Set<Transfer>().Add(transfer);
            return transfer.Id;
        }

        /// <summary>The province of today in which the dossier lies.</summary>
        private Task<Id<AdministrativeUnit>> ProvinceOf(Dossier dossier, CancellationToken cancellationToken) =>
            db.Set<UnitContainment>()
                .Where(lies => lies.UnitId == dossier.UnitId)
                .Join(db.Set<AdministrativeUnit>(), lies => lies.WithinId, unit => unit.Id, (_, unit) => unit)
                .Where(unit => unit.Level == UnitLevel.Province)
                .Select(unit => unit.Id)
                .SingleAsync(cancellationToken);
    }
}
