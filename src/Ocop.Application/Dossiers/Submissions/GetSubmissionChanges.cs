using Ocop.Application.Dossiers.Returns;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Submissions;

/// <summary>
/// Whoever sees a dossier reads what a submission changed since the one before; in the first everything is new.
/// </summary>
public sealed record GetSubmissionChanges(Id<Dossier> DossierId, int Number) : IQuery<SubmissionChangesView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock)
        : IRequestHandler<GetSubmissionChanges, SubmissionChangesView>
    {
        public async Task<SubmissionChangesView> Handle(GetSubmissionChanges query, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .AsNoTracking()
                .VisibleTo(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == query.DossierId, cancellationToken);
            var both = await db.Set<Submission>()
                .AsNoTracking()
                .Where(one => one.DossierId == dossier.Id)
                .Where(one => one.Number == query.Number || one.Number == query.Number - 1)
                .ToDictionaryAsync(one => one.Number, cancellationToken);
            var submission = both.GetValueOrDefault(query.Number) ?? throw new NotFoundException(typeof(Submission));
            var before = both.GetValueOrDefault(query.Number - 1)?.Content ?? DossierContent.Empty;
            var answered = dossier.Returns.SingleOrDefault(one => one.Number == submission.ReturnNumber);

            return SubmissionChangesView.Of(
                submission.Number,
                submission.Content.ChangesSince(before),
                await PaperTitles(both.Values, cancellationToken),
                answered is null ? null : ReturnView.Of(answered, clock.Today)
            );
        }

        private Task<Dictionary<Id<Evidence>, PaperTitle>> PaperTitles(
            IEnumerable<Submission> submissions,
            CancellationToken cancellationToken
        )
        {
            var ids = submissions.SelectMany(one => one.Papers).Select(paper => paper.EvidenceId).Distinct().ToList();

            return db.Set<Evidence>()
                .Where(evidence => ids.Contains(evidence.Id))
                .ToDictionaryAsync(
                    evidence => evidence.Id,
                    evidence => new PaperTitle(evidence.Kind, evidence.Paper.Title),
                    cancellationToken
                );
        }
    }
}
