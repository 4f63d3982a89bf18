using AutoMapper;
using AutoMapper.QueryableExtensions;
using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Rounds;

/// <summary>Those who file, organise or watch see the rounds that concern their territory.</summary>
public sealed record ListRounds(PageRequest Page, Id<AdministrativeUnit>? UnitId, int? Year)
    : IQuery<Page<AssessmentRoundView>>
{
    private static readonly Sorting<AssessmentRound, AssessmentRoundView> Order = Sorting<
        AssessmentRound,
        AssessmentRoundView
    >
        .ById(round => round.Id, view => view.Id, byDefault: "-year,-number")
        .By("year", round => round.Year, view => view.Year)
        .By("number", round => round.Number, view => view.Number);

    internal sealed class Handler(IOcopDb db, Territory territory, IConfigurationProvider views, ICursors cursors)
        : IRequestHandler<ListRounds, Page<AssessmentRoundView>>
    {
        public Task<Page<AssessmentRoundView>> Handle(ListRounds query, CancellationToken cancellationToken) =>
            db.Set<AssessmentRound>()
                .Within(territory.OfAnyOfficer())
                .Where(round => query.UnitId == null || round.UnitId == query.UnitId)
                .Where(round => query.Year == null || round.Year == query.Year)
                .ToPageAsync(
                    Order,
                    query.Page,
                    cursors,
                    rounds => rounds.ProjectTo<AssessmentRoundView>(views),
                    cancellationToken
                );
    }
}
