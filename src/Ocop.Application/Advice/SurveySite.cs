using Ocop.Application.Identity;
using Ocop.Domain.Advice;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Advice;

/// <summary>A member of the advisory team records what was found on site; it replaces the last.</summary>
public sealed record SurveySite(Id<Dossier> DossierId, SurveyedSite Survey, int? ExpectedVersion) : ICommand
{
    internal sealed class Validator : AbstractValidator<SurveySite>
    {
        private const int MostParticipants = 50;
        private const int MostPhotos = 50;

        public Validator() =>
            RuleFor(command => command.Survey)
                .ChildRules(survey =>
                {
                    survey.RuleFor(one => one.Findings).NotEmpty().MaximumLength(SiteSurvey.LongestFindings);
                    survey.RuleFor(one => one.Participants).NotEmpty().HasAtMost(MostParticipants);
                    survey.RuleForEach(one => one.Participants).NotEmpty().MaximumLength(SiteSurvey.LongestPosition);
                    survey.RuleFor(one => one.Photos).HasAtMost(MostPhotos);
                })
                .OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, Clock clock)
        : IRequestHandler<SurveySite, Unit>
    {
        public async Task<Unit> Handle(SurveySite command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .AdvisedBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            var (heldOn, participants, findings, photos) = command.Survey;
            var papers = await PhotosAsync(photos ?? [], dossier, cancellationToken);

            var survey = await db.Set<SiteSurvey>()
                .SingleOrDefaultAsync(one => one.DossierId == dossier.Id, cancellationToken);
            survey ??= db.Set<SiteSurvey>().Add(SiteSurvey.Begin(dossier)).Entity;
            survey.Expect(command.ExpectedVersion);

            survey.Write(heldOn, participants, findings, papers, dossier, user.Id, clock.Now);
            return Unit.Value;
        }

        private async Task<List<Evidence>> PhotosAsync(
            IReadOnlyList<Id<Evidence>> photos,
            Dossier dossier,
            CancellationToken cancellationToken
        )
        {
            var papers = await db.Set<Evidence>()
                .Where(one => one.ProducerId == dossier.ProducerId && photos.Contains(one.Id))
                .ToListAsync(cancellationToken);
            var rule = AdvisedDossier.Rules.APhotoIsAPaperOfTheProducer;
            var faults = photos
                .Index()
                .Where(photo => papers.TrueForAll(paper => paper.Id != photo.Item))
                .Select(photo => new Fault($"/photos/{photo.Index}", rule.Code, rule.Statement))
                .ToList();

            return faults.Count == 0 ? papers : throw new RefusedException(faults);
        }
    }
}

/// <summary>What was found on site.</summary>
/// <param name="HeldOn">The day of the survey.</param>
/// <param name="Participants">Who took part, by position and never by name.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Photos">Papers of the producer that show it.</param>
public sealed record SurveyedSite(
    DateOnly HeldOn,
    IReadOnlyList<string> Participants,
    string Findings,
    IReadOnlyList<Id<Evidence>>? Photos = null
);
