using Ocop.Application.Common.Paging;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>Somebody signed in reads what concerns them, newest first.</summary>
/// <param name="Unread">Only what is unread, or only what is read.</param>
public sealed record ListNotices(PageRequest Page, bool? Unread) : IQuery<Page<NoticeView>>
{
    private static readonly Sorting<Notice, NoticeView> Order = Sorting<Notice, NoticeView>
        .ById(notice => notice.Id, view => view.Id, byDefault: "-sentAt")
        .By("sentAt", notice => notice.SentAt, view => view.SentAt);

    internal sealed class Handler(IOcopDb db, ICurrentUser user, ICursors cursors)
        : IRequestHandler<ListNotices, Page<NoticeView>>
    {
        public Task<Page<NoticeView>> Handle(ListNotices query, CancellationToken cancellationToken) =>
            db.Set<Notice>()
                .Where(notice => notice.RecipientId == user.Id)
                .Where(notice => query.Unread == null || query.Unread == (notice.ReadAt == null))
                .ToPageAsync(Order, query.Page, cursors, notices => notices.ToViews(), cancellationToken);
    }
}
