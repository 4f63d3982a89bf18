namespace Ocop.Domain.Rewards;

public sealed partial class RewardPolicy
{
    public static class Rules
    {
        public static readonly Rule OnlyADifferenceHasNoAmount = new(
            "reward-policy.amount-missing",
            new(
                "Chỉ mức thưởng phần chênh lệch mới được để trống số tiền.",
                "Only a reward of the difference may leave its amount open."
            )
        );

        public static readonly Rule AmountsAreNotNegative = new(
            "reward-policy.amount-negative",
            new("Số tiền thưởng không được âm.", "A reward cannot be negative.")
        );

        public static readonly Rule StarsAreOneToFive = new(
            "reward-policy.star",
            new("Hạng sao phải từ 1 đến 5.", "Stars go from 1 to 5.")
        );

        public static readonly Rule APolicyEndsAfterItBegan = new(
            "reward-policy.period",
            new(
                "Ngày hết hiệu lực của chính sách không được trước ngày có hiệu lực.",
                "A policy cannot end before it begins."
            )
        );

        public static readonly Rule OneRuleForOneCase = new(
            "reward-policy.overlaps",
            new(
                "Đã có mức thưởng cho trường hợp này trong cùng thời gian; hãy kết thúc quy định cũ trước.",
                "There is a rule for this case in the same time; end the old one first."
            )
        );

        public static readonly Rule AUnitAdoptsWhileItExists = new(
            "reward-policy.unit-gone",
            new(
                "Vào ngày có hiệu lực, đơn vị hành chính này không tồn tại.",
                "The administrative unit does not exist on the day the rule takes effect."
            )
        );

        public static readonly Rule AnEndIsNotPutOff = new(
            "reward-policy.ended",
            new(
                "Quy định đã có ngày hết hiệu lực sớm hơn; muốn kéo dài thì nhập quy định mới.",
                "The rule ends earlier already; a longer time takes a new rule."
            )
        );

        public static readonly Rule OnlyACapPerProducerHasAMaximum = new(
            "reward-policy.cap",
            new(
                "Mức trần bằng tiền chỉ dùng cho giới hạn theo chủ thể, và khi đó là bắt buộc.",
                "A maximum amount belongs to a cap per producer, and there it is required."
            )
        );
    }
}
