namespace Ocop.Domain.Catalogue;

public sealed partial class CriteriaSet
{
    public static class Rules
    {
        public static readonly Rule CriteriaBelongToTheSet = new(
            "choice.unknown-criterion",
            new("Bộ tiêu chí này không có tiêu chí đó.", "This criteria set has no such criterion.")
        );

        public static readonly Rule OptionsBelongToTheCriterion = new(
            "choice.unknown-option",
            new("Tiêu chí này không có mức đó.", "This criterion has no such option.")
        );

        public static readonly Rule ACriterionTakesOneOption = new(
            "choice.two-options",
            new("Mỗi tiêu chí chỉ được chọn một mức.", "A criterion takes one option only.")
        );

        public static readonly Rule ACriterionTakesOneCase = new(
            "choice.two-cases",
            new(
                "Mỗi tiêu chí chỉ được chọn một trong hai trường hợp.",
                "A criterion takes an option of one of its alternative cases only."
            )
        );

        /// <summary>Printed in the annexes at criterion 5.2: points only when 5.1 is above 0.</summary>
        public static readonly Rule PointsForAStoryNeedAStory = new(
            "choice.no-story",
            new(
                "Chưa có câu chuyện sản phẩm thì tiêu chí này không được tính điểm.",
                "Without a product story this criterion earns no points."
            )
        );

        /// <summary>A remark, not a refusal: the act does not say that one case binds the whole sheet.</summary>
        public static readonly Rule OneCaseThroughoutTheSheet = new(
            "choice.mixed-cases",
            new(
                "Các tiêu chí có hai trường hợp nên chọn cùng một trường hợp.",
                "Criteria with alternative cases are expected to use the same case."
            )
        );

        public static readonly Rule ASetIsJudgedByItsRegulation = new(
            "criteria-set.other-regulation",
            new(
                "Bộ tiêu chí chỉ được áp dụng theo văn bản đã ban hành nó.",
                "A criteria set is judged by the regulation it belongs to."
            )
        );

        public static readonly Rule ARegulationWithoutCriteriaHasNoSets = new(
            "criteria-set.regulation-without-criteria",
            new("Văn bản này không có dữ liệu bộ tiêu chí.", "This regulation has no criteria data.")
        );

        public static readonly Rule CriteriaAreNumberedOnce = new(
            "criteria-set.repeated-criterion",
            new("Mỗi mã tiêu chí chỉ xuất hiện một lần trong bộ.", "A criterion's code appears once in its set.")
        );

        public static readonly Rule GatesPointIntoTheSet = new(
            "criteria-set.gate-points-nowhere",
            new(
                "Điều kiện phải dẫn đến tiêu chí hoặc mục có trong bộ.",
                "A gate names a criterion or a section of its own set."
            )
        );

        public static readonly Rule VetoesAreKnown = new(
            "criteria-set.unknown-veto",
            new("Văn bản không có điều kiện loại này.", "The regulation has no such reason for rejection.")
        );
    }
}
