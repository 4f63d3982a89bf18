namespace Ocop.Domain.Certification;

public sealed partial class Certificate
{
    public static partial class Rules
    {
        public static readonly Rule ACertificateEndsOnce = new(
            "certificate.ended",
            new(
                "Giấy chứng nhận đã bị thu hồi, hủy bỏ hoặc thay thế.",
                "The certificate has been revoked, withdrawn or superseded already."
            )
        );

        public static readonly Rule ANumberNamesOneCertificate = new(
            "certificate.number-taken",
            new("Số giấy chứng nhận này đã được cấp.", "This certificate number has been given already.")
        );

        public static readonly Rule ACodeNamesOneCertificate = new(
            "certificate.code-taken",
            new(
                "Mã xác minh vừa tạo trùng với mã đã có. Hãy thực hiện lại.",
                "The verification code drawn is taken already. Try again."
            )
        );

        public static readonly Rule NothingHappensBeforeTheIssue = new(
            "certificate.before-issue",
            new(
                "Ngày có hiệu lực không được trước ngày cấp giấy chứng nhận.",
                "Nothing takes effect before the certificate's issue date."
            )
        );

        public static readonly Rule NothingEndsBeforeItBegins = new(
            "certificate.period",
            new("Ngày kết thúc không được trước ngày bắt đầu.", "It cannot end before it begins.")
        );

        /// <summary>Not in the act: a setting.</summary>
        public static readonly Rule SuspensionIsPossible = new(
            "certificate.no-suspension",
            new("Nơi này không áp dụng việc tạm đình chỉ giấy chứng nhận.", "Certificates are not suspended here.")
        );

        public static readonly Rule SuspensionsDoNotOverlap = new(
            "certificate.suspended",
            new(
                "Giấy chứng nhận đang bị tạm đình chỉ trong thời gian này.",
                "The certificate is suspended in this time already."
            )
        );

        public static readonly Rule OnlyALaterCertificateSupersedes = new(
            "certificate.not-a-successor",
            new(
                "Chỉ giấy chứng nhận cấp sau của cùng sản phẩm mới thay thế được.",
                "Only a later certificate of the same product supersedes."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, transition.</summary>
        public static readonly Rule OnlyTheTransitionExtends = new(
            "certificate.not-extendable",
            new(
                "Chỉ gia hạn theo quy định chuyển tiếp và trong thời hạn tối đa của quy định đó.",
                "A certificate is extended by the transition rules only, and for no longer than they allow."
            )
        );

        /// <summary>What has expired, or has been taken away, is not taken away again.</summary>
        public static readonly Rule OnlyWhatHoldsIsTakenAway = new(
            "certificate.not-in-effect",
            new(
                "Vào ngày này giấy chứng nhận không còn hiệu lực.",
                "The certificate is no longer in effect on that day."
            )
        );

        public static readonly Rule APaperIsThereAlready = new(
            "certificate.paper-date",
            new("Ngày của văn bản không được ở tương lai.", "The paper is not dated in the future.")
        );

        public static readonly Rule OnlyARunningSuspensionIsLifted = new(
            "certificate.not-suspended",
            new(
                "Giấy chứng nhận không bị tạm đình chỉ vào ngày trước đó.",
                "The certificate is not suspended on the day before."
            )
        );

        public static readonly Rule OnlyWhatIsIssuedHereIsPrinted = new(
            "certificate.paper-elsewhere",
            new(
                "Giấy chứng nhận này được nhập từ danh sách đã công bố: bản giấy do cơ quan cấp giữ.",
                "This certificate comes from a published list: its paper is with the body that issued it."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, transition.</summary>
        public static readonly Rule OnlyAFiledRenewalExtends = new(
            "certificate.no-renewal",
            new(
                "Chỉ kéo dài hiệu lực khi hồ sơ đánh giá lại của chính sản phẩm đã nộp và đang được giải quyết.",
                "Effect is kept only while a renewal dossier of the very product, filed already, is being decided."
            )
        );
    }
}
