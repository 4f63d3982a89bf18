namespace Ocop.Domain.Assessment;

public sealed partial class Transfer
{
    public static class Rules
    {
        public static readonly Rule AResultIsTransferredOnce = new(
            "transfer.exists",
            new("Kết quả này đã được chuyển lên Trung ương.", "This result has been transferred already.")
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, province level: the letter, and before it the decision approving the result.</summary>
        public static readonly Rule PapersAreSigned = new(
            "transfer.papers-not-signed",
            new(
                "Quyết định phê duyệt kết quả phải ký sau khi có kết quả và không sau ngày ký văn bản chuyển; cả hai không ở tương lai.",
                "The decision approving the result is signed after the result and no later than the letter, neither in the future."
            )
        );

        public static readonly Rule ARenewalIsTransferredOnce = new(
            "transfer.renewal-exists",
            new("Hồ sơ đánh giá lại này đã được chuyển lên Trung ương.", "This renewal has been transferred already.")
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, renewal of five stars: the letter, and before it the report of the agency.</summary>
        public static readonly Rule TheReportIsSigned = new(
            "transfer.report-not-signed",
            new(
                "Báo cáo của cơ quan chuyên môn phải ký không sau ngày ký văn bản chuyển; cả hai không ở tương lai.",
                "The report of the agency is signed no later than the letter, neither in the future."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, province level: samples go with the package, none for tourism.</summary>
        public static readonly Rule SamplesGoAlong = new(
            "transfer.samples-missing",
            new(
                "Gói hồ sơ chưa đủ số mẫu sản phẩm theo bộ tiêu chí.",
                "Fewer samples go with the package than the criteria set asks for."
            )
        );

        public static readonly Rule APackageIsReceivedOnce = new(
            "transfer.received",
            new("Trung ương đã tiếp nhận gói hồ sơ này.", "The package has been received already.")
        );

        /// <summary>What the centre judges is what the province sent.</summary>
        public static readonly Rule ThePackageIsWhole = new(
            "transfer.altered",
            new(
                "Gói hồ sơ không còn đúng như khi niêm phong nên không được tiếp nhận.",
                "The package is no longer what was sealed and cannot be received."
            )
        );

        public static readonly Rule TheCentreOrdersOnWhatItReceived = new(
            "transfer.not-received",
            new("Trung ương chưa tiếp nhận gói hồ sơ này.", "The package has not been received yet.")
        );

        public static readonly Rule AReassessmentIsOrderedOnce = new(
            "transfer.reassessment-ordered",
            new(
                "Trung ương đã yêu cầu đánh giá lại theo gói hồ sơ này.",
                "A re-assessment has been ordered on this package already."
            )
        );
    }
}
