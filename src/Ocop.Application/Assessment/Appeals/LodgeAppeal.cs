using Ocop.Application.Dossiers;
using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Appeals;

/// <summary>A producer, or its commune on its behalf, asks to have the result of its dossier examined again.</summary>
/// <param name="Grounds">What the result gets wrong.</param>
/// <param name="EvidenceIds">Papers of the producer that speak for it, in their latest version.</param>
public sealed record LodgeAppeal(
    Id<Dossier> DossierId,
    string Grounds,
    IReadOnlyList<Id<Evidence>> EvidenceIds,
    int? ExpectedVersion
) : ICommand<Id<Appeal>>
{
    internal sealed class Validator : AbstractValidator<LodgeAppeal>
    {
        public Validator()
        {
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(Appeal.LongestText);
            RuleFor(command => command.EvidenceIds.Count)
                .LessThanOrEqualTo(Appeal.MostPapers)
                .OverridePropertyName(nameof(EvidenceIds));
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, Clock clock)
        : IRequestHandler<LodgeAppeal, Id<Appeal>>
    {
        private static readonly Text Unknown = new("Không có minh chứng này.", "There is no such evidence.");

        public async Task<Id<Appeal>> Handle(LodgeAppeal command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .FiledBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);
            var result = await db.Set<AssessmentResult>()
                .SingleOrDefaultAsync(one => one.Id == dossier.ResultId, cancellationToken);
            Appeal.Rules.OnlyStandingResultsAreAppealed.Require(result is not null);

            var reached = result.ReachedAt.VietnamDate();
            var settings = await db.SettingsAsync(dossier.UnitId, reached, cancellationToken);
            var papers = await Papers(command.EvidenceIds, dossier, cancellationToken);
            var appeal = Appeal.Lodge(
                dossier,
                result,
                command.Grounds,
                papers,
                AppealSettings.Of(settings),
                user.Id,
                clock.Now
            );
            db.Set<Appeal>().Add(appeal);
            return appeal.Id;
        }

        private async Task<List<Evidence>> Papers(
            IReadOnlyList<Id<Evidence>> ids,
            Dossier dossier,
            CancellationToken cancellationToken
        )
        {
            var found = await db.Set<Evidence>()
                .Where(paper => paper.ProducerId == dossier.ProducerId && ids.Contains(paper.Id))
                .ToListAsync(cancellationToken);
            var faults = ids.Index()
                .Where(one => !found.Exists(paper => paper.Id == one.Item))
                .Select(one => new Fault($"/evidenceIds/{one.Index}", "evidence-unknown", Unknown))
                .ToList();

            return faults.Count == 0 ? found : throw new RefusedException(faults);
        }
    }
}
