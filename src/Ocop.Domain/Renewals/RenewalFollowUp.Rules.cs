namespace Ocop.Domain.Renewals;

public sealed partial class RenewalFollowUp
{
    public static class Rules
    {
        public static readonly Rule ThereIsSomethingToRenew = new(
            "renewal.certificate-ended",
            new(
                "Giấy chứng nhận này đã bị thu hồi, hủy bỏ hoặc thay thế nên không còn gì để gia hạn.",
                "This certificate was revoked, withdrawn or superseded: there is nothing to renew."
            )
        );

        public static readonly Rule ACertificateIsFollowedOnce = new(
            "renewal.followed-already",
            new("Giấy chứng nhận này đã được theo dõi.", "This certificate is being followed already.")
        );

        public static readonly Rule AThresholdRemindsOnce = new(
            "renewal.reminded-already",
            new("Mốc này đã được nhắc.", "A reminder for this threshold has been sent.")
        );

        public static readonly Rule AContactLiesInThePast = new(
            "renewal.contact-date",
            new("Ngày liên hệ không thể ở tương lai.", "A contact does not lie in the future.")
        );

        public static readonly Rule WhoDoesNotRenewSaysWhy = new(
            "renewal.reason",
            new(
                "Chỉ nêu lý do, và phải nêu lý do, khi chủ thể không đánh giá lại sản phẩm.",
                "A reason is given when, and only when, the product is not to be renewed."
            )
        );
    }
}
