using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;
using Ocop.Domain.Settings;

namespace Ocop.Application.Rewards.Funds;

/// <summary>One source of money for rewards, in one budget and one year.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="UnitId">Whose budget it is part of.</param>
/// <param name="BudgetLevel">The level of that budget.</param>
/// <param name="Year" example="2026">The budget year.</param>
/// <param name="Source" example="Nguồn sự nghiệp kinh tế">Where the money comes from.</param>
/// <param name="LegalBasis" example="Quyết định 88/2026/QĐ-UBND">The decision that allots it; absent where none is named.</param>
/// <param name="Allotted" example="500000000">In đồng (VND).</param>
/// <param name="Reserved" example="75000000">Approved and not paid yet, in đồng (VND).</param>
/// <param name="Paid" example="150000000">Paid and not claimed back, in đồng (VND).</param>
/// <param name="Free" example="275000000">What is left, in đồng (VND); below zero where the fund is exceeded.</param>
/// <param name="IsExceeded">Whether more is reserved and paid than was allotted.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record FundView(
    Id<Fund> Id,
    Id<AdministrativeUnit> UnitId,
    BudgetLevel BudgetLevel,
    int Year,
    string Source,
    string? LegalBasis,
    long Allotted,
    long Reserved,
    long Paid,
    long Free,
    bool IsExceeded,
    int Version
) : IVersioned
{
    /// <summary>What national law leaves open about it.</summary>
    public IReadOnlyList<OpenMatterView> NotFixedByLaw { get; } = OpenMatterView.Of(RewardMatters.BeyondTheFund);
}

internal static class Funds
{
    /// <summary>A fund concerns the province that it lies in, the centre, and auditors; producers see their rewards.</summary>
    public static IQueryable<Fund> VisibleTo(this IQueryable<Fund> funds, Territory territory)
    {
        var units = territory.Of(Role.ProvinceOfficer, Role.CentralOfficer, Role.Auditor).Ids;

        return funds.Where(fund => units.Contains(fund.UnitId));
    }

    /// <summary>The province keeps its own funds and those of budgets inside it.</summary>
    public static IQueryable<Fund> ManagedBy(this IQueryable<Fund> funds, Territory territory)
    {
        var units = territory.Of(Role.ProvinceOfficer).Ids;

        return funds.Where(fund => units.Contains(fund.UnitId));
    }

    public static IQueryable<FundView> ToViews(this IQueryable<Fund> funds) =>
        funds.Select(fund => new FundView(
            fund.Id,
            fund.UnitId,
            fund.BudgetLevel,
            fund.Year,
            fund.Source,
            fund.LegalBasis,
            fund.Allotted,
            fund.Reserved,
            fund.Paid,
            fund.Allotted - fund.Reserved - fund.Paid,
            fund.Allotted < fund.Reserved + fund.Paid,
            fund.Version
        ));
}
