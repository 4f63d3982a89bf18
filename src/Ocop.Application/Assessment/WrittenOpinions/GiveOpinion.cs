using Ocop.Application.Assessment.Sessions;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.WrittenOpinions;

/// <summary>A member writes whether a product keeps its star: always the caller's own opinion, and final.</summary>
/// <param name="SessionId">A written session.</param>
/// <param name="DossierId">A renewal on its table.</param>
/// <param name="Stance">`keep`, `against`, or `meeting` where it is too complex to be decided in writing.</param>
/// <param name="Reason">Why; needed for every stance but `keep`.</param>
public sealed record GiveOpinion(
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    Stance Stance,
    string? Reason = null
) : ICommand<Id<WrittenOpinion>>
{
    internal sealed class Validator : AbstractValidator<GiveOpinion>
    {
        public Validator()
        {
            RuleFor(command => command.Reason).MaximumLength(AssessmentSession.LongestReason);
            RuleFor(command => command.Reason).NotEmpty().When(command => command.Stance is not Stance.Keep);
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock)
        : IRequestHandler<GiveOpinion, Id<WrittenOpinion>>
    {
        public async Task<Id<WrittenOpinion>> Handle(GiveOpinion command, CancellationToken cancellationToken)
        {
            var session = await db.SessionSeenByAsync(command.SessionId, user.Id, cancellationToken);
            var declared = await db.DeclaredAsync(session, command.DossierId, user.Id, cancellationToken);
            var stated = new StatedOpinion(command.DossierId, command.Stance, command.Reason);

            var opinion = WrittenOpinion.Give(session, stated, user.Id, declared, clock.Now);
            db.Set<WrittenOpinion>().Add(opinion);
            return opinion.Id;
        }
    }
}
