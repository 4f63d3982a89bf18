using Ocop.Application.Common.Paging;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Regulations;

/// <summary>Anyone lists the acts, or asks for the one in force on a date.</summary>
public sealed record ListRegulations(DateOnly? AsOf, PageRequest Page) : IQuery<Page<RegulationSummaryView>>
{
    internal sealed class Handler(IOcopDb db, ICursors cursors)
        : IRequestHandler<ListRegulations, Page<RegulationSummaryView>>
    {
        private static readonly Sorting<Regulation, RegulationSummaryView> Order = Sorting<
            Regulation,
            RegulationSummaryView
        >
            .ById(regulation => regulation.Id, view => view.Id, byDefault: "-effectiveFrom")
            .By("code", regulation => regulation.Code, view => view.Code)
            .By(
                "effectiveFrom",
                regulation => regulation.EffectiveFrom ?? DateOnly.MinValue,
                view => view.EffectiveFrom ?? DateOnly.MinValue
            );

        public Task<Page<RegulationSummaryView>> Handle(ListRegulations query, CancellationToken cancellationToken)
        {
            var regulations = db.Set<Regulation>().AsNoTracking();

            return (query.AsOf is { } date ? regulations.InForceOn(date) : regulations).ToPageAsync(
                Order,
                query.Page,
                cursors,
                rows => rows.Select(regulation => RegulationSummaryView.Of(regulation)),
                cancellationToken
            );
        }
    }
}

/// <summary>An act in a list.</summary>
/// <param name="Id">Its identity in this system.</param>
/// <param name="Code">Its public name.</param>
/// <param name="Act">The act itself.</param>
/// <param name="EffectiveFrom">First day in force; absent when it began before anyone wrote it down.</param>
/// <param name="EffectiveTo">Last day in force; absent while it is open-ended.</param>
/// <param name="HasCriteria">Whether its criteria sets are here; without them it serves imports of history only.</param>
public sealed record RegulationSummaryView(
    Id<Regulation> Id,
    string Code,
    Act Act,
    DateOnly? EffectiveFrom,
    DateOnly? EffectiveTo,
    bool HasCriteria
)
{
    internal static RegulationSummaryView Of(Regulation regulation) =>
        new(
            regulation.Id,
            regulation.Code,
            regulation.Act,
            regulation.EffectiveFrom,
            regulation.EffectiveTo,
            regulation.HasCriteria
        );
}
