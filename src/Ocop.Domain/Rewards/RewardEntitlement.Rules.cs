namespace Ocop.Domain.Rewards;

public sealed partial class RewardEntitlement
{
    public static class Rules
    {
        public static readonly Rule AnEntitlementIsWorthSomething = new(
            "reward-entitlement.nothing",
            new("Không có khoản thưởng nào để ghi nhận.", "There is no reward to record.")
        );

        public static readonly Rule ADecisionIsRewardedOnce = new(
            "reward-entitlement.twice",
            new(
                "Quyết định này đã được tính thưởng cho sản phẩm từ cùng một ngân sách.",
                "The product has been rewarded from this budget for the decision already."
            )
        );

        public static readonly Rule OnlyAnIndicativeAmountIsConfirmed = new(
            "reward-entitlement.not-indicative",
            new("Chỉ khoản tạm tính mới cần xác nhận.", "Only an indicative amount is confirmed.")
        );

        public static readonly Rule OnlyTheProvincesOwnRuleConfirms = new(
            "reward-entitlement.default-only",
            new(
                "Chỉ xác nhận được khi tỉnh đã có quy định của mình.",
                "An amount is confirmed only by the province's own rule."
            )
        );

        public static readonly Rule AnIndicativeAmountIsNotApproved = new(
            "reward-entitlement.indicative",
            new(
                "Khoản tạm tính theo mức mặc định không được duyệt hay chi; hãy nhập quy định của tỉnh trước.",
                "An amount from the default policy is neither approved nor paid; enter the province's rule first."
            )
        );

        public static readonly Rule OnlyAReservedAmountIsApproved = new(
            "reward-entitlement.not-reserved",
            new("Chỉ duyệt được khoản thưởng đang được ghi nhận.", "Only a reserved amount is approved.")
        );

        public static readonly Rule AFundIsPartOfTheBudgetThatPays = new(
            "reward-entitlement.other-budget",
            new(
                "Nguồn kinh phí không thuộc ngân sách phải chi khoản thưởng này.",
                "The fund is not part of the budget that pays this reward."
            )
        );

        public static readonly Rule OnlyAnApprovedAmountIsPaid = new(
            "reward-entitlement.not-approved",
            new("Chỉ chi được khoản thưởng đã duyệt.", "Only an approved amount is paid.")
        );

        public static readonly Rule APaidAmountIsClawedBackNotCancelled = new(
            "reward-entitlement.paid",
            new("Khoản đã chi không huỷ được, chỉ có thể thu hồi.", "A paid amount is not cancelled, only clawed back.")
        );

        public static readonly Rule AnEndedEntitlementStaysEnded = new(
            "reward-entitlement.ended",
            new("Khoản thưởng này đã kết thúc.", "This entitlement has ended.")
        );

        public static readonly Rule OnlyAPaidAmountIsClawedBack = new(
            "reward-entitlement.not-paid",
            new("Chỉ thu hồi được khoản thưởng đã chi.", "Only a paid amount is clawed back.")
        );

        public static readonly Rule NoMoreIsPaidThanIsDue = new(
            "reward-payment.too-much",
            new(
                "Tổng số tiền chi không được vượt mức thưởng đã duyệt.",
                "The payments together do not exceed the approved amount."
            )
        );

        public static readonly Rule APaymentIsWorthSomething = new(
            "reward-payment.nothing",
            new("Số tiền chi phải lớn hơn 0.", "A payment is worth more than nothing.")
        );

        public static readonly Rule APaymentHasBeenMade = new(
            "reward-payment.date",
            new("Ngày chi không được ở tương lai.", "A payment is not dated in the future.")
        );

        public static readonly Rule MoneyComesBackAfterItWasPaid = new(
            "reward-entitlement.claw-back-date",
            new(
                "Ngày thu hồi tiền phải từ ngày chi đến hôm nay.",
                "Money comes back between the day it was paid and today."
            )
        );

        public static readonly Rule ADocumentPaysOnce = new(
            "reward-payment.twice",
            new(
                "Chứng từ này đã được ghi nhận cho khoản thưởng.",
                "This document has been recorded for the reward already."
            )
        );

        public static readonly Rule NothingIsPaidOnWhatIsClaimedBack = new(
            "reward-payment.claimed-back",
            new(
                "Khoản thưởng đang phải hoàn trả nên không được chi tiếp.",
                "The reward is being claimed back; nothing more is paid on it."
            )
        );
    }
}
