using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>Who presides has a dossier scored anew after a discussion; the sheets of the pass before stay on record.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Reason">What was discussed and why it calls for another pass.</param>
public sealed record ScoreAgain(Id<AssessmentSession> SessionId, Id<Dossier> DossierId, string Reason, int? Version)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<ScoreAgain>
    {
        public Validator() =>
            RuleFor(command => command.Reason).NotEmpty().MaximumLength(AssessmentSession.LongestReason);
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock) : IRequestHandler<ScoreAgain, Unit>
    {
        public async Task<Unit> Handle(ScoreAgain command, CancellationToken cancellationToken)
        {
            var session = await db.SessionOfAsync(command.SessionId, user.Id, cancellationToken);
            session.Expect(command.Version);
            var sheets = await db.SheetsOfAsync(session, cancellationToken);

            session.ScoreAgain(command.DossierId, command.Reason, sheets, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
