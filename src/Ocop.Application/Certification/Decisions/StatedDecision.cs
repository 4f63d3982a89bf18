using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Decisions;

/// <summary>What a decision on recognition says. The issuing body, the stars and the certificates follow from it.</summary>
public record StatedDecision
{
    /// <summary>The number as printed; it begins with its place in the year's register of the issuing office.</summary>
    /// <example>4261/QĐ-UBND</example>
    public required string Number { get; init; }

    /// <summary>The date of the decision.</summary>
    /// <example>2026-08-05</example>
    public required DateOnly SignedOn { get; init; }

    /// <summary>Who signed it.</summary>
    public required Signatory Signatory { get; init; }

    /// <summary>The results it recognises, in the order in which their certificates are numbered.</summary>
    public required IReadOnlyList<Id<AssessmentResult>> ResultIds { get; init; }

    /// <summary>The issue date of the certificates, where the decision says another than its own.</summary>
    /// <example>2026-08-05</example>
    public DateOnly? CertificatesFrom { get; init; }

    internal DecisionHeader HeaderFor(AdministrativeUnit place) =>
        new(
            DecisionNumber.Parse(Number, provider: null),
            SignedOn,
            RecognitionDecision.IssuingBodyOf(place).Vi,
            Signatory,
            CertificatesFrom
        );
}

/// <summary>A decision on recognition and where it is made.</summary>
public sealed record NewDecision : StatedDecision
{
    /// <summary>The province, or the country for a decision of the central level.</summary>
    public required Id<AdministrativeUnit> UnitId { get; init; }
}

internal sealed class StatedDecisionRules : AbstractValidator<StatedDecision>
{
    private static readonly DateOnly ProgrammeBegan = new(2018, 5, 7);

    private static readonly Text NotANumber = new(
        "Số quyết định phải bắt đầu bằng số thứ tự, ví dụ 4261/QĐ-UBND.",
        "The number of a decision begins with digits, for example 4261/QĐ-UBND."
    );

    public StatedDecisionRules()
    {
        RuleFor(decision => decision.Number)
            .Must(number => DecisionNumber.TryParse(number, provider: null, out _))
            .WithErrorCode("decision-number")
            .WithMessage(_ => NotANumber.Current);
        RuleFor(decision => decision.SignedOn).GreaterThanOrEqualTo(ProgrammeBegan);
        RuleFor(decision => decision.Signatory.Name).NotEmpty().MaximumLength(RecognitionDecision.LongestName);
        RuleFor(decision => decision.Signatory.Position).NotEmpty().MaximumLength(RecognitionDecision.LongestPosition);
        RuleFor(decision => decision.ResultIds.Count)
            .InclusiveBetween(1, RecognitionDecision.MostItems)
            .OverridePropertyName(nameof(StatedDecision.ResultIds));
    }
}
