using Ocop.Application.Register;
using Ocop.Domain.Certification;

namespace Ocop.Api.Register.Verification;

/// <summary>What a certificate is worth, in one sentence.</summary>
internal static class Answers
{
    private static readonly Dictionary<string, Text> Reasons = new()
    {
        ["untruthful_dossier"] = new("hồ sơ không trung thực", "the dossier was untruthful"),
        ["criteria_no_longer_met"] = new("không còn đáp ứng tiêu chí", "the criteria are no longer met"),
        ["law_breach"] = new(
            "vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc nhãn hàng hóa",
            "breach of the law on quality, food safety, environment, intellectual property or labelling"
        ),
        ["mark_misuse"] = new("dùng sai biểu trưng OCOP", "misuse of the OCOP mark"),
        ["production_stopped"] = new("đã ngừng sản xuất", "production has stopped"),
        ["authority_conclusion"] = new(
            "theo kết luận của cơ quan có thẩm quyền",
            "conclusion of a competent authority"
        ),
        ["central_order"] = new(
            "cấp Trung ương yêu cầu hủy kết quả công nhận",
            "withdrawn by order of the central level"
        ),
        ["producer_request"] = new("chủ thể tự xin thôi", "given up by the producer"),
    };

    public static Text Headline(this CertificateView certificate)
    {
        var last = Words.Date(certificate.ExpiresOn);

        return certificate.Status switch
        {
            RecognitionStatus.Valid => new($"Còn hiệu lực đến hết ngày {last}", $"Valid until the end of {last}"),
            RecognitionStatus.Expiring => new(
                $"Còn hiệu lực đến hết ngày {last}, sắp hết hạn",
                $"Valid until the end of {last}, expiring soon"
            ),
            RecognitionStatus.Extended => Extended(Words.Date(certificate.ExtendedUntil!.Value)),
            RecognitionStatus.Expired => new(
                $"Đã hết hạn, ngày hiệu lực cuối cùng là {last}",
                $"Expired: the last day it was valid was {last}"
            ),
            RecognitionStatus.Suspended => Suspended(certificate.Suspension!),
            RecognitionStatus.Revoked => Revoked(certificate.Revocation!),
            RecognitionStatus.Withdrawn => Withdrawn(certificate.Withdrawal!),
            RecognitionStatus.Superseded => Superseded(certificate.SupersededBy!),
            _ => throw new ArgumentOutOfRangeException(nameof(certificate), certificate.Status, message: null),
        };
    }

    /// <summary>Good, warn or bad: repeated in shape and colour, never said by them alone.</summary>
    public static string Tone(this RecognitionStatus status) =>
        status switch
        {
            RecognitionStatus.Valid => "good",
            RecognitionStatus.Expiring or RecognitionStatus.Extended or RecognitionStatus.Suspended => "warn",
            _ => "bad",
        };

    public static Text MayUse(int star) =>
        new($"Sản phẩm được dùng biểu trưng OCOP {star} sao.", $"The product may carry the OCOP {star}-star mark.");

    /// <summary>Why it no longer holds, where somebody took it away.</summary>
    public static Text? Reason(this CertificateView certificate)
    {
        if ((certificate.Revocation ?? certificate.Withdrawal)?.Reason is not { } code)
            return null;

        var reason = Reasons.GetValueOrDefault(code) ?? new(code, code);
        return new($"Lý do: {reason.Vi}.", $"Reason: {reason.En}.");
    }

    private static Text Extended(string until) =>
        new(
            $"Được kéo dài hiệu lực trong khi chờ kết quả đánh giá lại, muộn nhất đến hết ngày {until}",
            $"Kept in effect until the renewal has been decided, at most until the end of {until}"
        );

    private static Text Suspended(CertificateSuspensionView suspension)
    {
        var from = Words.Date(suspension.From);

        return suspension.Until is { } last
            ? new(
                $"Đang bị tạm đình chỉ hiệu lực từ ngày {from} đến hết ngày {Words.Date(last)}",
                $"Suspended from {from} until the end of {Words.Date(last)}"
            )
            : new($"Đang bị tạm đình chỉ hiệu lực từ ngày {from}", $"Suspended since {from}");
    }

    private static Text Revoked(CertificateRevocationView end) =>
        new(
            $"Đã bị thu hồi từ ngày {Words.Date(end.From)} theo Quyết định số {end.DecisionNumber}",
            $"Revoked from {Words.Date(end.From)} by decision no. {end.DecisionNumber}"
        );

    private static Text Withdrawn(CertificateRevocationView end) =>
        new(
            $"Kết quả công nhận đã bị hủy từ ngày {Words.Date(end.From)} theo văn bản số {end.DecisionNumber}",
            $"The recognition was withdrawn from {Words.Date(end.From)} by paper no. {end.DecisionNumber}"
        );

    private static Text Superseded(CertificateSuccessorView successor) =>
        new(
            $"Đã được thay thế từ ngày {Words.Date(successor.From)} bằng giấy chứng nhận {successor.Number}",
            $"Superseded from {Words.Date(successor.From)} by certificate {successor.Number}"
        );
}
