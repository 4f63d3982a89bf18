using Ocop.Domain.Dossiers;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>A notice to the caller.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Kind">What happened, for programs.</param>
/// <param name="DossierId">The dossier it is about.</param>
/// <param name="ProductName">The product of the dossier, as it was called then.</param>
/// <param name="DueOn">The last day of the term that ran then.</param>
/// <param name="Star">The star, of a result or a decision.</param>
/// <param name="DecisionNumber">The number of the decision.</param>
/// <param name="SentAt">When it happened.</param>
/// <param name="ReadAt">When it was read first; absent while it is unread.</param>
public sealed record NoticeView(
    Id<Notice> Id,
    NoticeKind Kind,
    Id<Dossier> DossierId,
    string ProductName,
    DateOnly? DueOn,
    int? Star,
    string? DecisionNumber,
    DateTimeOffset SentAt,
    DateTimeOffset? ReadAt
)
{
    /// <summary>What it says, in the language asked for.</summary>
    public string Message => NoticeWords.Of(Kind, ProductName, DueOn, Star, DecisionNumber).Current;
}

internal static class NoticeViews
{
    public static IQueryable<NoticeView> ToViews(this IQueryable<Notice> notices) =>
        notices.Select(notice => new NoticeView(
            notice.Id,
            notice.Kind,
            notice.Facts.DossierId,
            notice.Facts.ProductName,
            notice.Facts.DueOn,
            notice.Facts.Star,
            notice.Facts.DecisionNumber,
            notice.SentAt,
            notice.ReadAt
        ));
}
