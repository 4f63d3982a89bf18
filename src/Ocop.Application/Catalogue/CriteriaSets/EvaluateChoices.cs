using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.CriteriaSets;

/// <summary>Anyone checks what a set of choices would come to; nothing is kept.</summary>
public sealed record EvaluateChoices(string CriteriaSet, IReadOnlyList<Choice> Choices) : IQuery<EvaluationView>
{
    internal sealed class Validator : AbstractValidator<EvaluateChoices>
    {
        public Validator() => RuleFor(query => query.Choices).SetValidator(new ChoicesRules());
    }

    internal sealed class Handler(IOcopDb db, LawBook law) : IRequestHandler<EvaluateChoices, EvaluationView>
    {
        public async Task<EvaluationView> Handle(EvaluateChoices query, CancellationToken cancellationToken)
        {
            var set = await law.CriteriaSetAsync(db, query.CriteriaSet, cancellationToken);
            var regulation = await law.RegulationAsync(db, set.RegulationId, cancellationToken);

            set.RequireFaultless(query.Choices);
            return EvaluationView.Of(set.Evaluate(query.Choices, regulation));
        }
    }
}
