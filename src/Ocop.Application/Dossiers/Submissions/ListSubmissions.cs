using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Submissions;

/// <summary>Whoever sees a dossier reads how often it was filed.</summary>
public sealed record ListSubmissions(Id<Dossier> DossierId) : IQuery<IReadOnlyList<SubmissionView>>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<ListSubmissions, IReadOnlyList<SubmissionView>>
    {
        public async Task<IReadOnlyList<SubmissionView>> Handle(
            ListSubmissions query,
            CancellationToken cancellationToken
        )
        {
            var dossier = await db.Set<Dossier>()
                .VisibleTo(db, territory)
                .Where(one => one.Id == query.DossierId)
                .Select(one => new { one.Id })
                .SingleOrNotFoundAsync(cancellationToken);

            return await db.Set<Submission>()
                .Where(submission => submission.DossierId == dossier.Id)
                .OrderBy(submission => submission.Number)
                .Select(submission => new SubmissionView(
                    submission.Number,
                    submission.SubmittedAt,
                    submission.ReturnNumber,
                    submission.Answers.Sum(answer => answer.Points),
                    submission.Papers.Count
                ))
                .ToListAsync(cancellationToken);
        }
    }
}

/// <summary>A dossier as it was filed once.</summary>
/// <param name="Number">Counts the submissions from 1.</param>
/// <param name="SubmittedAt">When.</param>
/// <param name="Return">The number of the return that it answers; absent for the first.</param>
/// <param name="SelfTotal">The points that the producer gave itself then.</param>
/// <param name="Papers">How many papers went with it.</param>
public sealed record SubmissionView(int Number, DateTimeOffset SubmittedAt, int? Return, int SelfTotal, int Papers);
