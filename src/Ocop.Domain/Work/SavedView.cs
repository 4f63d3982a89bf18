using Ocop.Domain.Identity;

namespace Ocop.Domain.Work;

/// <summary>
/// A list as somebody at work wants to find it again: a page of the web client with its filters and order, under a name of
/// their own. It does not change; another one is saved and this one deleted.
/// </summary>
public sealed class SavedView : Aggregate<SavedView>
{
    public const int LongestName = 60;
    public const int LongestPage = 100;
    public const int LongestQuery = 2_000;
    public const int MostOfAPage = 20;

    private SavedView() { }

    public Id<User> OwnerId { get; private init; }

    /// <summary>The page's path, e.g. <c>/ho-so</c>.</summary>
    public string Page { get; private init; } = null!;

    /// <summary>Its filters and order as the address has them after the question mark; empty for the page as it is.</summary>
    public string Query { get; private init; } = null!;

    public string Name { get; private init; } = null!;

    public DateTimeOffset SavedAt { get; private init; }

    /// <param name="owner">Whose it is.</param>
    /// <param name="page">The path of the page.</param>
    /// <param name="query">The filters, without a question mark.</param>
    /// <param name="name">What the owner calls it.</param>
    /// <param name="kept">The names of those that the owner has of this page.</param>
    /// <param name="now">When it is saved.</param>
    public static SavedView Save(
        Id<User> owner,
        string page,
        string query,
        string name,
        IReadOnlyCollection<string> kept,
        DateTimeOffset now
    )
    {
        Rules.APageHasAFew.Require(kept.Count < MostOfAPage);
        Rules.ANameIsUsedOnce.Require(!kept.Contains(name));

        return new()
        {
            OwnerId = owner,
            Page = page,
            Query = query,
            Name = name,
            SavedAt = now,
        };
    }

    public static class Rules
    {
        public static readonly Rule APageHasAFew = new(
            "saved-view.too-many",
            new(
                $"Mỗi trang lưu được tối đa {MostOfAPage} bộ lọc. Hãy xóa bộ lọc không dùng nữa.",
                $"A page keeps {MostOfAPage} saved views at most. Delete one that you no longer use."
            )
        );

        public static readonly Rule ANameIsUsedOnce = new(
            "saved-view.name-used",
            new("Bạn đã có bộ lọc mang tên này ở trang này.", "You already have a view of this name on this page.")
        );
    }
}
