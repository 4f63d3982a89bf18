using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Funds;

/// <summary>A province enters what a budget of its own, or of a unit inside it, gives for rewards in a year.</summary>
/// <param name="UnitId">Whose budget: the province, or a unit inside it.</param>
/// <param name="Year" example="2026">The budget year.</param>
/// <param name="Source" example="Nguồn sự nghiệp kinh tế">Where the money comes from.</param>
/// <param name="Allotted" example="500000000">In đồng (VND).</param>
/// <param name="LegalBasis" example="Quyết định 88/2026/QĐ-UBND">The decision that allots it.</param>
public sealed record OpenFund(
    Id<AdministrativeUnit> UnitId,
    int Year,
    string Source,
    long Allotted,
    string? LegalBasis = null
) : ICommand<Id<Fund>>
{
    internal sealed class Validator : AbstractValidator<OpenFund>
    {
        public Validator()
        {
            RuleFor(command => command.Source).NotEmpty().MaximumLength(Fund.LongestSource);
            RuleFor(command => command.LegalBasis).MaximumLength(Fund.LongestBasis);
            RuleFor(command => command.Allotted).LessThanOrEqualTo(FundAmounts.Most);
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user)
        : IRequestHandler<OpenFund, Id<Fund>>
    {
        public async Task<Id<Fund>> Handle(OpenFund command, CancellationToken cancellationToken)
        {
            var units = territory.Of(Role.ProvinceOfficer).Ids;
            var unit = await db.Set<AdministrativeUnit>()
                .Where(unit => units.Contains(unit.Id))
                .SingleOrNotFoundAsync(unit => unit.Id == command.UnitId, cancellationToken);

            var allotment = new Allotment(command.Allotted, command.LegalBasis);
            var fund = Fund.Open(unit, command.Year, command.Source, allotment, user.Id);
            db.Set<Fund>().Add(fund);
            return fund.Id;
        }
    }
}

internal static class FundAmounts
{
    /// <summary>In đồng: more than any province spends on the programme.</summary>
    public const long Most = 1_000_000_000_000;
}
