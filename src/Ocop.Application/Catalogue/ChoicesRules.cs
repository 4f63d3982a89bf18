using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue;

/// <summary>The shape of choices, wherever they are sent.</summary>
internal sealed class ChoicesRules : AbstractValidator<IReadOnlyList<Choice>>
{
    // The largest set has 34 criteria; what is longer is no sheet.
    private const int MostChoices = 200;
    private const int LongestCode = 20;

    private static readonly Text TooMany = new($"Tối đa {MostChoices} lựa chọn.", $"At most {MostChoices} choices.");

    private static readonly Text CodeTooLong = new(
        $"Mã tiêu chí dài tối đa {LongestCode} ký tự.",
        $"A criterion's code has at most {LongestCode} characters."
    );

    public ChoicesRules()
    {
        RuleFor(choices => choices.Count)
            .LessThanOrEqualTo(MostChoices)
            .OverridePropertyName("")
            .WithMessage(_ => TooMany.Current)
            .WithErrorCode("too-many");
        RuleForEach(choices => choices)
            .ChildRules(choice =>
                choice
                    .RuleFor(one => one.Criterion)
                    .MaximumLength(LongestCode)
                    .WithMessage(_ => CodeTooLong.Current)
                    .WithErrorCode("too-long")
            )
            .OverridePropertyName("");
    }
}

internal static class Faultless
{
    /// <exception cref="RefusedException">Choices have faults; all of them are listed.</exception>
    public static void RequireFaultless(this CriteriaSet set, IReadOnlyList<Choice> choices)
    {
        var faults = set.FaultsIn(choices);

        if (faults.Count > 0)
            throw new RefusedException([.. faults.Select(Refusal)]);
    }

    private static Fault Refusal(ChoiceFault fault) =>
        new($"/choices/{fault.Index}", fault.Rule.Code, fault.Rule.Statement);
}
