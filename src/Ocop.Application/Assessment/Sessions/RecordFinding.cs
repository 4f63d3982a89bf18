using Ocop.Application.Catalogue;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>The chair or the secretary records what rejects a dossier, or stops its assessment.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Kind">`veto` rejects the dossier; `stop` ends its assessment.</param>
/// <param name="Ground">The code of the reason in the criteria set, or of the criterion whose gate it is.</param>
/// <param name="Reason">Why it applies, in words.</param>
/// <param name="Paper">The paper that shows it, as it is cited.</param>
/// <param name="EvidenceId">That paper where it is one of the dossier's.</param>
public sealed record RecordFinding(
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    FindingKind Kind,
    string Ground,
    string Reason,
    string Paper,
    Id<Evidence>? EvidenceId
) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordFinding>
    {
        public Validator()
        {
            RuleFor(command => command.Ground).NotEmpty().MaximumLength(100);
            RuleFor(command => command.Reason).NotEmpty().MaximumLength(AssessmentSession.LongestReason);
            RuleFor(command => command.Paper).NotEmpty().MaximumLength(AssessmentSession.LongestPaper);
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock, LawBook law)
        : IRequestHandler<RecordFinding, Unit>
    {
        public async Task<Unit> Handle(RecordFinding command, CancellationToken cancellationToken)
        {
            var session = await db.SessionOfAsync(command.SessionId, user.Id, cancellationToken);
            var set = await law.CriteriaSetAsync(db, session.CriteriaSetOf(command.DossierId), cancellationToken);
            var papers = await db.Set<Dossier>()
                .Where(dossier => dossier.Id == command.DossierId)
                .SelectMany(dossier => dossier.Attachments, (_, attachment) => attachment.EvidenceId)
                .ToListAsync(cancellationToken);

            session.RecordFinding(FindingOf(command), set, papers);
            return Unit.Value;
        }

        private SessionFinding FindingOf(RecordFinding command) =>
            new(
                command.DossierId,
                command.Kind,
                command.Ground,
                command.Reason,
                command.Paper,
                user.Id,
                clock.Now,
                command.EvidenceId
            );
    }
}
