using System.Globalization;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>What a notice says, made from what happened.</summary>
internal static class NoticeWords
{
    public static Text Of(NoticeView notice)
    {
        var said =
            OfFiling(notice.Kind, notice.ProductName, notice.DueOn)
            ?? OfResult(notice.Kind, notice.ProductName, notice.Star, notice.DecisionNumber)
            ?? OfCourse(notice.Kind, notice.ProductName, notice.DueOn, notice.CertificateNumber)
            ?? OfRenewal(notice.Kind, notice.ProductName, notice.DueOn, notice.CertificateNumber)
            ?? OfSession(notice.Kind, notice.HeldOn, notice.DueOn, notice.DecisionNumber)
            ?? OfSystem(notice.Kind, notice.Subject);

        return said ?? throw new InvalidOperationException($"A notice of kind {notice.Kind} has no words.");
    }

    private static Text? OfFiling(NoticeKind kind, string? product, DateOnly? dueOn) =>
        kind switch
        {
            NoticeKind.DossierSubmitted => new(
                $"Hồ sơ “{product}” đã nộp, chờ tiếp nhận.",
                $"The dossier on “{product}” was submitted and waits to be received."
            ),
            NoticeKind.DossierReceived => new(
                $"Cấp xã đã tiếp nhận hồ sơ “{product}”; hạn báo cáo là ngày {Vi(dueOn)}.",
                $"The commune has received the dossier on “{product}” and is to report by {En(dueOn)}."
            ),
            NoticeKind.DossierReturned => new(
                $"Hồ sơ “{product}” cần bổ sung trước hết ngày {Vi(dueOn)}; xem từng nội dung được yêu cầu.",
                $"The dossier on “{product}” is to be supplemented by {En(dueOn)}; see each item asked for."
            ),
            NoticeKind.DossierResubmitted => new(
                $"Hồ sơ “{product}” đã được bổ sung và nộp lại; xem các thay đổi.{ViDue(dueOn)}",
                $"The dossier on “{product}” was supplemented and handed in again; see what changed.{EnDue(dueOn)}"
            ),
            NoticeKind.ReturnClosed => new(
                $"Đã hết hạn bổ sung; hồ sơ “{product}” được xem xét tiếp theo nội dung đã nộp.",
                $"The time to supplement is over; the dossier on “{product}” goes on as it was submitted."
            ),
            NoticeKind.DossierProposed => new(
                $"Cấp xã đã đề nghị cấp tỉnh đánh giá, phân hạng “{product}”.",
                $"The commune has proposed “{product}” to the province for assessment."
            ),
            _ => null,
        };

    private static Text? OfResult(NoticeKind kind, string? product, int? star, string? decision) =>
        kind switch
        {
            NoticeKind.StarReached => new(
                $"“{product}” đạt {star} sao theo kết quả của Hội đồng, chờ quyết định công nhận.",
                $"“{product}” reached {star} stars by the council's result; the decision is awaited."
            ),
            NoticeKind.SentToTheCentre => new(
                $"Kết quả đánh giá “{product}” được chuyển lên cấp trung ương xem xét.",
                $"The result of “{product}” goes to the central level."
            ),
            NoticeKind.NotRecognised => new(
                $"“{product}” chưa đủ điều kiện công nhận; xem lý do trong kết quả. Chủ thể có thể nộp hồ sơ lại.",
                $"“{product}” is not recognised; the result says why. A new dossier may be filed."
            ),
            NoticeKind.DecisionIssued => new(
                $"“{product}” được công nhận {star} sao theo Quyết định số {decision}.",
                $"“{product}” is recognised with {star} stars by decision {decision}."
            ),
            _ => null,
        };

    private static Text? OfCourse(NoticeKind kind, string? product, DateOnly? dueOn, string? certificate) =>
        kind switch
        {
            NoticeKind.ReturnedByCentre => new(
                $"Hội đồng cấp Trung ương không xếp “{product}” đạt 5 sao và trả kết quả về tỉnh; tỉnh sẽ công nhận theo kết quả này hoặc đánh giá lại.",
                $"The central council did not rank “{product}” with five stars; the province recognises it on that result or assesses it again."
            ),
            NoticeKind.ToBeAssessedAgain => new(
                $"“{product}” sẽ được Hội đồng cấp tỉnh đánh giá lại; các kết quả trước được lưu giữ.",
                $"The council of the province will assess “{product}” again; the results so far are kept."
            ),
            NoticeKind.AppealLodged => new(
                $"Chủ thể đề nghị xem xét lại kết quả của “{product}”; tỉnh cần trả lời trước khi ra quyết định.",
                $"The producer of “{product}” appeals its result; it is to be answered before a decision."
            ),
            NoticeKind.AppealRejected => new(
                $"Đề nghị xem xét lại kết quả của “{product}” không được chấp nhận; xem lý do trong văn bản trả lời.",
                $"The appeal against the result of “{product}” was not upheld; the answer says why."
            ),
            NoticeKind.MeetingNeeded => new(
                $"Ý kiến bằng văn bản về “{product}” chưa thống nhất; Hội đồng sẽ họp để đánh giá lại.",
                $"Written opinions on “{product}” differed; the council will meet on its renewal."
            ),
            NoticeKind.PackageSent => new(
                $"Tỉnh đã gửi gói hồ sơ 5 sao của “{product}”, chờ Trung ương tiếp nhận.",
                $"A province has sent the five-star package of “{product}”; it waits to be received."
            ),
            NoticeKind.PackageReceived => new(
                $"Trung ương đã tiếp nhận gói hồ sơ 5 sao của “{product}”.",
                $"The central level has received the five-star package of “{product}”."
            ),
            NoticeKind.WithdrawalOrdered => new(
                $"Trung ương yêu cầu hủy bỏ kết quả công nhận “{product}” (giấy chứng nhận {certificate}); hạn thực hiện: {Vi(dueOn)}.",
                $"The central level ordered the recognition of “{product}” (certificate {certificate}) to be taken back by {En(dueOn)}."
            ),
            NoticeKind.RevocationAnswerAsked => new(
                $"Việc thu hồi giấy chứng nhận {certificate} của “{product}” đang được xem xét; hãy gửi giải trình trước hết ngày {Vi(dueOn)}.",
                $"Certificate {certificate} of “{product}” may be revoked; send your answer by {En(dueOn)}."
            ),
            NoticeKind.RevocationAnswered => new(
                $"Chủ thể đã gửi giải trình về việc thu hồi giấy chứng nhận {certificate} của “{product}”.",
                $"The producer has answered to the revocation of certificate {certificate} of “{product}”."
            ),
            NoticeKind.CertificateReplaced => new(
                $"Giấy chứng nhận của “{product}” được cấp lại để đính chính, số {certificate}; bản cũ không còn dùng được.",
                $"The certificate of “{product}” was replaced by a corrected one, {certificate}; the old one no longer holds."
            ),
            _ => null,
        };

    private static Text? OfRenewal(NoticeKind kind, string? product, DateOnly? dueOn, string? certificate) =>
        kind switch
        {
            NoticeKind.RenewalDue => new(
                $"Giấy chứng nhận {certificate} của “{product}” có hiệu lực đến hết ngày {Vi(dueOn)}; hãy nộp hồ sơ đánh giá lại hoặc cho biết lý do không đánh giá lại.",
                $"Certificate {certificate} of “{product}” is valid through {En(dueOn)}; file its renewal, or say why it is not to be renewed."
            ),
            NoticeKind.RenewalDueUnreached => new(
                $"Giấy chứng nhận {certificate} của “{product}” có hiệu lực đến hết ngày {Vi(dueOn)}, chủ thể chưa có tài khoản; hãy liên hệ trực tiếp với chủ thể.",
                $"Certificate {certificate} of “{product}” is valid through {En(dueOn)} and its producer has no account; speak with the producer in person."
            ),
            NoticeKind.MisuseReported => new(
                $"Có phản ánh của người dân về việc dùng nhãn hiệu OCOP trên “{product}”, chờ phân công xem xét.",
                $"Somebody of the public reported how the OCOP mark is used on “{product}”; the report waits to be assigned."
            ),
            NoticeKind.CorrectionAsked => new(
                $"Kiểm tra “{product}” có nội dung phải khắc phục trước hết ngày {Vi(dueOn)}; xem biên bản.",
                $"The inspection of “{product}” asks for something to be put right by {En(dueOn)}; see its findings."
            ),
            _ => null,
        };

    private static Text? OfSession(NoticeKind kind, DateOnly? heldOn, DateOnly? dueOn, string? decision) =>
        kind switch
        {
            NoticeKind.SessionConvened => new(
                $"Hội đồng được triệu tập: {ViWhen(heldOn, dueOn)}. Kê khai quan hệ với chủ thể trước khi xem hồ sơ.",
                $"The council is convened: {EnWhen(heldOn, dueOn)}. Declare ties to producers before you see dossiers."
            ),
            NoticeKind.SessionMoved => new(
                $"Lịch làm việc của Hội đồng thay đổi: {ViWhen(heldOn, dueOn)}.",
                $"The council's session was moved: {EnWhen(heldOn, dueOn)}."
            ),
            NoticeKind.OpinionsAsked => new(
                $"Hội đồng lấy ý kiến bằng văn bản về hồ sơ đánh giá lại; hạn cho ý kiến: {Vi(dueOn)}.",
                $"Your written opinion on renewals is asked for by {En(dueOn)}."
            ),
            NoticeKind.CalledAsSubstitute => new(
                $"Bạn được cử dự thay tại Hội đồng theo {decision}: {ViWhen(heldOn, dueOn)}.",
                $"You sit in for a member of the council by {decision}: {EnWhen(heldOn, dueOn)}."
            ),
            NoticeKind.SeatTaken => new(
                $"Người khác dự thay bạn tại Hội đồng theo {decision}: {ViWhen(heldOn, dueOn)}.",
                $"A substitute takes your seat in the council by {decision}: {EnWhen(heldOn, dueOn)}."
            ),
            _ => null,
        };

    private static Text? OfSystem(NoticeKind kind, string? subject) =>
        kind switch
        {
            NoticeKind.WebhookDisabled => new(
                $"Webhook của hệ thống “{subject}” đã bị tắt vì nhiều lần không gửi được; hãy kiểm tra nơi nhận rồi bật lại và gửi bù.",
                $"A webhook of the system “{subject}” failed too often and was disabled; see to its receiver, enable it and replay what it missed."
            ),
            _ => null,
        };

    private static string ViWhen(DateOnly? heldOn, DateOnly? dueOn) =>
        dueOn is null
            ? $"họp ngày {Vi(heldOn)}"
            : $"lấy ý kiến bằng văn bản từ ngày {Vi(heldOn)} đến hết ngày {Vi(dueOn)}";

    private static string EnWhen(DateOnly? heldOn, DateOnly? dueOn) =>
        dueOn is null ? $"it meets on {En(heldOn)}" : $"it writes from {En(heldOn)} to {En(dueOn)}";

    private static string Vi(DateOnly? day) => day?.ToString("d/M/yyyy", CultureInfo.InvariantCulture) ?? "";

    private static string En(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";

    private static string ViDue(DateOnly? day) => day is null ? "" : $" Hạn xử lý: {Vi(day)}.";

    private static string EnDue(DateOnly? day) => day is null ? "" : $" It is due by {En(day)}.";
}
