using Ocop.Application.Common.Paging;
using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>An administrator looks through all users, an officer through those of the territory.</summary>
/// <param name="Page">Which part of the list.</param>
/// <param name="Words">Words of the name or the address, diacritics or not.</param>
public sealed record ListUsers(PageRequest Page, string? Words) : IQuery<Page<UserView>>
{
    private static readonly Sorting<User, UserView> Order = Sorting<User, UserView>
        .ById(user => user.Id, view => view.Id, byDefault: "fullName")
        .By("fullName", user => user.FullName, view => view.FullName)
        .By("registeredAt", user => user.RegisteredAt, view => view.RegisteredAt);

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory, ICursors cursors)
        : IRequestHandler<ListUsers, Page<UserView>>
    {
        public Task<Page<UserView>> Handle(ListUsers query, CancellationToken cancellationToken) =>
            db.Set<User>()
                .VisibleTo(caller, territory)
                .Matching(query.Words)
                .ToPageAsync(Order, query.Page, cursors, page => page.ToViews(db), cancellationToken);
    }
}
