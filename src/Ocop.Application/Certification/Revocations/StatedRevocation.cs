using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Revocations;

/// <summary>What a revocation begins with. The term, the level and the body follow from it.</summary>
public sealed record NewRevocation
{
    /// <summary>The certificate.</summary>
    /// <example>15-2026-4261-03</example>
    public required string CertificateNumber { get; init; }

    /// <summary>A code among the revocation reasons of the act.</summary>
    /// <example>mark_misuse</example>
    public required string Reason { get; init; }

    /// <summary>What it rests on; the days of the act run from its date.</summary>
    public required RevocationGround Ground { get; init; }

    /// <summary>Where the producer has been heard already (a hearing is not in the act).</summary>
    public RevocationHearing? Hearing { get; init; }

    /// <summary>Where it has been decided already.</summary>
    public StatedRevocationOrder? Order { get; init; }
}

/// <summary>What the decision that revokes says. The issuing body is the one that recognised.</summary>
public sealed record StatedRevocationOrder
{
    /// <summary>The number as printed.</summary>
    /// <example>5120/QĐ-UBND</example>
    public required string Number { get; init; }

    /// <summary>The date of the decision.</summary>
    /// <example>2026-08-06</example>
    public required DateOnly SignedOn { get; init; }

    /// <summary>Who signed it.</summary>
    public required Signatory Signatory { get; init; }

    /// <summary>The first day the certificate no longer holds, where the decision says another than its own date.</summary>
    /// <example>2026-08-06</example>
    public DateOnly? EffectiveFrom { get; init; }

    internal RevocationOrder By(string issuingBody) =>
        new()
        {
            Number = Number,
            SignedOn = SignedOn,
            IssuingBody = issuingBody,
            Signatory = Signatory,
            EffectiveFrom = EffectiveFrom ?? SignedOn,
        };
}

internal sealed class NewRevocationRules : AbstractValidator<NewRevocation>
{
    public NewRevocationRules()
    {
        RuleFor(revocation => revocation.Ground.Paper).NotEmpty().MaximumLength(FactPaper.LongestNumber);
        RuleFor(revocation => revocation.Hearing!)
            .SetValidator(new HearingRules())
            .When(one => one.Hearing is not null);
        RuleFor(revocation => revocation.Order!).SetValidator(new OrderRules()).When(one => one.Order is not null);
    }
}

internal sealed class HearingRules : AbstractValidator<RevocationHearing>
{
    public HearingRules() => RuleFor(hearing => hearing.Minutes).MaximumLength(FactPaper.LongestNumber);
}

internal sealed class OrderRules : AbstractValidator<StatedRevocationOrder>
{
    public OrderRules()
    {
        RuleFor(order => order.Number).NotEmpty().MaximumLength(RecognitionDecision.LongestNumber);
        RuleFor(order => order.Signatory.Name).NotEmpty().MaximumLength(RecognitionDecision.LongestName);
        RuleFor(order => order.Signatory.Position).NotEmpty().MaximumLength(RecognitionDecision.LongestPosition);
    }
}
