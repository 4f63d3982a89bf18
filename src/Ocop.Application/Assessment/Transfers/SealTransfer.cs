using Ocop.Application.Catalogue;
using Ocop.Application.Dossiers;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>
/// A province seals the package of a result of five stars and sends it to the central level. That it approves the result
/// grants no star: until the centre decides the product waits.
/// </summary>
/// <param name="ResultId">The result whose outcome is `pending_central`.</param>
/// <param name="Letter">The letter to the central level.</param>
/// <param name="Approval">The decision by which the province approves the result.</param>
/// <param name="Samples">How many samples of the product go along.</param>
/// <param name="AdvisoryReport">The report of the advisory team, by number and date; absent where there is none.</param>
/// <param name="ExtraTests">Test reports beside those in the dossier: papers of the same producer, in their latest version.</param>
public sealed record SealTransfer(
    Id<AssessmentResult> ResultId,
    SignedPaper Letter,
    SignedPaper Approval,
    int Samples,
    string? AdvisoryReport = null,
    IReadOnlyList<Id<Evidence>>? ExtraTests = null
) : ICommand<Id<Transfer>>
{
    internal sealed class Validator : AbstractValidator<SealTransfer>
    {
        public Validator()
        {
            RuleFor(command => command.Letter.Number).NotEmpty().MaximumLength(Transfer.LongestNumber);
            RuleFor(command => command.Approval.Number).NotEmpty().MaximumLength(Transfer.LongestNumber);
            RuleFor(command => command.AdvisoryReport).MaximumLength(Transfer.LongestReference);
            RuleFor(command => command.Samples).InclusiveBetween(0, 1000);
            RuleFor(command => command.ExtraTests!.Count)
                .LessThanOrEqualTo(Transfer.MostExtraTests)
                .OverridePropertyName(nameof(ExtraTests))
                .When(command => command.ExtraTests is not null);
        }
    }

    internal sealed class Handler(
        IOcopDb db,
        ICurrentUser user,
        Territory territory,
        Clock clock,
        LawBook law,
        Packing packing
    ) : IRequestHandler<SealTransfer, Id<Transfer>>
    {
        public async Task<Id<Transfer>> Handle(SealTransfer command, CancellationToken cancellationToken)
        {
            var result = await db.Set<AssessmentResult>()
                .Where(result => result.Level == Level.Province)
                .Within(territory.Of(Role.ProvinceOfficer))
                .SingleOrNotFoundAsync(result => result.Id == command.ResultId, cancellationToken);
            var dossier = await db.Set<Dossier>().SingleAsync(one => one.Id == result.DossierId, cancellationToken);
            var inForce = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);
            dossier.GoToTheCentre(result.Id, inForce, user.Id, clock.Now);

            var set = await law.CriteriaSetAsync(db, result.CriteriaSetId, cancellationToken);
            var tests = await db.TestsOrRefusedAsync(command.ExtraTests ?? [], dossier, cancellationToken);
            var papers = new TransferPapers(command.Letter, command.Approval, command.AdvisoryReport, command.Samples);
            var manifest = await packing.PackAsync(dossier, result, papers, tests, cancellationToken);
            var transfer = Transfer.Seal(manifest, result, set.SamplesRequired, Packing.Write, user.Id, clock.Now);
            db.Set<Transfer>().Add(transfer);
            return transfer.Id;
        }
    }
}
