using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Advice;

/// <summary>
/// What the advisory team (tổ tư vấn) makes of a dossier before the council does: an option for each criterion it looked
/// at, and remarks. It stands beside the self-score and informs the council; only the council's mean ranks.
/// </summary>
public sealed class AdvisoryAssessment : Aggregate<AdvisoryAssessment>
{
    public const int LongestRemark = 2_000;

    private readonly List<AdvisedCriterion> _criteria = [];

    private AdvisoryAssessment() { }

    public Id<Dossier> DossierId { get; private init; }

    /// <summary>Which submission of the dossier it is about; a later one may have changed what it says.</summary>
    public int SubmissionNumber { get; private set; }

    public IReadOnlyList<AdvisedCriterion> Criteria => _criteria;

    /// <summary>What the team says on the whole.</summary>
    public string? Conclusion { get; private set; }

    public Id<User> WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public int Total => _criteria.Sum(one => one.Points ?? 0);

    public static AdvisoryAssessment Begin(Dossier dossier) => new() { DossierId = dossier.Id };

    /// <summary>Replaces what was written before.</summary>
    /// <param name="set">The criteria set of the dossier.</param>
    public void Write(
        IReadOnlyList<Choice> choices,
        IReadOnlyDictionary<string, string> remarks,
        string? conclusion,
        Dossier dossier,
        CriteriaSet set,
        Id<User> by,
        DateTimeOffset now
    )
    {
        AdvisedDossier.Require(dossier, DossierId);
        Dossier.Rules.TheSetIsThatOfTheDossier.Require(set.Id == dossier.CriteriaSetId);
        Dossier.Rules.CitedCriteriaBelongToTheSet.Require(
            !remarks.Keys.Except(set.Criteria.Select(one => one.Code)).Any()
        );

        var (points, options) = (set.Score(choices).PointsByCriterion, choices.ToDictionary(one => one.Criterion));
        _criteria.Clear();
        _criteria.AddRange(
            from criterion in set.Criteria
            let choice = options.GetValueOrDefault(criterion.Code)
            let remark = remarks.GetValueOrDefault(criterion.Code)
            where choice is not null || remark is not null
            select new AdvisedCriterion(
                criterion.Code,
                choice?.Option,
                choice is null ? null : points[criterion.Code],
                remark
            )
        );
        (Conclusion, SubmissionNumber, WrittenBy, WrittenAt) = (conclusion, dossier.SubmissionCount, by, now);
    }
}

/// <summary>What the team says of one criterion: an option, a remark, or both.</summary>
public sealed record AdvisedCriterion(string Criterion, int? Option, int? Points, string? Remark);

/// <summary>When the team may speak: not before the commune has proposed, and not when the council is done.</summary>
public static class AdvisedDossier
{
    internal static void Require(Dossier dossier, Id<Dossier> own)
    {
        if (dossier.Id != own)
            throw new ArgumentException("This is another dossier.", nameof(dossier));

        Rules.TheTeamAdvisesBeforeTheResult.Require(
            dossier.State is DossierState.Proposed or DossierState.InAssessment or DossierState.AwaitingReassessment
        );
    }

    public static class Rules
    {
        /// <summary>QĐ 26/2026/QĐ-TTg, province level: the team assesses what was proposed, for the council.</summary>
        public static readonly Rule TheTeamAdvisesBeforeTheResult = new(
            "advice.not-proposed",
            new(
                "Tổ tư vấn chỉ xem xét hồ sơ đã được đề nghị lên tỉnh và chưa có kết quả.",
                "The advisory team looks at dossiers that are proposed and have no result yet."
            )
        );

        public static readonly Rule ADossierIsAdvisedOnOnce = new(
            "advice.exists",
            new("Hồ sơ đã có đánh giá của Tổ tư vấn.", "The dossier has an advisory assessment already.")
        );

        public static readonly Rule ADossierIsSurveyedOnce = new(
            "advice.surveyed",
            new("Hồ sơ đã có biên bản khảo sát.", "The dossier has a site survey already.")
        );

        public static readonly Rule ASurveyIsNotAhead = new(
            "advice.survey-ahead",
            new("Ngày khảo sát không được ở tương lai.", "A survey cannot have taken place in the future.")
        );

        public static readonly Rule APhotoIsAPaperOfTheProducer = new(
            "advice.foreign-photo",
            new("Ảnh phải là minh chứng của chủ thể có hồ sơ.", "A photo is a paper of the dossier's producer.")
        );
    }
}
