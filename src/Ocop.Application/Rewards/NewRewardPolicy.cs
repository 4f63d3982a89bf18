using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Rewards;
using Ocop.Domain.Settings;

namespace Ocop.Application.Rewards;

/// <summary>What a resolution grants for one kind of recognition. The budget is that of the unit.</summary>
public sealed record NewRewardPolicy
{
    /// <summary>Whose budget pays: the province, or a unit inside it.</summary>
    public required Id<AdministrativeUnit> UnitId { get; init; }

    /// <summary>The resolution or decision.</summary>
    /// <example>Nghị quyết 15/2026/NQ-HĐND</example>
    public required string LegalBasis { get; init; }

    /// <summary>The first day in force.</summary>
    /// <example>2026-01-01</example>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>The last day in force, where the resolution says one.</summary>
    /// <example>2030-12-31</example>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>The star, 1 to 5; left out where it is for every star.</summary>
    /// <example>4</example>
    public int? Star { get; init; }

    /// <summary>Who must have recognised the product; left out where that does not matter.</summary>
    public Level? RecognitionLevel { get; init; }

    /// <summary>What is rewarded.</summary>
    public required RewardEvent Event { get; init; }

    /// <summary>How the amount follows.</summary>
    public required RewardMode Mode { get; init; }

    /// <summary>In đồng (VND); left out for a difference, which follows from the amounts for a first recognition.</summary>
    /// <example>30000000</example>
    public long? Amount { get; init; }

    /// <summary>How often or how much.</summary>
    public required RewardCapKind Cap { get; init; }

    /// <summary>The most a producer gets over all products, in đồng (VND); only with a cap per producer.</summary>
    /// <example>30000000</example>
    public long? CapMaximum { get; init; }

    /// <summary>
    /// Whether a revocation takes the reward back; not in the act. Left out where the resolution does not say: then the
    /// setting `rewards.claims-back` of the unit does.
    /// </summary>
    public bool? ClaimsBack { get; init; }

    /// <summary>Where the resolution is published.</summary>
    /// <example>https://congbao.example.vn/15-2026-NQ-HDND</example>
    public string? Source { get; init; }

    /// <summary>A remark.</summary>
    /// <example>Mỗi sản phẩm được hỗ trợ một lần cho mỗi hạng sao</example>
    public string? Note { get; init; }

    internal RewardTerms TermsOf(AdministrativeUnit unit, SettingsAt settings) =>
        new(
            unit.Key,
            unit.Name,
            unit.BudgetLevel(),
            LegalBasis,
            EffectiveFrom,
            EffectiveTo,
            Star,
            RecognitionLevel,
            Event,
            Mode,
            Amount,
            new(Cap, CapMaximum),
            Source,
            Note,
            ClaimsBack ?? settings.Of(RewardMatters.ClaimsBack)
        );
}

internal sealed class NewRewardPolicyRules : AbstractValidator<NewRewardPolicy>
{
    private const int LongestText = 500;
    private const long MostDong = 1_000_000_000_000;
    private static readonly DateOnly ProgrammeBegan = new(2018, 5, 7);

    public NewRewardPolicyRules()
    {
        RuleFor(policy => policy.LegalBasis).NotEmpty().MaximumLength(LongestText);
        RuleFor(policy => policy.EffectiveFrom).GreaterThanOrEqualTo(ProgrammeBegan);
        RuleFor(policy => policy.Amount).LessThanOrEqualTo(MostDong);
        RuleFor(policy => policy.CapMaximum).LessThanOrEqualTo(MostDong);
        RuleFor(policy => policy.Source).MaximumLength(LongestText);
        RuleFor(policy => policy.Note).MaximumLength(LongestText);
    }
}
