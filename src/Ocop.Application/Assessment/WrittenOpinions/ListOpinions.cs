using AutoMapper;
using AutoMapper.QueryableExtensions;
using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.WrittenOpinions;

/// <summary>The written opinions that the caller may see.</summary>
public sealed record ListOpinions(PageRequest Page, Id<AssessmentSession>? SessionId, Id<Dossier>? DossierId)
    : IQuery<Page<WrittenOpinionView>>
{
    private static readonly Sorting<WrittenOpinion, WrittenOpinionView> Order = Sorting<
        WrittenOpinion,
        WrittenOpinionView
    >
        .ById(opinion => opinion.Id, view => view.Id, byDefault: "-givenAt")
        .By("givenAt", opinion => opinion.GivenAt, view => view.GivenAt);

    internal sealed class Handler(
        IOcopDb db,
        ICurrentUser user,
        Territory territory,
        IConfigurationProvider views,
        ICursors cursors
    ) : IRequestHandler<ListOpinions, Page<WrittenOpinionView>>
    {
        public Task<Page<WrittenOpinionView>> Handle(ListOpinions query, CancellationToken cancellationToken) =>
            db.Set<WrittenOpinion>()
                .VisibleTo(db, user.Id, territory)
                .Where(opinion => query.SessionId == null || opinion.SessionId == query.SessionId)
                .Where(opinion => query.DossierId == null || opinion.DossierId == query.DossierId)
                .ToPageAsync(
                    Order,
                    query.Page,
                    cursors,
                    opinions => opinions.ProjectTo<WrittenOpinionView>(views),
                    cancellationToken
                );
    }
}
