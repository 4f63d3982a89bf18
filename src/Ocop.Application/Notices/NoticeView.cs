using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>A notice to the caller.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Kind">What happened, for programs.</param>
/// <param name="DossierId">The dossier it is about; absent where it is about a session or a certificate.</param>
/// <param name="ProductName">The product, as it was called then; absent where it is about a session.</param>
/// <param name="DueOn">The last day of the term that ran then.</param>
/// <param name="Star">The star, of a result or a decision.</param>
/// <param name="DecisionNumber">The number of the decision.</param>
/// <param name="SessionId">The session it is about.</param>
/// <param name="HeldOn">The day of that session, as it was set then.</param>
/// <param name="CertificateNumber">The certificate it is about.</param>
/// <param name="Subject">What a system is called that it is about.</param>
/// <param name="SentAt">When it happened.</param>
/// <param name="ReadAt">When it was read first; absent while it is unread.</param>
public sealed record NoticeView(
    Id<Notice> Id,
    NoticeKind Kind,
    Id<Dossier>? DossierId,
    string? ProductName,
    DateOnly? DueOn,
    int? Star,
    string? DecisionNumber,
    Id<AssessmentSession>? SessionId,
    DateOnly? HeldOn,
    string? CertificateNumber,
    string? Subject,
    DateTimeOffset SentAt,
    DateTimeOffset? ReadAt
)
{
    /// <summary>What it says, in the language asked for.</summary>
    public string Message => NoticeWords.Of(this).Current;
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
            notice.Facts.SessionId,
            notice.Facts.HeldOn,
            notice.Facts.CertificateNumber,
            notice.Facts.Subject,
            notice.SentAt,
            notice.ReadAt
        ));
}
