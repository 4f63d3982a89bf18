using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>
/// Which notices go out by e-mail too: those that nobody waits for, so that somebody who does not look learns of them all
/// the same. Nothing is taken in while a deployment sends no mail, or years of it would go out on the day it begins to.
/// </summary>
internal sealed class LetterBox(IOcopDb db, IMailer mailer)
{
    private static readonly NoticeKind[] Posted =
    [
        NoticeKind.RenewalDue,
        NoticeKind.RenewalDueUnreached,
        NoticeKind.WebhookDisabled,
    ];

    public void Take(IEnumerable<Notice> notices)
    {
        if (mailer.IsOn)
            db.Set<Letter>().AddRange(notices.Where(notice => Posted.Contains(notice.Kind)).Select(Letter.Queue));
    }
}
