using Ocop.Application.Assessment.Sessions;
using Ocop.Application.Catalogue;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Assessment.ScoreSheets;

/// <summary>A member fills in, or corrects, their own sheet; the choices sent replace those before.</summary>
public sealed record MarkScoreSheet(Id<ScoreSheet> SheetId, IReadOnlyList<Choice> Choices, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<MarkScoreSheet>
    {
        public Validator() => RuleFor(command => command.Choices).SetValidator(new ChoicesRules());
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, LawBook law) : IRequestHandler<MarkScoreSheet, Unit>
    {
        public async Task<Unit> Handle(MarkScoreSheet command, CancellationToken cancellationToken)
        {
            var sheet = await db.Set<ScoreSheet>()
                .SingleOrNotFoundAsync(
                    sheet => sheet.Id == command.SheetId && sheet.ScorerId == user.Id,
                    cancellationToken
                );
            sheet.Expect(command.Version);
            var session = await db.SessionSeenByAsync(sheet.SessionId, user.Id, cancellationToken);
            var set = await law.CriteriaSetAsync(db, sheet.CriteriaSetId, cancellationToken);

            set.RequireFaultless(command.Choices);
            sheet.Mark(command.Choices, set, session);
            return Unit.Value;
        }
    }
}
