using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>A member with a tie to the producer steps aside for one dossier.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Reason">The tie, in words.</param>
public sealed record StepAside(Id<AssessmentSession> SessionId, Id<Dossier> DossierId, string Reason) : ICommand
{
    internal sealed class Validator : AbstractValidator<StepAside>
    {
        public Validator() =>
            RuleFor(command => command.Reason).NotEmpty().MaximumLength(AssessmentSession.LongestReason);
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock) : IRequestHandler<StepAside, Unit>
    {
        public async Task<Unit> Handle(StepAside command, CancellationToken cancellationToken)
        {
            var session = await db.SessionOfAsync(command.SessionId, user.Id, cancellationToken);
            var pass = session.PassOf(command.DossierId);
            var hasJudged =
                await HandedIn(session, command.DossierId, pass).AnyAsync(cancellationToken)
                || await Written(session, command.DossierId).AnyAsync(cancellationToken);

            session.Recuse(user.Id, command.DossierId, command.Reason, hasJudged, clock.Now);
            return Unit.Value;
        }

        private IQueryable<ScoreSheet> HandedIn(AssessmentSession session, Id<Dossier> dossier, int pass) =>
            db.Set<ScoreSheet>()
                .Where(sheet => sheet.SessionId == session.Id && sheet.DossierId == dossier && sheet.Pass == pass)
                .Where(sheet => sheet.ScorerId == user.Id && sheet.SubmittedAt != null);

        private IQueryable<WrittenOpinion> Written(AssessmentSession session, Id<Dossier> dossier) =>
            db.Set<WrittenOpinion>()
                .Where(opinion => opinion.SessionId == session.Id && opinion.DossierId == dossier)
                .Where(opinion => opinion.MemberId == user.Id);
    }
}
