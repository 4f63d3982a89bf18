using AutoMapper;
using AutoMapper.QueryableExtensions;
using Ocop.Application.Common.Paging;
using Ocop.Domain.Work;

namespace Ocop.Application.Work;

/// <summary>Somebody at work finds the lists that they kept.</summary>
/// <param name="OfPage">Only those of this page.</param>
public sealed record ListViews(PageRequest Page, string? OfPage) : IQuery<Page<SavedViewView>>
{
    private static readonly Sorting<SavedView, SavedViewView> Order = Sorting<SavedView, SavedViewView>
        .ById(view => view.Id, shown => shown.Id, byDefault: "name")
        .By("name", view => view.Name, shown => shown.Name);

    internal sealed class Handler(IOcopDb db, ICurrentUser user, IConfigurationProvider views, ICursors cursors)
        : IRequestHandler<ListViews, Page<SavedViewView>>
    {
        public Task<Page<SavedViewView>> Handle(ListViews query, CancellationToken cancellationToken) =>
            db.Set<SavedView>()
                .Where(view => view.OwnerId == user.Id)
                .Where(view => query.OfPage == null || view.Page == query.OfPage)
                .ToPageAsync(
                    Order,
                    query.Page,
                    cursors,
                    found => found.ProjectTo<SavedViewView>(views),
                    cancellationToken
                );
    }
}
