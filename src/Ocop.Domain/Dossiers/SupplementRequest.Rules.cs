namespace Ocop.Domain.Dossiers;

public sealed partial class SupplementRequest
{
    /// <summary>Source: practice under QĐ 148 and QĐ 26, unless an act is named.</summary>
    public static class Rules
    {
        public static readonly Rule ReturnsAreAllowed = new(
            "return.not-allowed",
            new("Nơi này không áp dụng việc trả hồ sơ để bổ sung.", "Dossiers are not sent back here.")
        );

        public static readonly Rule WhoeverHasADossierReturnsIt = new(
            "return.not-held-here",
            new(
                "Chỉ cấp xã trả hồ sơ đã tiếp nhận mà chưa đề nghị; chỉ cấp tỉnh trả hồ sơ đã đề nghị mà chưa chấm điểm.",
                "The commune sends back what it has received and not proposed, the province what is not scored yet."
            )
        );

        public static readonly Rule SomethingIsAskedFor = new(
            "return.empty",
            new("Phải nêu ít nhất một nội dung cần bổ sung.", "A return asks for at least one thing.")
        );

        public static readonly Rule AnItemNamesItsPlace = new(
            "return.item-misplaced",
            new(
                "Nội dung về tiêu chí phải ghi mã tiêu chí; về minh chứng phải ghi loại minh chứng; về biểu mẫu thì không ghi.",
                "An item on a criterion names it, one on evidence names its kind, one on the form names neither."
            )
        );

        public static readonly Rule AnItemSaysWhatIsWanted = new(
            "return.item-without-words",
            new("Phải ghi rõ nội dung cần bổ sung.", "An item says what is wanted.")
        );

        public static readonly Rule TheDeadlineLiesAhead = new(
            "return.deadline-past",
            new("Hạn bổ sung phải sau ngày trả hồ sơ.", "The deadline lies after the day of the return.")
        );

        public static readonly Rule OnlyReturnedDossiersAreResubmitted = new(
            "return.not-open",
            new("Hồ sơ không ở bước bổ sung.", "The dossier is not with the producer to be supplemented.")
        );

        public static readonly Rule OnlyWhatWasAskedIsAnswered = new(
            "return.unknown-item",
            new("Yêu cầu bổ sung không có nội dung số này.", "The return asks for no such item.")
        );

        public static readonly Rule AnItemIsAnsweredOnce = new(
            "return.item-twice",
            new("Mỗi nội dung chỉ trả lời một lần.", "Each item is answered once.")
        );

        public static readonly Rule WhoeverReturnedItClosesTheReturn = new(
            "return.of-other-level",
            new(
                "Chỉ cấp đã trả hồ sơ mới được kết thúc việc bổ sung.",
                "Only the level that sent it back ends the return."
            )
        );

        /// <summary>The producer keeps its whole time.</summary>
        public static readonly Rule AReturnIsClosedAfterItsDeadline = new(
            "return.deadline-not-passed",
            new("Chưa hết hạn bổ sung.", "The deadline of the return has not passed.")
        );

        public static readonly Rule ADossierIsReturnedOnceAtATime = new(
            "return.open-already",
            new("Hồ sơ đang được bổ sung.", "The dossier is with the producer already.")
        );
    }
}
