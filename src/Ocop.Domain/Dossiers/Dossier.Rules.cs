namespace Ocop.Domain.Dossiers;

public sealed partial class Dossier
{
    public static partial class Rules
    {
        public static readonly Rule TheProductIsPlacedInACommune = new(
            "dossier.product-not-placed",
            new(
                "Phải khai xã, phường hoặc đặc khu nơi sản xuất trước khi lập hồ sơ.",
                "The commune a product is made in must be known before a dossier is opened."
            )
        );

        public static readonly Rule TheActHasCriteria = new(
            "dossier.act-without-criteria",
            new(
                "Văn bản này chỉ dùng để nhập dữ liệu cũ, không dùng để nộp hồ sơ mới.",
                "This act serves imports of old records only; no dossier is filed under it."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, transition: the act in force on the day of submission judges.</summary>
        public static readonly Rule TheActInForceJudges = new(
            "dossier.other-act",
            new(
                "Hồ sơ phải theo văn bản đang có hiệu lực vào ngày nộp.",
                "A dossier follows the act in force on the day it is submitted."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, transition.</summary>
        public static readonly Rule ItsActStillJudges = new(
            "dossier.act-expired",
            new(
                "Đã hết thời hạn chuyển tiếp của văn bản cũ; hồ sơ phải nộp lại theo văn bản đang có hiệu lực.",
                "The transition of the former act has ended; the dossier must be filed again under the act in force."
            )
        );

        public static readonly Rule TheSetIsThatOfTheSubgroup = new(
            "dossier.other-subgroup",
            new(
                "Bộ tiêu chí phải là bộ của phân nhóm sản phẩm.",
                "The criteria set must be that of the product's subgroup."
            )
        );

        public static readonly Rule TheSetIsThatOfTheDossier = new(
            "dossier.other-criteria-set",
            new("Hồ sơ dùng bộ tiêu chí khác.", "The dossier uses another criteria set.")
        );

        public static readonly Rule OnlyDraftsChange = new(
            "dossier.submitted",
            new("Hồ sơ đã nộp thì không sửa được nữa.", "A submitted dossier can no longer be changed.")
        );

        public static readonly Rule OnlyDraftsAreDiscarded = new(
            "dossier.filed",
            new("Chỉ xóa được hồ sơ chưa nộp lần nào.", "Only a draft that was never submitted can be discarded.")
        );

        public static readonly Rule OnlyCompleteDossiersAreSubmitted = new(
            "dossier.incomplete",
            new(
                "Hồ sơ còn thiếu nội dung bắt buộc; xem danh mục còn thiếu.",
                "The dossier lacks required content; see what is missing."
            )
        );

        public static readonly Rule EvidenceIsTheProducersOwn = new(
            "dossier.foreign-evidence",
            new("Chỉ được dẫn minh chứng của chính chủ thể.", "Only the producer's own evidence can be cited.")
        );

        public static readonly Rule CitedCriteriaBelongToTheSet = new(
            "dossier.unknown-criterion",
            new("Bộ tiêu chí của hồ sơ không có tiêu chí này.", "The dossier's criteria set has no such criterion.")
        );

        public static readonly Rule OnlyAttachedEvidenceIsDetached = new(
            "dossier.evidence-not-attached",
            new("Minh chứng này chưa có trong hồ sơ.", "This evidence is not attached to the dossier.")
        );

        public static readonly Rule SamplesAreCounted = new(
            "dossier.samples-negative",
            new("Số mẫu sản phẩm không được âm.", "The number of samples cannot be negative.")
        );

        /// <summary>
        /// QĐ 26/2026/QĐ-TTg knows upgrades and renewals for what is certified. A certificate that has run out is not
        /// renewed: its product is filed as at first.
        /// </summary>
        public static readonly Rule WhatIsCertifiedIsNotFiledAsNew = new(
            "dossier.certified-already",
            new(
                "Sản phẩm đang có giấy chứng nhận; hồ sơ phải là nâng hạng hoặc đánh giá lại.",
                "The product holds a certificate: it is filed as an upgrade or a renewal."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, upgrade and renewal.</summary>
        public static readonly Rule OnlyTheCertificateHeldIsBuiltOn = new(
            "dossier.no-certificate",
            new(
                "Sản phẩm không còn giấy chứng nhận để nâng hạng hoặc đánh giá lại; hãy nộp hồ sơ lần đầu.",
                "The product no longer holds the certificate to upgrade or renew: file it as at first."
            )
        );

        /// <summary>Suspensions are not in the act; what is out of effect is not raised meanwhile.</summary>
        public static readonly Rule OnlyWhatIsInEffectIsUpgraded = new(
            "dossier.certificate-suspended",
            new(
                "Giấy chứng nhận đang bị tạm đình chỉ nên chưa nâng hạng được.",
                "The certificate is suspended, so that the product cannot be upgraded."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, renewal: from 180 days before expiry.</summary>
        public static readonly Rule RenewalsAreNotFiledTooEarly = new(
            "dossier.renewal-too-early",
            new("Chưa đến thời gian nộp hồ sơ đánh giá lại.", "It is too early to file a renewal of the certificate.")
        );

        /// <summary>Two councils would otherwise rank the same product at the same time.</summary>
        public static readonly Rule OneDossierOfAProductRuns = new(
            "dossier.another-running",
            new(
                "Sản phẩm đang có một hồ sơ khác chưa xử lý xong.",
                "Another dossier of the product is still under way."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, commune level.</summary>
        public static readonly Rule OnlySubmittedDossiersAreReceived = new(
            "dossier.not-submitted",
            new("Chỉ tiếp nhận hồ sơ đã nộp và chưa tiếp nhận.", "Only a submitted dossier can be received, once.")
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, commune level: the report on a received dossier.</summary>
        public static readonly Rule OnlyReceivedDossiersAreReported = new(
            "dossier.not-received",
            new(
                "Chỉ lập báo cáo cho hồ sơ đã tiếp nhận và chưa đề nghị lên tỉnh.",
                "A report is written on a received dossier, until it is proposed."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, Mẫu 03.</summary>
        public static readonly Rule ADoubtIsExplained = new(
            "dossier.report-without-reason",
            new(
                "Nội dung chưa xác nhận đầy đủ phải ghi rõ nhận xét.",
                "A content that is not fully confirmed needs a remark."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, commune level: the report goes with the proposal.</summary>
        public static readonly Rule OnlyReportedDossiersAreProposed = new(
            "dossier.not-reported",
            new(
                "Phải có báo cáo theo Mẫu 03 rồi mới đề nghị lên tỉnh, và chỉ đề nghị một lần.",
                "A dossier is proposed after its report is written, once."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, province level.</summary>
        public static readonly Rule OnlyProposedDossiersAreAssessed = new(
            "dossier.not-proposed",
            new(
                "Hội đồng chỉ đánh giá hồ sơ đã được đề nghị và chưa được đánh giá.",
                "A council assesses proposed dossiers that are not being assessed yet."
            )
        );

        public static readonly Rule OnlyAssessedDossiersAreConcluded = new(
            "dossier.not-in-assessment",
            new("Hồ sơ không ở bước đánh giá.", "The dossier is not being assessed.")
        );

        /// <summary>QĐ 26/2026/QĐ-TTg: a decision follows a result of a star this level recognises.</summary>
        public static readonly Rule OnlyRankedDossiersAreRecognised = new(
            "dossier.not-ranked",
            new(
                "Chỉ công nhận hồ sơ đã có kết quả đạt sao và đang chờ quyết định.",
                "Only a dossier that awaits a decision on its star can be recognised."
            )
        );
    }
}
