using Ocop.Application.Catalogue;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>
/// Who presides or the secretary records the options that the council agreed on; they decide the star minima, not the mean.
/// </summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Choices">Criteria the members differed on, each with the option agreed on.</param>
public sealed record RecordAgreement(
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    IReadOnlyList<Choice> Choices,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordAgreement>
    {
        public Validator() => RuleFor(command => command.Choices).SetValidator(new ChoicesRules());
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock, LawBook law)
        : IRequestHandler<RecordAgreement, Unit>
    {
        public async Task<Unit> Handle(RecordAgreement command, CancellationToken cancellationToken)
        {
            var session = await db.SessionOfAsync(command.SessionId, user.Id, cancellationToken);
            session.Expect(command.Version);
            var set = await law.CriteriaSetAsync(db, session.CriteriaSetOf(command.DossierId), cancellationToken);
            var sheets = await db.SheetsOfAsync(session, cancellationToken);

            set.RequireFaultless(command.Choices);
            session.Agree(command.DossierId, command.Choices, set, sheets, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
