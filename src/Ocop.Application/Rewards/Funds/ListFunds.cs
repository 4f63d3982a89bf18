using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Rewards.Funds;

/// <summary>The funds that concern the caller.</summary>
public sealed record ListFunds(PageRequest Page, Id<AdministrativeUnit>? UnitId, int? Year) : IQuery<Page<FundView>>
{
    private static readonly Sorting<Fund, FundView> Order = Sorting<Fund, FundView>
        .ById(fund => fund.Id, view => view.Id, byDefault: "-year")
        .By("year", fund => fund.Year, view => view.Year);

    internal sealed class Handler(IOcopDb db, Territory territory, ICursors cursors)
        : IRequestHandler<ListFunds, Page<FundView>>
    {
        public Task<Page<FundView>> Handle(ListFunds query, CancellationToken cancellationToken) =>
            db.Set<Fund>()
                .VisibleTo(territory)
                .Where(fund => query.UnitId == null || fund.UnitId == query.UnitId)
                .Where(fund => query.Year == null || fund.Year == query.Year)
                .ToPageAsync(Order, query.Page, cursors, funds => funds.ToViews(), cancellationToken);
    }
}
