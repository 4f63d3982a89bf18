using AutoMapper;
using AutoMapper.QueryableExtensions;
using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>The sessions that the caller sits in, organises or watches.</summary>
/// <param name="Closed">Only those that are closed, or are not.</param>
public sealed record ListCouncilSessions(
    PageRequest Page,
    Id<AssessmentRound>? RoundId,
    Id<Council>? CouncilId,
    bool? Closed
) : IQuery<Page<CouncilSessionItemView>>
{
    private static readonly Sorting<AssessmentSession, CouncilSessionItemView> Order = Sorting<
        AssessmentSession,
        CouncilSessionItemView
    >
        .ById(session => session.Id, view => view.Id, byDefault: "-heldOn")
        .By("heldOn", session => session.HeldOn, view => view.HeldOn);

    internal sealed class Handler(
        IOcopDb db,
        ICurrentUser user,
        Territory territory,
        IConfigurationProvider views,
        ICursors cursors
    ) : IRequestHandler<ListCouncilSessions, Page<CouncilSessionItemView>>
    {
        public Task<Page<CouncilSessionItemView>> Handle(
            ListCouncilSessions query,
            CancellationToken cancellationToken
        ) =>
            db.Set<AssessmentSession>()
                .VisibleTo(user.Id, territory)
                .Where(session => query.RoundId == null || session.RoundId == query.RoundId)
                .Where(session => query.CouncilId == null || session.CouncilId == query.CouncilId)
                .Where(session => query.Closed == null || session.ClosedAt != null == query.Closed)
                .ToPageAsync(
                    Order,
                    query.Page,
                    cursors,
                    sessions => sessions.ProjectTo<CouncilSessionItemView>(views),
                    cancellationToken
                );
    }
}

/// <summary>A session in a list.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="CouncilId">The council that meets.</param>
/// <param name="RoundId">The round it meets in.</param>
/// <param name="Level">The level it ranks for.</param>
/// <param name="UnitId">The unit it is held in.</param>
/// <param name="Kind">Whether it meets and scores, or decides on renewals in writing.</param>
/// <param name="HeldOn">The day of the meeting, or the first day for written opinions.</param>
/// <param name="OpinionsDueOn">The last day for written opinions; absent for meetings.</param>
/// <param name="ScoringOpenedAt">When scoring was opened; absent before.</param>
/// <param name="ClosedAt">When it was closed; absent before.</param>
public sealed record CouncilSessionItemView(
    Id<AssessmentSession> Id,
    Id<Council> CouncilId,
    Id<AssessmentRound> RoundId,
    Level Level,
    Id<AdministrativeUnit> UnitId,
    SessionKind Kind,
    DateOnly HeldOn,
    DateOnly? OpinionsDueOn,
    DateTimeOffset? ScoringOpenedAt,
    DateTimeOffset? ClosedAt
)
{
    internal sealed class Projection : Profile
    {
        public Projection() => CreateProjection<AssessmentSession, CouncilSessionItemView>();
    }
}
