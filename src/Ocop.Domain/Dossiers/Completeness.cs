namespace Ocop.Domain.Dossiers;

/// <summary>What a dossier still lacks, named item by item (QĐ 26/2026/QĐ-TTg, Mẫu 01 and 02).</summary>
public sealed record Completeness(IReadOnlyList<CompletenessFinding> Findings)
{
    public bool IsComplete => !Findings.Any(finding => finding.Blocks);

    public static class Rules
    {
        public static readonly Rule TheProducerIsFullyStated = new(
            "completeness.producer-not-stated",
            new(
                "Chưa khai đủ thông tin chủ thể và người đại diện theo pháp luật.",
                "The producer and its legal representative are not fully stated."
            )
        );

        public static readonly Rule SamplesGoWithTheDossier = new(
            "completeness.samples-missing",
            new("Chưa đủ số mẫu sản phẩm theo quy định.", "There are fewer samples of the product than required.")
        );

        public static readonly Rule SomebodyVouchesForTheDossier = new(
            "completeness.pledge-missing",
            new("Chưa cam kết về tính trung thực của hồ sơ.", "Nobody has vouched for the truth of the dossier.")
        );

        public static readonly Rule EveryCriterionIsAssessed = new(
            "completeness.criterion-not-assessed",
            new("Chưa tự đánh giá tiêu chí này.", "This criterion is not self-assessed.")
        );

        public static readonly Rule TheRegistrationIsAttached = new(
            "completeness.registration-missing",
            new(
                "Chủ thể loại này phải nộp giấy đăng ký kinh doanh còn hiệu lực.",
                "This kind of producer files a business registration that is still valid."
            )
        );

        public static readonly Rule ProductionConditionsAreProven = new(
            "completeness.production-certificate-missing",
            new(
                "Phải có giấy chứng nhận điều kiện sản xuất (hoặc cam kết thay thế) còn hiệu lực, nếu không hồ sơ bị loại.",
                "Without a valid production-condition certificate (or the commitment in its place) it is rejected."
            )
        );

        public static readonly Rule TheProductIsDeclared = new(
            "completeness.declaration-missing",
            new(
                "Phải có bản công bố sản phẩm hoặc tương đương, nếu không hồ sơ bị loại.",
                "Without a product declaration or its equivalent it is rejected."
            )
        );

        public static readonly Rule TestReportsBackTheStandard = new(
            "completeness.test-report-missing",
            new(
                "Bản tiêu chuẩn sản phẩm phải kèm phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm còn hiệu lực.",
                "The product standard needs a valid test report on food-safety indicators."
            )
        );

        public static readonly Rule EvidenceHasNotExpired = new(
            "completeness.evidence-expired",
            new("Minh chứng này đã hết hạn.", "This evidence has expired.")
        );

        public static readonly Rule EvidenceIsUpToDate = new(
            "completeness.evidence-outdated",
            new("Minh chứng này đã có phiên bản mới hơn.", "There is a newer version of this evidence.")
        );

        public static readonly Rule PointsAreBackedByEvidence = new(
            "completeness.evidence-not-cited",
            new(
                "Tiêu chí này tự chấm điểm nhưng chưa dẫn minh chứng.",
                "This criterion claims points but cites no evidence."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, upgrade: the whole procedure, with evidence of the change.</summary>
        public static readonly Rule AnUpgradeSaysWhatChanged = new(
            "completeness.change-not-said",
            new(
                "Hồ sơ nâng hạng phải nêu những thay đổi so với lần công nhận trước.",
                "An upgrade says what has changed since the last recognition."
            )
        );

        /// <inheritdoc cref="AnUpgradeSaysWhatChanged"/>
        public static readonly Rule AnUpgradeProvesTheChange = new(
            "completeness.change-not-proven",
            new(
                "Hồ sơ nâng hạng phải có ít nhất một minh chứng còn hiệu lực cho sự thay đổi.",
                "An upgrade has at least one valid paper that proves the change."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, renewal: up to 120 days before expiry; later is a configured reading.</summary>
        public static readonly Rule ARenewalIsInTime = new(
            "completeness.renewal-late",
            new(
                "Hồ sơ nộp sau thời hạn quy định vẫn được nhận, nhưng không bảo đảm có kết quả trước khi giấy chứng nhận hết hạn.",
                "Filed after the term it is taken, but nobody promises a result before the certificate expires."
            )
        );

        /// <inheritdoc cref="ARenewalIsInTime"/>
        public static readonly Rule ALateRenewalIsNotTaken = new(
            "completeness.renewal-too-late",
            new(
                "Đã hết thời hạn nộp hồ sơ đánh giá lại; nơi này không nhận hồ sơ nộp muộn.",
                "The term for filing the renewal is over, and late ones are not taken here."
            )
        );

        public static readonly Rule TheProductIsDescribed = new(
            "completeness.product-not-described",
            new(
                "Chưa khai quy cách đóng gói hoặc tiêu chuẩn của sản phẩm.",
                "The packing or the standard of the product is not stated."
            )
        );
    }
}

/// <summary>One thing that is missing or worth a look.</summary>
/// <param name="Rule">Which rule is not kept: its code is for programs, its statement for people.</param>
/// <param name="Blocks">Whether the dossier cannot be submitted before it is settled.</param>
/// <param name="Pointer">Where in the dossier, e.g. <c>/selfAssessment/1.1</c>.</param>
public sealed record CompletenessFinding(Rule Rule, bool Blocks, string Pointer);
