using Ocop.Application.Register;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>
/// Puts a notice into an e-mail in the recipient's language. It says what the notice says and where to go on, and names no
/// person: not even the one it is sent to.
/// </summary>
internal sealed class MailWriter(IOcopDb db, PublicAddress address)
{
    private static readonly Text Subject = new("OCOP: có thông báo mới cho bạn", "OCOP: there is a notice for you");

    public async Task<Mail> WriteAsync(Letter letter, User recipient, CancellationToken cancellationToken)
    {
        var notice = await db.Set<Notice>()
            .Where(one => one.Id == letter.NoticeId)
            .ToViews()
            .SingleAsync(cancellationToken);
        var words = NoticeWords.Of(notice);

        return recipient.Language is Language.En
            ? new(letter.Id.Value, recipient.Email, Subject.En, English(words.En))
            : new(letter.Id.Value, recipient.Email, Subject.Vi, Vietnamese(words.Vi));
    }

    private string Vietnamese(string words) =>
        $"""
            {words}

            Xem và xử lý tại: {Link}

            Thư này do hệ thống OCOP tự động gửi; vui lòng không trả lời. Hệ thống không bao giờ hỏi mật khẩu của bạn qua thư.
            """.ReplaceLineEndings("\r\n");

    private string English(string words) =>
        $"""
            {words}

            Go on at: {Link}

            This message was sent by the OCOP system; please do not reply. The system never asks for your password by mail.
            """.ReplaceLineEndings("\r\n");

    private Uri Link => new(address.Root, "/work/notices");
}
