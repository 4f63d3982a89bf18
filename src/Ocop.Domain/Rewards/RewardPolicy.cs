using System.Globalization;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Rewards;

/// <summary>
/// One amount that one budget grants for one kind of recognition, by a resolution or decision with its dates. Rewards are
/// not national law: each province sets its own.
/// </summary>
public sealed class RewardPolicy : Aggregate<RewardPolicy>
{
    private RewardPolicy() { }

    /// <summary>Whose budget pays; null for the default policy, which only ever indicates an amount.</summary>
    public Id<AdministrativeUnit>? UnitId { get; private init; }

    /// <summary>The place as the source names it.</summary>
    public string? Place { get; private init; }

    public BudgetLevel BudgetLevel { get; private init; }

    public string? LegalBasis { get; private init; }

    public DateOnly EffectiveFrom { get; private init; }

    /// <summary>The last day; null while nothing has replaced it.</summary>
    public DateOnly? EffectiveTo { get; private init; }

    /// <summary>Null when it is for every star.</summary>
    public int? Star { get; private init; }

    /// <summary>Who must have recognised the product; null when that does not matter.</summary>
    public Level? RecognitionLevel { get; private init; }

    public RewardEvent Event { get; private init; }

    public RewardMode Mode { get; private init; }

    /// <summary>In đồng; null for a difference, which follows from the amounts for a first recognition.</summary>
    public long? Amount { get; private init; }

    public RewardCap Cap { get; private init; } = null!;

    public string? Source { get; private init; }

    public string? Note { get; private init; }

    public bool IsDefault => UnitId is null;

    /// <summary>Makes a policy, with the same id in every deployment.</summary>
    public static RewardPolicy Adopt(RewardTerms terms)
    {
        Rules.OnlyADifferenceHasNoAmount.Require(terms.Amount is not null || terms.Mode is RewardMode.Difference);
        Rules.AmountsAreNotNegative.Require(terms.Amount is null or >= 0 && terms.Cap.Maximum is null or >= 0);
        Rules.StarsAreOneToFive.Require(terms.Star is null or (>= 1 and <= 5));
        Rules.APolicyEndsAfterItBegan.Require(terms.EffectiveTo is null || terms.EffectiveFrom <= terms.EffectiveTo);
        Rules.OnlyACapPerProducerHasAMaximum.Require(
            (terms.Cap.Kind is RewardCapKind.PerProducer) == terms.Cap.Maximum is not null
        );

        return new()
        {
            Id = Id<RewardPolicy>.Named($"reward-policy/{KeyOf(terms)}"),
            UnitId = terms.Unit?.Id,
            Place = terms.Place,
            BudgetLevel = terms.BudgetLevel,
            LegalBasis = terms.LegalBasis,
            EffectiveFrom = terms.EffectiveFrom,
            EffectiveTo = terms.EffectiveTo,
            Star = terms.Star,
            RecognitionLevel = terms.RecognitionLevel,
            Event = terms.Event,
            Mode = terms.Mode,
            Amount = terms.Amount,
            Cap = terms.Cap,
            Source = terms.Source,
            Note = terms.Note,
        };
    }

    public bool IsInForceOn(DateOnly date) => EffectiveFrom <= date && (EffectiveTo is null || date <= EffectiveTo);

    /// <summary>Whether it is for this star, given at this level, on this occasion.</summary>
    public bool Covers(int star, Level recognisedBy, RewardEvent occasion) =>
        Event == occasion
        && (Star is null || Star == star)
        && (RecognitionLevel is null || RecognitionLevel == recognisedBy);

    private static string KeyOf(RewardTerms terms) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{terms.Unit?.ToString() ?? "-"}/{terms.BudgetLevel}/{terms.EffectiveFrom:yyyy-MM-dd}/{terms.Star}/{terms.RecognitionLevel}/{terms.Event}"
        );

    public static class Rules
    {
        public static readonly Rule OnlyADifferenceHasNoAmount = new(
            "reward-policy.amount-missing",
            new(
                "Chỉ mức thưởng phần chênh lệch mới được để trống số tiền.",
                "Only a reward of the difference may leave its amount open."
            )
        );

        public static readonly Rule AmountsAreNotNegative = new(
            "reward-policy.amount-negative",
            new("Số tiền thưởng không được âm.", "A reward cannot be negative.")
        );

        public static readonly Rule StarsAreOneToFive = new(
            "reward-policy.star",
            new("Hạng sao phải từ 1 đến 5.", "Stars go from 1 to 5.")
        );

        public static readonly Rule APolicyEndsAfterItBegan = new(
            "reward-policy.period",
            new(
                "Ngày hết hiệu lực của chính sách không được trước ngày có hiệu lực.",
                "A policy cannot end before it begins."
            )
        );

        public static readonly Rule OnlyACapPerProducerHasAMaximum = new(
            "reward-policy.cap",
            new(
                "Mức trần bằng tiền chỉ dùng cho giới hạn theo chủ thể, và khi đó là bắt buộc.",
                "A maximum amount belongs to a cap per producer, and there it is required."
            )
        );
    }
}

/// <summary>What a resolution says, before it is a policy here.</summary>
public sealed record RewardTerms(
    UnitKey? Unit,
    string? Place,
    BudgetLevel BudgetLevel,
    string? LegalBasis,
    DateOnly EffectiveFrom,
    DateOnly? EffectiveTo,
    int? Star,
    Level? RecognitionLevel,
    RewardEvent Event,
    RewardMode Mode,
    long? Amount,
    RewardCap Cap,
    string? Source = null,
    string? Note = null
);
