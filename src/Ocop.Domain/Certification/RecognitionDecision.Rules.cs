namespace Ocop.Domain.Certification;

public sealed partial class RecognitionDecision
{
    public static class Rules
    {
        /// <summary>QĐ 26/2026/QĐ-TTg: which level recognises which stars.</summary>
        public static readonly Rule ADecisionIsMadeAtItsLevel = new(
            "decision.other-level",
            new("Cấp này không có thẩm quyền công nhận sản phẩm.", "This level has no power to recognise products.")
        );

        public static readonly Rule AnIssuedDecisionStands = new(
            "decision.issued",
            new("Quyết định đã ban hành thì không sửa được nữa.", "An issued decision can no longer be changed.")
        );

        /// <summary>QĐ 26/2026/QĐ-TTg: no certificate below 50 points, none of five stars from a province.</summary>
        public static readonly Rule OnlyRecognisableResults = new(
            "decision.result-not-recognised",
            new(
                "Chỉ đưa vào quyết định kết quả đạt sao thuộc thẩm quyền công nhận.",
                "A decision lists results whose star its issuing body recognises."
            )
        );

        public static readonly Rule ResultsAreOfTheIssuingBody = new(
            "decision.other-body",
            new("Kết quả thuộc thẩm quyền của cơ quan khác.", "The result belongs to another issuing body.")
        );

        public static readonly Rule ResultsAreOfOneAct = new(
            "decision.other-act",
            new(
                "Các kết quả trong quyết định phải theo cùng một văn bản.",
                "The results of a decision are reached under one act."
            )
        );

        public static readonly Rule AProductIsRecognisedOnce = new(
            "decision.product-twice",
            new("Sản phẩm đã có trong quyết định.", "The product is listed in the decision already.")
        );

        public static readonly Rule OnlyListedResultsAreRemoved = new(
            "decision.result-not-listed",
            new("Kết quả này không có trong quyết định.", "The decision does not list this result.")
        );

        public static readonly Rule ADecisionHasItems = new(
            "decision.empty",
            new("Quyết định chưa có sản phẩm nào.", "The decision lists no product.")
        );

        public static readonly Rule ADecisionIsSigned = new(
            "decision.not-signed-yet",
            new(
                "Ngày ký không được ở tương lai và không sau ngày cấp giấy chứng nhận.",
                "The signing date lies neither in the future nor after the certificates' issue date."
            )
        );

        /// <summary>One office numbers its decisions of a year once, whatever follows the number.</summary>
        public static readonly Rule ANumberIsUsedOnce = new(
            "decision.number-taken",
            new(
                "Cơ quan này đã có quyết định mang số đó trong năm.",
                "The issuing body has a decision of that number in the year already."
            )
        );

        public static readonly Rule AResultIsDecidedOnce = new(
            "decision.result-decided",
            new("Kết quả này đã nằm trong một quyết định khác.", "Another decision lists this result already.")
        );
    }
}
