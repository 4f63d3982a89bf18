namespace Ocop.Domain.Certification;

public sealed partial class Revocation
{
    public static class Rules
    {
        public static readonly Rule ACertificateIsRevokedOnceAtATime = new(
            "revocation.open-already",
            new(
                "Việc thu hồi giấy chứng nhận này đang được xem xét.",
                "The revocation of this certificate is being considered already."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg: the term runs from a conclusion or a confirmation that has been made.</summary>
        public static readonly Rule AGroundLiesInThePast = new(
            "revocation.ground-date",
            new(
                "Căn cứ thu hồi phải có sau ngày cấp giấy chứng nhận và không ở tương lai.",
                "What a revocation rests on lies between the certificate's issue and today."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg: all other reasons take an authority's conclusion.</summary>
        public static readonly Rule ACommuneConfirmsThatProductionStopped = new(
            "revocation.ground-kind",
            new(
                "Xác nhận của UBND cấp xã chỉ là căn cứ khi chủ thể đã ngừng sản xuất; lý do khác cần kết luận của cơ quan có thẩm quyền.",
                "A commune's confirmation is a ground only where production has stopped; other reasons take an authority's conclusion."
            )
        );

        public static readonly Rule AHearingFollowsTheGround = new(
            "revocation.hearing-date",
            new(
                "Không thể nghe chủ thể giải trình trước khi có căn cứ thu hồi.",
                "The producer is not heard before there is a ground."
            )
        );

        public static readonly Rule AProducerIsAskedOnce = new(
            "revocation.invited-already",
            new(
                "Chủ thể đã được mời giải trình bằng văn bản.",
                "The producer has been asked to answer in writing already."
            )
        );

        public static readonly Rule AnInvitationLeavesTime = new(
            "revocation.invitation-dates",
            new(
                "Văn bản mời giải trình có sau căn cứ thu hồi, không ở tương lai, và còn thời gian để chủ thể trả lời.",
                "An invitation follows the ground, is not of the future, and leaves time to answer."
            )
        );

        public static readonly Rule AnAnswerStands = new(
            "revocation.answered-already",
            new("Giải trình đã gửi, không sửa được nữa.", "The answer has been sent and can no longer be changed.")
        );

        /// <summary>Whoever gave the producer until a day keeps to it.</summary>
        public static readonly Rule AnInvitationIsWaitedFor = new(
            "revocation.answer-awaited",
            new(
                "Chủ thể còn trong thời hạn giải trình đã báo; chỉ ký quyết định khi chủ thể đã trả lời hoặc hết thời hạn.",
                "The producer still has time to answer; the decision is signed once it has answered or the time is over."
            )
        );

        /// <summary>Not in the act: some provinces ask for it.</summary>
        public static readonly Rule TheProducerIsHeard = new(
            "revocation.no-hearing",
            new(
                "Nơi này quy định phải nghe chủ thể giải trình trước khi thu hồi.",
                "The producer is heard here before its certificate is revoked."
            )
        );

        public static readonly Rule AnOrderFollowsGroundAndHearing = new(
            "revocation.signed-on",
            new(
                "Quyết định thu hồi được ký sau khi có căn cứ và sau buổi giải trình (nếu có), không ở tương lai.",
                "A revocation is signed after its ground and its hearing, if any, and not in the future."
            )
        );

        public static readonly Rule AnOrderTakesEffectOnceSigned = new(
            "revocation.effective-from",
            new(
                "Quyết định thu hồi không có hiệu lực trước ngày ký.",
                "A revocation does not take effect before it is signed."
            )
        );

        public static readonly Rule WhatIsConcludedStands = new(
            "revocation.concluded",
            new(
                "Việc thu hồi này đã kết thúc, không sửa được nữa.",
                "This revocation is concluded and can no longer be changed."
            )
        );
    }
}
