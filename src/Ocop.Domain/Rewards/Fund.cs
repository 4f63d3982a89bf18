using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Rewards;

/// <summary>
/// One source of money for rewards in one budget and one year. Approving a reward reserves its amount in a fund, a payment
/// turns what is reserved into what is paid, and what falls away or comes back is free again.
/// </summary>
public sealed class Fund : Aggregate<Fund>
{
    public const int LongestSource = 200;
    public const int LongestBasis = 500;
    public const int FirstYear = 2018;
    public const int LastYear = 2100;

    private Fund() { }

    /// <summary>Whose budget it is part of.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    public BudgetLevel BudgetLevel { get; private init; }

    public int Year { get; private init; }

    /// <summary>Where the money comes from, as the budget names it.</summary>
    public string Source { get; private init; } = null!;

    /// <summary>The decision that allots it.</summary>
    public string? LegalBasis { get; private set; }

    /// <summary>In đồng, like the other amounts.</summary>
    public long Allotted { get; private set; }

    /// <summary>Approved and not paid yet.</summary>
    public long Reserved { get; private set; }

    /// <summary>Paid and not claimed back.</summary>
    public long Paid { get; private set; }

    public Id<User> EnteredBy { get; private init; }

    /// <summary>Below zero where the place lets funds be exceeded.</summary>
    public long Free => Allotted - Reserved - Paid;

    public static Fund Open(AdministrativeUnit unit, int year, string source, Allotment allotment, Id<User> by)
    {
        Rules.AnAllotmentIsNotNegative.Require(allotment.Amount >= 0);
        Rules.AFundIsForAYearOfTheProgramme.Require(year is >= FirstYear and <= LastYear);

        return new()
        {
            UnitId = unit.Id,
            BudgetLevel = unit.BudgetLevel(),
            Year = year,
            Source = source,
            LegalBasis = allotment.LegalBasis,
            Allotted = allotment.Amount,
            EnteredBy = by,
        };
    }

    /// <summary>The budget was raised or cut.</summary>
    public void Allot(Allotment allotment, FundOverrun overrun)
    {
        Rules.AnAllotmentIsNotNegative.Require(allotment.Amount >= 0);
        Rules.NoMoreIsDrawnThanIsThere.Require(
            overrun is FundOverrun.Flag || allotment.Amount >= Allotted || allotment.Amount >= Reserved + Paid
        );

        (Allotted, LegalBasis) = (allotment.Amount, allotment.LegalBasis);
    }

    /// <param name="reserved">What is to be reserved more, or less.</param>
    /// <param name="paid">What has been paid, or has come back.</param>
    public void Draw(long reserved, long paid, FundOverrun overrun)
    {
        Rules.NoMoreIsDrawnThanIsThere.Require(
            overrun is FundOverrun.Flag || reserved + paid <= 0 || reserved + paid <= Free
        );

        (Reserved, Paid) = (Reserved + reserved, Paid + paid);
    }

    public static class Rules
    {
        public static readonly Rule ABudgetNamesASourceOnceAYear = new(
            "fund.exists",
            new(
                "Nguồn kinh phí này của năm đã được nhập.",
                "This source of the budget is entered for the year already."
            )
        );

        public static readonly Rule AnAllotmentIsNotNegative = new(
            "fund.allotted",
            new("Kinh phí được giao không được âm.", "What is allotted is not negative.")
        );

        public static readonly Rule AFundIsForAYearOfTheProgramme = new(
            "fund.year",
            new("Năm ngân sách không hợp lệ.", "The budget year is not one of the programme.")
        );

        /// <summary>Not fixed by law: a setting says whether it is refused or only shown.</summary>
        public static readonly Rule NoMoreIsDrawnThanIsThere = new(
            "fund.exceeded",
            new("Kinh phí còn lại của nguồn không đủ.", "The fund does not have enough left.")
        );
    }
}

/// <summary>What a budget gives to a fund.</summary>
/// <param name="Amount">In đồng.</param>
/// <param name="LegalBasis">The decision that allots it, where one is named.</param>
public sealed record Allotment(long Amount, string? LegalBasis);

/// <summary>What happens when rewards would exceed a fund.</summary>
public enum FundOverrun
{
    /// <summary>The approval is refused.</summary>
    Refuse,

    /// <summary>It goes through, and the fund is shown as exceeded.</summary>
    Flag,
}

/// <summary>A reward was approved from a fund, paid, or fell away.</summary>
/// <param name="Reserved">In đồng: more or less than before.</param>
/// <param name="Paid">In đồng: more or less than before.</param>
public sealed record FundDrawnOn(Id<Fund> FundId, long Reserved, long Paid) : IDomainEvent;
