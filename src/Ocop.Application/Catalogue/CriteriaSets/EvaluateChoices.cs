using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.CriteriaSets;

/// <summary>Anyone checks what a set of choices would come to; nothing is kept.</summary>
public sealed record EvaluateChoices(string CriteriaSet, IReadOnlyList<Choice> Choices) : IQuery<EvaluationView>
{
    internal sealed class Validator : AbstractValidator<EvaluateChoices>
    {
        // The largest set has 34 criteria; what is longer is no sheet.
        private const int MostChoices = 200;
        private const int LongestCode = 20;

        private static readonly Text TooMany = new(
            $"Tối đa {MostChoices} lựa chọn.",
            $"At most {MostChoices} choices."
        );

        private static readonly Text CodeTooLong = new(
            $"Mã tiêu chí dài tối đa {LongestCode} ký tự.",
            $"A criterion's code has at most {LongestCode} characters."
        );

        public Validator()
        {
            RuleFor(query => query.Choices)
                .Must(choices => choices.Count <= MostChoices)
                .WithMessage(_ => TooMany.Current)
                .WithErrorCode("too-many");
            RuleForEach(query => query.Choices)
                .ChildRules(choice =>
                    choice
                        .RuleFor(one => one.Criterion)
                        .MaximumLength(LongestCode)
                        .WithMessage(_ => CodeTooLong.Current)
                        .WithErrorCode("too-long")
                );
        }
    }

    internal sealed class Handler(IOcopDb db, LawBook law) : IRequestHandler<EvaluateChoices, EvaluationView>
    {
        public async Task<EvaluationView> Handle(EvaluateChoices query, CancellationToken cancellationToken)
        {
            var set = await law.CriteriaSetAsync(db, query.CriteriaSet, cancellationToken);
            var regulation = await law.RegulationAsync(db, set.RegulationId, cancellationToken);

            if (set.FaultsIn(query.Choices) is { Count: > 0 } faults)
                throw new RefusedException([.. faults.Select(Refusal)]);

            return EvaluationView.Of(set.Evaluate(query.Choices, regulation));
        }

        private static Fault Refusal(ChoiceFault fault) =>
            new($"/choices/{fault.Index}", fault.Rule.Code, fault.Rule.Statement);
    }
}
