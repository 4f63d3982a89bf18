namespace Ocop.Domain.Inspections;

public sealed partial class Inspection
{
    public static class Rules
    {
        public static readonly Rule OnlyWhatHoldsIsInspected = new(
            "inspection.certificate-not-in-effect",
            new(
                "Chỉ kiểm tra sản phẩm có giấy chứng nhận còn hiệu lực.",
                "Only products whose certificate is in effect are inspected."
            )
        );

        public static readonly Rule AProductIsVisitedOnceAtATime = new(
            "inspection.open-already",
            new(
                "Sản phẩm này đang có một cuộc kiểm tra chưa kết thúc.",
                "An inspection of this product is not concluded yet."
            )
        );

        public static readonly Rule AVisitLiesAhead = new(
            "inspection.planned-in-the-past",
            new("Ngày kiểm tra dự kiến không thể ở quá khứ.", "A visit is planned for today or later.")
        );

        public static readonly Rule AVisitStaysInItsYear = new(
            "inspection.other-year",
            new(
                "Cuộc kiểm tra thuộc kế hoạch của năm đã định nên chỉ được dời trong năm đó.",
                "A visit counts for the plan of its year and is moved within that year only."
            )
        );

        public static readonly Rule AVisitWasHeld = new(
            "inspection.in-the-future",
            new("Ngày kiểm tra không thể ở tương lai.", "A visit that was held does not lie in the future.")
        );

        public static readonly Rule CorrectionsHaveADeadline = new(
            "inspection.correction-deadline",
            new(
                "Chỉ đặt, và phải đặt, thời hạn khi có nội dung phải khắc phục.",
                "There is a deadline when, and only when, something is to be put right."
            )
        );

        public static readonly Rule ADeadlineFollowsTheVisit = new(
            "inspection.deadline-too-early",
            new("Thời hạn khắc phục phải sau ngày kiểm tra.", "The deadline comes after the visit.")
        );

        public static readonly Rule ARecheckFollowsTheVisit = new(
            "inspection.recheck-too-early",
            new("Kiểm tra lại không thể trước ngày kiểm tra.", "A re-check does not come before the visit.")
        );

        public static readonly Rule OnlyWhatWasToBePutRightIsRemedied = new(
            "inspection.no-such-correction",
            new(
                "Chỉ xác nhận khắc phục các nội dung đã yêu cầu khắc phục.",
                "Only what was to be put right can be remedied."
            )
        );

        public static readonly Rule AVisitComesBeforeItsConclusion = new(
            "inspection.not-visited",
            new("Chưa kiểm tra thì chưa kết luận được.", "There is nothing to conclude before the visit.")
        );

        public static readonly Rule CorrectionsAreCheckedAgain = new(
            "inspection.not-rechecked",
            new(
                "Phải kiểm tra lại việc khắc phục trước khi kết luận đạt.",
                "What was to be put right is checked again before all is in order."
            )
        );

        public static readonly Rule WhatIsNotPutRightIsNotInOrder = new(
            "inspection.not-remedied",
            new(
                "Còn nội dung chưa khắc phục nên không thể kết luận đạt.",
                "Something was not put right, so not all is in order."
            )
        );

        public static readonly Rule ARevocationIsNamedWhereOneFollows = new(
            "inspection.revocation",
            new(
                "Chỉ nêu, và phải nêu, việc thu hồi khi kết luận là mở thủ tục thu hồi.",
                "A revocation is named when, and only when, the conclusion is that one was opened."
            )
        );

        public static readonly Rule ItsRevocationIsOfItsCertificate = new(
            "inspection.other-certificate",
            new(
                "Việc thu hồi này không thuộc giấy chứng nhận được kiểm tra.",
                "That revocation is not of the certificate that was inspected."
            )
        );

        public static readonly Rule ItsCertificateIsSuspended = new(
            "inspection.not-suspended",
            new(
                "Giấy chứng nhận được kiểm tra chưa bị tạm đình chỉ.",
                "The certificate that was inspected is not suspended."
            )
        );

        public static readonly Rule AVisitWasHeldOrCancelled = new(
            "inspection.was-held",
            new("Cuộc kiểm tra đã được thực hiện.", "The visit was held.")
        );

        public static readonly Rule APhotoIsAPicture = new(
            "inspection.photo-type",
            new("Chỉ nhận ảnh JPEG, PNG, WebP hoặc HEIC.", "Only JPEG, PNG, WebP and HEIC pictures are taken.")
        );

        public static readonly Rule PhotosAreFew = new(
            "inspection.too-many-photos",
            new(
                $"Mỗi cuộc kiểm tra có tối đa {InspectionPhoto.Most} ảnh.",
                $"An inspection has {InspectionPhoto.Most} photos at most."
            )
        );

        public static readonly Rule OneStepComesAfterAnother = new(
            "inspection.out-of-turn",
            new("Cuộc kiểm tra không ở bước này.", "The inspection is not at this step.")
        );

        public static readonly Rule WhatIsConcludedStands = new(
            "inspection.concluded",
            new("Cuộc kiểm tra này đã kết thúc.", "This inspection is over.")
        );
    }
}
