namespace Ocop.Domain.Assessment;

public sealed partial class AssessmentSession
{
    /// <summary>Sources: quy chế hội đồng (Rules of Procedure) unless an article is named.</summary>
    public static partial class Rules
    {
        public static readonly Rule CouncilAndRoundAreOfOnePlace = new(
            "session.other-place",
            new(
                "Hội đồng và đợt đánh giá phải cùng cấp, cùng đơn vị.",
                "The council and the round must be of one level and place."
            )
        );

        public static readonly Rule TheRoundIsThatOfTheSession = new(
            "session.other-round",
            new("Phiên họp thuộc đợt đánh giá khác.", "The session belongs to another round.")
        );

        /// <summary>QĐ 26/2026/QĐ-TTg: each round has its last day for proposals.</summary>
        public static readonly Rule ADossierIsProposedInTime = new(
            "session.proposed-too-late",
            new(
                "Hồ sơ được đề nghị sau hạn của đợt đánh giá này.",
                "The dossier was proposed after this round's last day for proposals."
            )
        );

        public static readonly Rule ADossierLiesOnTheTableOnce = new(
            "session.dossier-twice",
            new("Hồ sơ đã có trong phiên họp.", "The dossier lies on the table already.")
        );

        public static readonly Rule TheDossierLiesOnTheTable = new(
            "session.dossier-not-on-table",
            new("Hồ sơ không có trong phiên họp này.", "The dossier does not lie on this session's table.")
        );

        public static readonly Rule SomethingLiesOnTheTable = new(
            "session.empty-table",
            new("Phiên họp chưa có hồ sơ nào.", "No dossier lies on the table.")
        );

        public static readonly Rule TheTableIsSetBeforeScoring = new(
            "session.scoring-opened",
            new("Phiên họp đã bắt đầu chấm điểm.", "Scoring has been opened already.")
        );

        public static readonly Rule ScoringIsOpen = new(
            "session.not-scoring",
            new("Phiên họp chưa bắt đầu chấm điểm.", "Scoring has not been opened.")
        );

        public static readonly Rule AClosedSessionIsLocked = new(
            "session.closed",
            new("Phiên họp đã kết thúc; kết quả đã khóa.", "The session is closed and its results are locked.")
        );

        public static readonly Rule ChairOrSecretaryOpens = new(
            "session.opened-by-others",
            new(
                "Chỉ người chủ trì hoặc thư ký được mở phần chấm điểm.",
                "Only who presides or the secretary opens the scoring."
            )
        );

        public static readonly Rule FindingsAreRecordedByChairOrSecretary = new(
            "session.finding-by-others",
            new(
                "Chỉ người chủ trì hoặc thư ký được ghi nhận điều kiện loại, dừng.",
                "Only who presides or the secretary records a veto or a stop."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg: the reasons printed at the criteria set.</summary>
        public static readonly Rule TheGroundIsInTheCriteriaSet = new(
            "session.unknown-ground",
            new(
                "Bộ tiêu chí không có điều kiện loại, dừng này.",
                "The criteria set has no such reason to reject or stop."
            )
        );

        public static readonly Rule AFindingIsExplained = new(
            "session.finding-without-reason",
            new("Phải ghi rõ lý do và văn bản chứng minh.", "A finding needs its reason and the paper that shows it.")
        );

        public static readonly Rule TheNamedPaperIsInTheDossier = new(
            "session.finding-foreign-paper",
            new(
                "Văn bản được dẫn phải là minh chứng của chính hồ sơ.",
                "The paper named by its id must be one of the dossier's own."
            )
        );

        /// <summary>Asked for in tourism (QĐ 26/2026/QĐ-TTg); that nothing is scored before it is a setting.</summary>
        public static readonly Rule SitesAreSurveyedFirst = new(
            "session.site-not-surveyed",
            new(
                "Có hồ sơ phải khảo sát thực tế trước khi chấm điểm mà chưa có biên bản khảo sát.",
                "A dossier on the table needs a site survey before it is scored, and none is on record."
            )
        );

        public static readonly Rule AnAssessmentEndsOnce = new(
            "session.finding-twice",
            new("Hồ sơ đã được ghi nhận loại hoặc dừng.", "A veto or stop is recorded for the dossier already.")
        );

        public static readonly Rule TheAssessmentHasNotEnded = new(
            "session.assessment-ended",
            new(
                "Hồ sơ đã bị loại hoặc dừng đánh giá, không nhận thêm phiếu.",
                "The assessment of the dossier has ended; no further sheet is taken."
            )
        );

        /// <summary>A veto or stop is on record with this session and ends in its result.</summary>
        public static readonly Rule WhatEndedStaysOnTheTable = new(
            "session.finding-recorded",
            new(
                "Hồ sơ đã được ghi nhận loại hoặc dừng nên không rút khỏi phiên họp được nữa.",
                "A veto or stop is recorded for the dossier, so it stays in this session."
            )
        );

        public static readonly Rule OnlyScorersScore = new(
            "session.not-a-scorer",
            new(
                "Chỉ thành viên có quyền chấm điểm mới lập phiếu; thư ký không chấm điểm.",
                "Only scoring members fill in sheets; the secretary does not score."
            )
        );

        public static readonly Rule OnlyThosePresentScore = new(
            "session.absent",
            new("Thành viên vắng mặt không chấm điểm.", "An absent member does not score.")
        );

        public static readonly Rule TheRecusedDoNotScore = new(
            "session.recused",
            new("Thành viên đã rút khỏi hồ sơ này.", "The member has stepped aside for this dossier.")
        );

        public static readonly Rule EverySheetIsIn = new(
            "session.sheets-missing",
            new(
                "Còn thành viên có mặt chưa nộp phiếu và không rút khỏi hồ sơ.",
                "A member who is present and did not step aside has not submitted a sheet."
            )
        );

        public static readonly Rule EveryDossierHasASheet = new(
            "session.no-sheets",
            new("Có hồ sơ chưa có phiếu đánh giá nào.", "A dossier on the table has no submitted sheet.")
        );
    }
}
