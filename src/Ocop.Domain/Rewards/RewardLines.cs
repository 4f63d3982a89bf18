using System.Globalization;

namespace Ocop.Domain.Rewards;

/// <summary>The words of a reward's explanation.</summary>
internal static class RewardLines
{
    public static RewardLine Rule(RewardPolicy policy) =>
        new(
            "rule",
            new(
                $"Áp dụng quy định có hiệu lực vào ngày quyết định: {policy.LegalBasis ?? policy.Place ?? "mức mặc định"}, từ {Day(policy.EffectiveFrom)}.",
                $"The rule in force on the day of the decision applies: {policy.LegalBasis ?? policy.Place ?? "default"}, since {policy.EffectiveFrom:yyyy-MM-dd}."
            )
        );

    public static readonly RewardLine Inherited = new(
        "inherited",
        new(
            "Tỉnh mới sau sáp nhập chưa ban hành quy định riêng: áp dụng quy định của tỉnh cũ, nơi có xã của sản phẩm trước khi sáp nhập.",
            "The merged province has not adopted a rule of its own: the rule of the old province applies that the product's commune lay in."
        )
    );

    public static readonly RewardLine Default = new(
        "default",
        new(
            "Vào ngày quyết định tỉnh chưa có quy định về mức thưởng: tạm tính theo mức mặc định, chưa được duyệt hay chi.",
            "The province had no rule on the day of the decision: the default amount is shown, which cannot be approved or paid."
        )
    );

    public static readonly RewardLine NothingForThis = new(
        "not-covered",
        new(
            "Quy định có hiệu lực không có mức thưởng cho trường hợp này.",
            "The rules in force grant nothing for this case."
        )
    );

    public static readonly RewardLine NoFirstAmount = new(
        "difference-unknown",
        new(
            "Không tính được phần chênh lệch vì quy định không nêu mức thưởng lần đầu của hạng sao này.",
            "The difference cannot be told, because the rules give no amount for a first recognition with this star."
        )
    );

    /// <summary>A difference starts from the amount for a first recognition.</summary>
    public static RewardLine Base(int star, RewardEvent occasion, long amount) =>
        new(
            "amount",
            occasion switch
            {
                RewardEvent.Upgrade => new(
                    $"Mức thưởng khi nâng hạng lên {star} sao: {Dong(amount)}.",
                    $"The reward for an upgrade to {star} stars: {Vnd(amount)}."
                ),
                RewardEvent.Renewal => new(
                    $"Mức thưởng khi đánh giá lại đạt {star} sao: {Dong(amount)}.",
                    $"The reward for a renewal with {star} stars: {Vnd(amount)}."
                ),
                _ => new(
                    $"Mức thưởng cho sản phẩm {star} sao: {Dong(amount)}.",
                    $"The reward for {star} stars: {Vnd(amount)}."
                ),
            },
            amount
        );

    public static readonly RewardLine EveryRecognition = new(
        "every-recognition",
        new(
            "Quy định thưởng cho từng lần công nhận: khoản đã thưởng trước đây không bị trừ.",
            "The rule rewards every recognition: what was granted before is not taken off."
        )
    );

    /// <param name="before">What was shown by the default policy.</param>
    public static RewardLine Confirmed(long before) =>
        new(
            "confirmed",
            new(
                $"Tỉnh đã có quy định của mình: khoản này thay cho mức tạm tính {Dong(before)}.",
                $"The province has its own rule now: this takes the place of the indicative {Vnd(before)}."
            )
        );

    public static RewardLine CancelledByRevocation(string paper) =>
        new(
            "revoked",
            new(
                $"Giấy chứng nhận bị thu hồi theo {paper}: khoản thưởng chưa chi không được chi nữa.",
                $"The certificate was revoked by {paper}: what has not been paid is no longer due."
            ),
            0
        );

    public static RewardLine DueBack(string paper, long paid) =>
        new(
            "claw-back-due",
            new(
                $"Giấy chứng nhận bị thu hồi theo {paper}: quy định của tỉnh yêu cầu hoàn trả {Dong(paid)} đã chi.",
                $"The certificate was revoked by {paper}: by the rule of the province the {Vnd(paid)} paid is claimed back."
            ),
            -paid
        );

    public static RewardLine KeptDespiteRevocation(string paper) =>
        new(
            "revoked-kept",
            new(
                $"Giấy chứng nhận bị thu hồi theo {paper}; quy định thưởng không nêu việc đòi lại (luật không quy định).",
                $"The certificate was revoked by {paper}; the reward's rule does not claim back (the law is silent)."
            )
        );

    public static RewardLine AlreadyGranted(long amount) =>
        new(
            "already-granted",
            new(
                $"Trừ số tiền đã thưởng cho sản phẩm: {Dong(amount)}.",
                $"Less what the product was granted before: {Vnd(amount)}."
            ),
            -amount
        );

    public static readonly RewardLine SameDecision = new(
        "same-decision",
        new(
            "Quyết định này đã được thưởng cho sản phẩm: không thưởng hai lần.",
            "This decision has been rewarded for the product: it is not rewarded twice."
        ),
        0
    );

    public static readonly RewardLine SameStar = new(
        "once-per-star",
        new(
            "Mỗi hạng sao của sản phẩm chỉ được thưởng một lần, và hạng này đã được thưởng.",
            "A product is rewarded once for each star, and this star has been rewarded."
        ),
        0
    );

    public static RewardLine ProducerCap(long maximum, long left) =>
        new(
            "producer-cap",
            new(
                $"Mỗi chủ thể được tối đa {Dong(maximum)}; còn lại {Dong(left)}.",
                $"A producer gets {Vnd(maximum)} at most; {Vnd(left)} is left."
            ),
            left
        );

    public static RewardLine Total(long amount) =>
        new("total", new($"Số tiền thưởng: {Dong(amount)}.", $"The reward: {Vnd(amount)}."), amount);

    private static string Dong(long amount) => amount.ToString("N0", VietnameseNumbers) + " đồng";

    private static string Vnd(long amount) => "VND " + amount.ToString("N0", CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    private static readonly NumberFormatInfo VietnameseNumbers = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
    };
}
