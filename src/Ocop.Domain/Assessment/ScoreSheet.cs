using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

/// <summary>
/// One member's choices for one dossier in one scoring pass, against the criteria set that the dossier is pinned to.
/// </summary>
public sealed class ScoreSheet : Aggregate<ScoreSheet>
{
    private readonly List<SheetChoice> _choices = [];

    private ScoreSheet() { }

    public Id<AssessmentSession> SessionId { get; private init; }

    public Id<Dossier> DossierId { get; private init; }

    public Id<User> ScorerId { get; private init; }

    public int Pass { get; private init; }

    public Id<CriteriaSet> CriteriaSetId { get; private init; }

    /// <summary>One for each criterion that the scorer answered.</summary>
    public IReadOnlyList<SheetChoice> Choices => _choices;

    /// <summary>Points out of 100. A criterion without a choice earns none.</summary>
    public int Total { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <param name="declared">What the scorer declared about ties to the producer, if anything.</param>
    public static ScoreSheet Open(
        AssessmentSession session,
        Id<Dossier> dossier,
        Id<User> scorer,
        TieDeclaration? declared
    )
    {
        var item = session.RequireMayScore(scorer, dossier);
        Rules.TiesAreDeclaredFirst.Require(session.KnowsTies(declared, scorer, dossier));

        return new()
        {
            SessionId = session.Id,
            DossierId = dossier,
            ScorerId = scorer,
            Pass = item.Pass,
            CriteriaSetId = item.CriteriaSetId,
        };
    }

    /// <summary>Replaces whatever was chosen before.</summary>
    /// <exception cref="RuleBrokenException">
    /// A choice has a fault; <see cref="CriteriaSet.FaultsIn"/> lists the faults of all.
    /// </exception>
    public void Mark(IReadOnlyList<Choice> choices, CriteriaSet set, AssessmentSession session)
    {
        RequireOpen(session);
        Rules.OptionsBelongToTheSheet.Require(set.Id == CriteriaSetId);

        var scoring = set.Score(choices);
        var optionOf = choices.ToDictionary(choice => choice.Criterion, choice => choice.Option);

        _choices.Clear();
        _choices.AddRange(
            from criterion in set.Criteria
            where optionOf.ContainsKey(criterion.Code)
            select new SheetChoice(criterion.Code, optionOf[criterion.Code], scoring.PointsByCriterion[criterion.Code])
        );
        Total = scoring.Total;
    }

    public void Submit(AssessmentSession session, DateTimeOffset now)
    {
        RequireOpen(session);

        SubmittedAt = now;
        Raise(new ScoreSheetSubmitted(Id, SessionId, DossierId, Total));
    }

    /// <summary>0 where nothing was chosen.</summary>
    public int PointsFor(string criterion) =>
        _choices.SingleOrDefault(choice => choice.Criterion == criterion)?.Points ?? 0;

    /// <summary>Only what its scorer has handed in is printed.</summary>
    /// <returns>When it was handed in.</returns>
    public DateTimeOffset RequireSubmitted()
    {
        Rules.OnlySubmittedSheetsArePrinted.Require(SubmittedAt is not null);
        return SubmittedAt.Value;
    }

    private void RequireOpen(AssessmentSession session)
    {
        Rules.OnlyOpenSheetsChange.Require(SubmittedAt is null);
        Rules.TheSessionIsThatOfTheSheet.Require(session.Id == SessionId);
        var item = session.RequireMayScore(ScorerId, DossierId);
        Rules.OnlyThePresentPassIsScored.Require(item.Pass == Pass);
    }

    public static class Rules
    {
        public static readonly Rule AMemberHasOneSheet = new(
            "score-sheet.exists",
            new(
                "Thành viên đã có phiếu cho hồ sơ này trong lượt chấm này.",
                "The member has a sheet for this dossier in this pass already."
            )
        );

        /// <summary>Quy chế hội đồng: conflicts of interest come to light before the first paper opens.</summary>
        public static readonly Rule TiesAreDeclaredFirst = new(
            "score-sheet.ties-undeclared",
            new(
                "Thành viên phải kê khai quan hệ với chủ thể trước khi xem và chấm hồ sơ.",
                "A member declares ties to the producer before seeing and scoring a dossier."
            )
        );

        public static readonly Rule OnlyOpenSheetsChange = new(
            "score-sheet.submitted",
            new("Phiếu đánh giá đã nộp thì không sửa được nữa.", "A submitted score sheet can no longer be changed.")
        );

        public static readonly Rule OnlySubmittedSheetsArePrinted = new(
            "score-sheet.not-submitted",
            new("Phiếu đánh giá chưa nộp thì chưa in được.", "A score sheet is printed once it is submitted.")
        );

        public static readonly Rule OptionsBelongToTheSheet = new(
            "score-sheet.other-criteria-set",
            new(
                "Chỉ được chọn mức thuộc bộ tiêu chí của phiếu.",
                "Only options of the sheet's own criteria set can be chosen."
            )
        );

        public static readonly Rule TheSessionIsThatOfTheSheet = new(
            "score-sheet.other-session",
            new("Phiếu đánh giá thuộc phiên họp khác.", "The sheet belongs to another session.")
        );

        /// <summary>Quy chế hội đồng: after a discussion the dossier is scored anew.</summary>
        public static readonly Rule OnlyThePresentPassIsScored = new(
            "score-sheet.former-pass",
            new("Hồ sơ đang được chấm lại bằng phiếu mới.", "The dossier is being scored again on new sheets.")
        );
    }
}

/// <summary>The option picked for a criterion, with the points it carries.</summary>
public sealed record SheetChoice(string Criterion, int Option, int Points);
