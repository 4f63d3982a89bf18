using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>A producer, or the commune on its behalf, picks an option for each criterion and says why.</summary>
public sealed record AssessDossier(Id<Dossier> DossierId, IReadOnlyList<ExplainedChoice> Choices, int? ExpectedVersion)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<AssessDossier>
    {
        private const int MostChoices = 200;
        private const int LongestCriterion = 20;

        public Validator()
        {
            RuleFor(command => command.Choices).HasAtMost(MostChoices);
            RuleForEach(command => command.Choices)
                .ChildRules(choice =>
                {
                    choice.RuleFor(one => one.Criterion).NotEmpty().MaximumLength(LongestCriterion);
                    choice.RuleFor(one => one.Description).MaximumLength(Dossier.LongestText);
                });
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory, LawBook law) : IRequestHandler<AssessDossier, Unit>
    {
        public async Task<Unit> Handle(AssessDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .FiledBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            var set = await law.CriteriaSetAsync(db, dossier.CriteriaSetId, cancellationToken);
            var answers = command.Choices.Select(choice => choice.ToAnswer()).ToList();
            set.RequireFaultless([.. answers.Select(answer => answer.Choice)]);

            dossier.AssessItself(answers, set);
            return Unit.Value;
        }
    }
}

/// <summary>An option picked for a criterion, with the reason.</summary>
/// <param name="Criterion">The criterion's code in the criteria set.</param>
/// <param name="Option">The zero-based index of the option.</param>
/// <param name="Description">Why, in the producer's words.</param>
public sealed record ExplainedChoice(string Criterion, int Option, string? Description = null)
{
    internal SelfAnswer ToAnswer() => new(new(Criterion, Option), Description);
}
